import { briefMemory, compareBrief, fingerprintOfBrief } from "../../domain/brief/compare-brief";
import type { BriefMemory } from "../../domain/brief/compare-brief";
import type { BriefWritten } from "../../domain/brief/refresh/brief-changes";
import type { RefreshChoices, RefreshPlan } from "../../domain/brief/refresh/refresh-plan";
import { tallyRefresh } from "../../domain/brief/refresh/refresh-tally";
import { ONLINE_WORDS } from "../online/online-words";
import { withMendedIds } from "../open-review";
import { rememberBrief } from "../session/brief-memory";
import type { KeptBrief } from "../session/brief-memory";
import { done, perform, problem } from "../session/perform";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { propertySentences } from "../words/property-words";
import { sayRefreshed } from "../words/refreshed-words";
import { handFile } from "./hand-file";
import { givenBrief, lookAtBriefFile, showRefreshed } from "./look-at-brief-file";
import type { GivenBrief } from "./look-at-brief-file";
import { recordBrief } from "./record-brief";
import { send, sendPending } from "./save-brief";
import { withOnline } from "./with-online";

/** Bring the brief that is shown up to date, and hand it over; one from OneDrive goes back there. */
export const refreshBriefFile = async (context: SessionContext, choices: RefreshChoices): Promise<void> =>
  context.store.get().briefFile?.online ? refreshOnline(context, choices) : refreshAndHand(context, choices);

const refreshAndHand = async (context: SessionContext, choices: RefreshChoices): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.refreshingBrief,
    work: async () => {
      const { ports, memory, words } = context;
      const made = await writeRefreshed(context, choices);
      if (!made) return problem(words().briefTableChanged);
      const { given, bytes, written, kept, said: what } = made;
      const name = datedName(given.name, ports.today());
      const { done: handed, how } = await handFile(context, name, bytes);
      if (how === "failed") return problem(words().briefNotHanded(name));
      if (!handed) return problem(words().notSaved(name));
      memory.brief = kept;
      rememberBrief(ports.preferences, kept);
      const recorded = await recordBrief(context, { file: name, fingerprint: kept.fingerprint });
      await showRefreshed(context, { name, bytes, online: undefined }, written);
      const said = `${words().handed(name, how)} ${what}`;
      if (recorded === "recorded") return done(said, words().undoBrief(name));
      return done(`${said} ${recorded === "changed" ? words().conflicts(1) : words().briefNotRecorded}`);
    },
  }));

const refreshOnline = async (context: SessionContext, choices: RefreshChoices): Promise<void> =>
  void (await withOnline(context, ONLINE_WORDS.saving, async (online): Promise<Notice> => {
    const made = await context.enqueue(() => writeRefreshed(context, choices));
    if (!made) return problem(context.words().briefTableChanged);
    const { given, bytes, written, kept, said } = made;
    const sealOf = (file: Uint8Array): string => context.memory.documents?.contentSeal(file) ?? "";
    const refreshed = { from: sealOf(given.bytes), written };
    online.memory.pending = { name: given.name, bytes, seal: sealOf(bytes), kept, refreshed };
    online.memory.again = () => sendPending(context, "same");
    const saved = await send(context, online, "same");
    return { ...saved, text: `${saved.text} ${said}` };
  }));

interface Refreshed {
  readonly given: GivenBrief;
  readonly bytes: Uint8Array;
  readonly written: BriefWritten;
  readonly kept: KeptBrief;
  /** What became of the texts. */
  readonly said: string;
}

/**
 * The brief that is shown, refreshed. What the person looked at is what is written: where the table moved on meanwhile,
 * the new changes are shown and nothing is done.
 *
 * @returns undefined when there was something else to look at
 */
async function writeRefreshed(context: SessionContext, choices: RefreshChoices): Promise<Refreshed | undefined> {
  const { store, words } = context;
  const given = givenBrief(context);
  const shown = store.get().briefFile?.plan;
  const { brief, looked } = await lookAtBriefFile(context, given);
  if (!shown || seen(shown) !== seen(looked.plan)) {
    store.set({ briefFile: looked });
    return undefined;
  }
  const changes = looked.changesFor(choices);
  if (!changes) throw new Refused(words().nothingToRefresh);
  const written = await brief.write(changes);
  const kept = keptRefreshed(context, changes.memory);
  const counts = { ...tallyRefresh(looked.plan, choices, written.differing), placed: written.placed.length };
  const { language } = context.memory;
  const said = [sayRefreshed(counts, language), ...propertySentences(written.properties ?? [], language)].join(" ");
  return { given, bytes: brief.file(), written, kept, said };
}

/** All of a plan that a person looks at before it is carried out. */
const seen = ({ blocks, newRows, around, draft }: RefreshPlan): string =>
  JSON.stringify([blocks, newRows, around, draft]);

/** A brief that lacks rows of the table is none of this table, whatever else of it is up to date. */
function keptRefreshed(context: SessionContext, { rows, parts }: BriefMemory): KeptBrief {
  const { value: review } = withMendedIds(requireReview(context));
  const isWhole = compareBrief({ rows, parts }, review).state === "fresh";
  const fingerprint = fingerprintOfBrief(isWhole ? briefMemory(review) : { rows, parts });
  return { fingerprint, rows: rows.map(({ gap, fingerprint: own }) => ({ gap, fingerprint: own })), parts };
}

/** `"brief 2026-11-20.docx"` to `"brief 2026-11-26.docx"`: never the name of the file that was chosen. */
function datedName(name: string, day: string): string {
  const base = name.replace(/\.docx$/iu, "").replace(/ \d{4}-\d\d-\d\d(?: \(\d+\))?$/u, "");
  const dated = `${base} ${day}.docx`;
  return dated === name ? `${base} ${day} (2).docx` : dated;
}
