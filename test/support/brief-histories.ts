import { array, assert, asyncProperty, boolean, constantFrom, nat, record, tuple } from "fast-check";
import type { Arbitrary } from "fast-check";

import type { LinkedBrief } from "../../src/app/linked-brief";
import type { BriefChanges, BriefWritten } from "../../src/domain/brief/refresh/brief-changes";
import { planRefresh } from "../../src/domain/brief/refresh/plan-refresh";
import type { LinkedContent } from "../../src/domain/brief/refresh/linked-text";
import type {
  EditedChoice,
  LinkedBlock,
  RefreshChoices,
  RefreshPlan,
} from "../../src/domain/brief/refresh/refresh-plan";
import { toChanges } from "../../src/domain/brief/refresh/to-changes";
import type { Gap } from "../../src/domain/gap/gap";
import { briefDocuments, briefInput, compose } from "../domain/brief/composed";
import { amendment, gap, provision, review } from "./builders";
import { runs } from "./runs";

/** A brief in the hands of a person, wherever its document is. */
export interface BriefInHand {
  /** The brief as it stands now. */
  open(): LinkedBrief;
  /** How many kinds of work there are. */
  readonly works: number;
  /** Do one of them; `pick` says where, `word` is one that stands nowhere else. */
  work(name: number, pick: number, word: string): void;
  /** The words that people typed, as often as the document shows them. */
  words(): readonly string[];
  /** The document without what our controls hold. */
  outside(): string;
  /** What else is to hold of a refresh. */
  requireMore?(changes: BriefChanges, written: BriefWritten): void;
}

const row = (number: number, cells: Partial<Gap> = {}): Gap =>
  gap({
    id: `G-${String(number).padStart(3, "0")}`,
    headline: `Headline ${number}`,
    issue: `Issue ${number} of the draft.`,
    sources: "CRC, art. 12",
    solution: `Solution ${number} for it.`,
    priority: number % 2 === 0 ? "medium" : "high",
    ...cells,
  });

/** What of the workbook changes in a history: its gaps, and what an answer observes. */
interface Table {
  readonly gaps: readonly Gap[];
  readonly observation: string;
}

const ANSWER = "17.1";
const reviewOf = ({ gaps, observation }: Table) =>
  review({
    gaps,
    provisions: [provision()],
    amendments: [amendment({ justification: "" })],
    aspects: [{ id: ANSWER, aspect: "gender-age", observation }],
  });

/** What happens to the gaps between two refreshes; `number` is new each time. */
const GAPS: Readonly<Record<string, (gaps: readonly Gap[], pick: number, number: number) => readonly Gap[]>> = {
  "an issue changes": (gaps, pick, number) => withRow(gaps, pick, { issue: `Issue anew ${number}.` }),
  "a headline changes": (gaps, pick, number) => withRow(gaps, pick, { headline: `Headline anew ${number}` }),
  "an issue tells of girls": (gaps, pick, number) => withRow(gaps, pick, { issue: tellingOfGirls(number) }),
  "an issue is emptied": (gaps, pick) => withRow(gaps, pick, { issue: "" }),
  "a headline is emptied": (gaps, pick) => withRow(gaps, pick, { headline: "" }),
  "a solution is emptied": (gaps, pick) => withRow(gaps, pick, { solution: "" }),
  "sources change": (gaps, pick) => withRow(gaps, pick, { sources: TREATIES[pick % TREATIES.length]! }),
  "a solution changes": (gaps, pick, number) => withRow(gaps, pick, { solution: `Solution anew ${number}.` }),
  "a priority changes": (gaps, pick) => withRow(gaps, pick, { priority: "low" }),
  "a row goes": (gaps, pick) => (gaps.length < 2 ? gaps : gaps.filter((_, at) => at !== pick % gaps.length)),
  "a row comes": (gaps, pick, number) => [...gaps, row(number, { priority: pick % 2 === 0 ? "high" : "low" })],
  "an id changes": (gaps, pick, number) => withRow(gaps, pick, { id: `N-${number}` }),
  "a gap is withdrawn": (gaps, pick) => withRow(gaps, pick, { status: "withdrawn" }),
};

/** What happens in the table; most of it to gaps. */
const TABLE: readonly ((table: Table, pick: number, number: number) => Table)[] = [
  ...Object.values(GAPS).map((change) => (table: Table, pick: number, number: number) => ({
    ...table,
    gaps: change(table.gaps, pick, number),
  })),
  (table, _, number) => ({ ...table, observation: `Girls are left out, as ${number} cases show.` }),
  (table) => ({ ...table, observation: "" }),
];

/** The last sentence is told with girls and boys, since the gap itself is told in no more than four. */
const tellingOfGirls = (number: number): string =>
  `${["One", "Two", "Three", "Four", "Five"].map((word) => `${word} of ${number}.`).join(" ")} Girls of class ${number} are filmed.`;

const isToldInPart = (issue: string): boolean => issue.includes("Girls of class");

/** Sources that read the same as they are printed; without any, and with guidance alone, no treaty is named. */
const TREATIES = ["", "CRC, art. 16", "CRC, art. 31", ""];

const withRow = (gaps: readonly Gap[], pick: number, cells: Partial<Gap>): readonly Gap[] =>
  gaps.map((one, at) => (at === pick % gaps.length ? { ...one, ...cells } : one));

