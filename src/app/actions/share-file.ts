import type { FileKey, Invited, May, OnlineFile, Whom } from "../online/online-files";
import { ONLINE_WORDS, sayInvited } from "../online/online-words";
import { OnlineTrouble } from "../online/online-trouble";
import type { TroubleKind } from "../online/online-trouble";
import type { Way } from "../online/trouble-facts";
import { readAddresses } from "../online/typed-addresses";
import type { Shareable } from "../session/online-state";
import { done, problem } from "../session/perform";
import { rememberShared } from "../session/shared-memory";
import { Refused } from "../session/refused";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { openWorkbook } from "./open-workbook";
import { briefLink, patch, patchFile, reachTo, withOnline } from "./with-online";
import type { Online } from "./with-online";

/** What an invitation asks for; addresses as they were typed. */
export interface TypedInvitation {
  readonly people: string;
  readonly may: May;
  readonly message: string;
}

/** Look how a file is called now, and who may open it. */
export const showAccess = async (context: SessionContext, what: Shareable): Promise<void> =>
  onFile(context, what, async (_online, _file, look) => {
    const { name } = await look();
    return done(ONLINE_WORDS.found(name)[context.memory.language]);
  });

/**
 * Invite named people, who have to sign in.
 *
 * @returns whom it reached, and whom not; undefined when nobody was asked
 */
export async function invite(
  context: SessionContext,
  what: Shareable,
  typed: TypedInvitation,
): Promise<readonly Invited[] | undefined> {
  let invited: readonly Invited[] | undefined;
  await onFile(context, what, async ({ files, watch }, file, look) => {
    const { addresses: people, others } = readAddresses(typed.people);
    // Whoever was meant by it would not hear of the file, and nobody would know.
    if (others.length > 0) throw new Refused(ONLINE_WORDS.noAddress(others)[context.memory.language]);
    if (people.length === 0) throw new Refused(ONLINE_WORDS.nobodyNamed[context.memory.language]);
    const asked = await files.invite(file, { ...typed, people }, watch);
    invited = asked;
    patch(context, { invited: asked });
    await look();
    const said = sayInvited(asked)[context.memory.language];
    return asked.every(({ outcome }) => outcome === "invited") ? done(said) : problem(said);
  });
  return invited;
}

/** A link for more than named people; the person was warned before. */
export const makeLink = async (context: SessionContext, what: Shareable, may: May, whom: Whom): Promise<void> =>
  onFile(context, what, async ({ files, watch }, file, look) => {
    const { until } = await files.link(file, { may, whom }, watch);
    await look();
    return done(ONLINE_WORDS.linked(until)[context.memory.language]);
  });

export const changeAccess = async (context: SessionContext, what: Shareable, access: string, may: May): Promise<void> =>
  onFile(context, what, async ({ files, watch }, file, look) => {
    await files.change(file, access, may, watch);
    await look();
    return done(ONLINE_WORDS.changed[context.memory.language]);
  });

export const revokeAccess = async (context: SessionContext, what: Shareable, access: string): Promise<void> =>
  onFile(context, what, async ({ files, watch }, file, look) => {
    await files.revoke(file, access, watch);
    await look();
    return done(ONLINE_WORDS.revoked[context.memory.language]);
  });

/** Let others see a file, in a library that wants it checked in. */
export const checkIn = async (context: SessionContext, what: Shareable): Promise<void> =>
  onFile(context, what, async ({ files, watch }, file, look) => {
    await files.checkIn(file, watch);
    await look();
    return done(ONLINE_WORDS.checkedIn[context.memory.language]);
  });

type Work = (online: Online, file: FileKey, look: () => Promise<OnlineFile>) => Promise<Notice>;

/** The other ways on would save, which nobody asked for. */
const isOfSharing = (way: Way): boolean => way === "sign-in" || way === "again";

async function onFile(context: SessionContext, what: Shareable, work: Work): Promise<void> {
  await withOnline(
    context,
    ONLINE_WORDS.sharing,
    async (online) => {
      if (!context.store.get().online?.account) throw new OnlineTrouble("sign-in");
      const file = await (what === "brief" ? knownBrief(context, online) : requireWorkbook(context, online));
      return work(online, file, () => lookAt(context, online, what, file));
    },
    isOfSharing,
  );
}

async function knownBrief(context: SessionContext, online: Online): Promise<FileKey> {
  const link = briefLink(context);
  if (!link) throw new Refused(ONLINE_WORDS.notLinked[context.memory.language]);
  await reachTo(online, link.reach);
  return link;
}

/** What OneDrive answers, under the narrow consent, to what lies in somebody else's. */
const OUT_OF_REACH: readonly TroubleKind[] = ["forbidden", "not-found", "open-file-moved"];

/** Looked for each time, since another file may be open beside the pane after "Save as". */
async function requireWorkbook(context: SessionContext, online: Online): Promise<FileKey> {
  const { memory } = online;
  const find = async (): Promise<FileKey> => {
    const file = await openWorkbook(context, online);
    if (!file) throw new Refused(ONLINE_WORDS.workbookElsewhere[context.memory.language]);
    return file;
  };
  try {
    return await find();
  } catch (error) {
    const isFurther = error instanceof OnlineTrouble && OUT_OF_REACH.includes(error.kind);
    if (!isFurther || memory.reach === "all") throw error;
    await reachTo(online, "all");
    return find();
  }
}

/** The file as it is now, and who may open it; both are remembered for the next time. */
async function lookAt(
  context: SessionContext,
  { files, watch }: Online,
  what: Shareable,
  key: FileKey,
): Promise<OnlineFile> {
  const file = await files.look(key, watch);
  const access = await files.access(key, watch);
  patchFile(context, what, file, access);
  const { address, preferences, now } = context.ports;
  rememberShared(preferences, await address().catch(() => ""), what, { file, access, at: now() });
  return file;
}
