import type { Language } from "../../domain/language";
import { writeBriefLink } from "../online/brief-link";
import type { FileKey, OnlineFile, Reach } from "../online/online-files";
import { ONLINE_WORDS } from "../online/online-words";
import { OnlineTrouble } from "../online/online-trouble";
import type { TroubleKind } from "../online/online-trouble";
import type { Way } from "../online/trouble-facts";
import { rememberBrief } from "../session/brief-memory";
import type { PendingBrief } from "../session/online-state";
import { done, problem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { briefName, keptBrief } from "./hand-brief";
import { handFile } from "./hand-file";
import { signIn } from "./online-account";
import { showRefreshed } from "./look-at-brief-file";
import { openWorkbook } from "./open-workbook";
import { planBrief } from "./plan-brief";
import { recordBrief } from "./record-brief";
import { briefLink, patch, patchFile, reachTo, withOnline } from "./with-online";
import type { Online } from "./with-online";

/** Where a brief goes: over the one the workbook knows, or as a new file in one of the folders. */
export type BriefPlace = "same" | "mine" | "beside" | "new-version";

const WIDE_REFUSED: readonly TroubleKind[] = [
  "administrator-first",
  "sign-in-cancelled",
  "sign-in",
  "organisation-rules",
];

/** Make the brief and save it to OneDrive. What was to be saved is kept until it is. */
export const saveBrief = async (context: SessionContext, language: Language, place: BriefPlace): Promise<void> =>
  void (await withOnline(context, ONLINE_WORDS.saving, async (online) => {
    const { brief, documents } = await context.enqueue(async () => {
      requireReview(context);
      await readNow(context);
      return planBrief(context, language);
    });
    const bytes = documents.write(brief);
    const name = briefName(context.ports.workbook.name, language);
    online.memory.pending = { name, bytes, seal: documents.contentSeal(bytes), kept: keptBrief(brief) };
    // Another try sends the same bytes, so that what arrived already is recognised.
    online.memory.again = () => sendPending(context, place);
    return send(context, online, place);
  }));

/** Go on by a way that was offered. */
export async function takeWay(context: SessionContext, way: Way): Promise<void> {
  const { online } = context.memory;
  switch (way) {
    case "sign-in":
      return signInAndOffer(context);
    case "again":
      return online?.again?.();
    case "new-version":
      return sendPending(context, "new-version");
    case "my-onedrive":
      return sendPending(context, "mine");
    case "download":
      return downloadPending(context);
  }
}

/** Sign in; what was to be saved is not sent before the person has seen as whom. */
async function signInAndOffer(context: SessionContext): Promise<void> {
  const { online } = context.memory;
  const again = online?.pending && online.again;
  await signIn(context);
  if (!online || !again || !context.store.get().online?.account) return;
  online.again = again;
  patch(context, { ways: ["again", "download"] });
}

/** Send what is to be saved once more, or elsewhere. */
export const sendPending = async (context: SessionContext, place: BriefPlace): Promise<void> =>
  void (await withOnline(context, ONLINE_WORDS.saving, async (online) => {
    online.memory.again = () => sendPending(context, place);
    return send(context, online, place);
  }));

const downloadPending = async (context: SessionContext): Promise<void> =>
  void (await withOnline(context, ONLINE_WORDS.saving, async ({ memory: { pending } }) => {
    const words = context.words();
    if (!pending) return problem(words.nothingHanded);
    const { done: handed, how } = await handFile(context, pending.name, pending.bytes);
    if (how === "failed") return problem(words.briefNotHanded(pending.name));
    return handed ? done(words.handed(pending.name, how)) : problem(words.notSaved(pending.name));
  }));

/** Save what is to be saved, and note on the sheet Review where it is. */
export async function send(context: SessionContext, online: Online, place: BriefPlace): Promise<Notice> {
  const { pending } = online.memory;
  if (!pending) throw new OnlineTrouble("not-found");
  // The person has to see as whom before anything is written.
  if (!context.store.get().online?.account) throw new OnlineTrouble("sign-in");
  const link = briefLink(context);
  const reach: Reach = place === "beside" ? "all" : place === "mine" ? "mine" : (link?.reach ?? "mine");
  await reachTo(online, reach).catch((error: unknown) => {
    // The narrow consent stands, whatever became of the wide one.
    const isRefused = error instanceof OnlineTrouble && WIDE_REFUSED.includes(error.kind);
    throw isRefused && place === "beside" ? new OnlineTrouble("only-mine", error.facts) : error;
  });
  const file =
    place === "same" && link
      ? await replace(context, online, link, pending)
      : await saveNew(context, online, place, pending);
  return note(context, online, file, reach, pending, place === "same" && link !== undefined);
}

/** Only over what nobody has worked in since it was saved. */
async function replace(
  context: SessionContext,
  { files, watch }: Online,
  link: FileKey & { readonly seal: string },
  { bytes, seal, refreshed }: PendingBrief,
): Promise<OnlineFile> {
  const sealOf = sealing(context);
  const { file, bytes: there } = await files.read(link, watch);
  patch(context, { brief: file });
  const found = sealOf(there);
  if (found === seal) return file;
  const facts = { who: file.changedBy, when: file.changedAt };
  if (refreshed && found !== refreshed.from) throw new OnlineTrouble("changed", facts);
  if (!refreshed && found !== link.seal) throw new OnlineTrouble("edited", facts);
  return files.replace(file, bytes, (bytesFound) => sealOf(bytesFound) === seal, watch);
}

async function saveNew(
  context: SessionContext,
  online: Online,
  place: BriefPlace,
  { name, bytes, seal }: PendingBrief,
): Promise<OnlineFile> {
  const { files, watch } = online;
  const sealOf = sealing(context);
  const file = { name, bytes, isOurs: (found: Uint8Array) => sealOf(found) === seal };
  const mine = { kind: "mine" } as const;
  if (place === "beside") {
    const workbook = await openWorkbook(context, online);
    if (!workbook) throw new OnlineTrouble("no-workbook");
    return files.saveNew({ kind: "beside", file: workbook }, file, watch);
  }
  const link = place === "new-version" ? briefLink(context) : undefined;
  if (!link) return files.saveNew(mine, file, watch);
  try {
    return await files.saveNew({ kind: "beside", file: link }, file, watch);
  } catch (error) {
    // The earlier one is gone, and its folder with it as far as we know.
    if (!(error instanceof OnlineTrouble) || error.kind !== "not-found") throw error;
    return files.saveNew(mine, file, watch);
  }
}

function sealing({ memory }: SessionContext): (file: Uint8Array) => string {
  const { documents } = memory;
  if (!documents) throw new Error("No brief was planned");
  return (file) => documents.contentSeal(file);
}

async function note(
  context: SessionContext,
  { memory }: Online,
  file: OnlineFile,
  reach: Reach,
  { bytes, seal, kept, refreshed }: PendingBrief,
  hasEarlier: boolean,
): Promise<Notice> {
  const { language } = context.memory;
  const { drive, item, name } = file;
  memory.pending = undefined;
  memory.again = undefined;
  context.memory.brief = kept;
  rememberBrief(context.ports.preferences, kept);
  // In a refreshed brief somebody's words may stand: then it keeps the seal of one without, and is not saved over.
  const known = briefLink(context)?.seal ?? "0";
  const isTheirs = refreshed !== undefined && refreshed.from !== known;
  const link = writeBriefLink({ reach, drive, item, seal: isTheirs ? known : seal });
  const recorded = await context.enqueue(() =>
    recordBrief(context, { file: name, fingerprint: kept.fingerprint, link }),
  );
  patchFile(context, "brief", file, undefined);
  patch(context, { invited: [] });
  if (refreshed) {
    const given = { name, bytes, online: file };
    await context.enqueue(() => showRefreshed(context, given, refreshed.written));
  }
  const said = [
    ONLINE_WORDS.saved(name)[language],
    ...(file.checkedOutBy === undefined ? [] : [ONLINE_WORDS.notYetVisible[language]]),
    ...(recorded === "failed" ? [ONLINE_WORDS.notRemembered[language]] : []),
    ...(recorded === "changed" ? [context.words().conflicts(1)] : []),
  ];
  return done(said.join(" "), hasEarlier ? ONLINE_WORDS.undoSaved(name)[language] : context.words().undoBrief(name));
}