type Step = readonly [kind: "document" | "table", name: number, pick: number];
const step: Arbitrary<Step> = tuple(constantFrom("document" as const, "table" as const), nat(99), nat(23));
const history = array(
  record({
    steps: array(step, { minLength: 3, maxLength: 10 }),
    edited: constantFrom("keep", "keep", "free"),
    gone: constantFrom("later", "later", "keep", "free"),
    isLaterDay: boolean(),
  }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const CELLS: Readonly<Record<string, (one: Gap) => string>> = {
  headline: ({ headline }) => headline,
  issue: ({ issue }) => issue,
  solution: ({ solution }) => solution,
  recommendation: ({ solution }) => solution,
  treaties: ({ sources }) => sources,
  keyNorms: ({ sources }) => sources,
};

/** What the table says for a block, undefined for one that is not a cell as it stands, and `""` where nothing does. */
function cellOf(block: LinkedBlock, { gaps, observation }: Table): string | undefined {
  if (block.binding.field === `observation ${ANSWER}`) return observation;
  const cell = CELLS[block.binding.field];
  if (cell === undefined) return undefined;
  const found = gaps.find(({ id }) => id === block.binding.gap);
  return found === undefined || found.status === "withdrawn" ? "" : cell(found);
}

function requireTrueStates(blocks: readonly LinkedBlock[], table: Table): void {
  for (const block of blocks) {
    if (block.text.includes("mine"))
      expect([block.id, block.state]).not.toEqual([block.id, expect.stringMatching(/fresh|changed/)]);
    const cell = cellOf(block, table);
    if (block.state === "fresh" && cell !== undefined && !isToldInPart(cell))
      expect([block.id, block.text.replaceAll("\u00a0", " ")]).toEqual([block.id, cell]);
    if (block.state === "fresh" && ["issue", "toldOfGroup"].includes(block.binding.field))
      expect(table.gaps.find(({ id }) => id === block.binding.gap)?.issue ?? "").toContain(block.text);
  }
}

const first: Table = {
  gaps: [1, 2, 3, 4].map((number) => row(number, number === 3 ? { issue: tellingOfGirls(number) } : {})),
  observation: "Boys are left out.",
};
let made: Uint8Array | undefined;

/** The brief that every history begins with. */
export const briefOfHistories = (): Uint8Array => (made ??= briefDocuments.write(compose(reviewOf(first))));

/**
 * Histories of a brief and its table, refreshed again and again: no words of a person are lost, nothing outside of our
 * controls changes, and no text that is stale, edited or no longer in the table is called fresh. `HISTORIES=2000` runs as many.
 *
 * @param start gives the brief of `briefOfHistories`, touched by nobody
 */
export async function requireTrueHistories(start: () => BriefInHand, count: number): Promise<void> {
  await assert(
    asyncProperty(history, async (rounds) => {
      const hand = start();
      let table = first;
      let number = 10;
      let day = 25;
      for (const { steps, edited, gone, isLaterDay } of rounds) {
        for (const [kind, name, pick] of steps) {
          number += 1;
          if (kind === "document") hand.work(name % hand.works, pick, `mine${number}`);
          else table = TABLE[name % TABLE.length]!(table, pick, number);
        }
        if (isLaterDay) day += 1;
        const input = briefInput(reviewOf(table), { date: `2026-11-${day}`, time: `2026-11-${day}T09:30:00Z` });
        await requireTrueRefresh(hand, table, (content) => {
          const planned = planRefresh(content, input);
          const left = gone === "later" ? [] : planned.plan.blocks.filter(({ state }) => state === "gone");
          const blocks = new Map(left.map(({ id }) => [id, gone as EditedChoice]));
          const choices: RefreshChoices = { blocks, edited, places: () => true };
          return { plan: planned.plan, changes: toChanges(planned, content, input, choices) };
        });
      }
    }),
    { numRuns: Number(process.env["HISTORIES"] ?? runs(count)) },
  );
}

interface Looked {
  readonly plan: RefreshPlan;
  readonly changes: BriefChanges | undefined;
}

async function requireTrueRefresh(
  hand: BriefInHand,
  table: Table,
  look: (content: LinkedContent) => Looked,
): Promise<void> {
  const brief = hand.open();
  const { plan, changes } = look((await brief.read()).value);
  requireTrueStates(plan.blocks, table);
  if (changes === undefined) return;
  const [words, outside] = [hand.words(), hand.outside()];
  const written = await brief.write(changes);
  const shown = hand.words();
  // A text that a person doubled has one value, so its copies may come to say the same; nothing is said less often.
  expect(new Set(shown)).toEqual(new Set(words));
  expect(words.filter((word) => timesOf(word, shown) < timesOf(word, words))).toEqual([]);
  const isSamePlaces = written.placed.length === 0 && changes.freed.length === 0;
  if (isSamePlaces) expect(hand.outside()).toBe(outside);
  hand.requireMore?.(changes, written);
  const after = look((await brief.read()).value).plan.blocks;
  requireTrueStates(after, table);
  const named = new Set(written.differing.map(({ control }) => control));
  const left = after.filter(({ controls }) => !controls.some((control) => named.has(control)));
  expect(left.filter(({ state }) => state === "changed" || state === "both")).toEqual([]);
}

const timesOf = (word: string, words: readonly string[]): number => words.filter((one) => one === word).length;
