import { array, assert, asyncProperty, constantFrom, nat, record, tuple } from "fast-check";
import type { Arbitrary } from "fast-check";

import { unzipSync } from "fflate";
import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import type { LinkedBlock, RefreshChoices } from "../../../../src/domain/brief/refresh/refresh-plan";
import { toChanges } from "../../../../src/domain/brief/refresh/to-changes";
import type { Gap } from "../../../../src/domain/gap/gap";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { gap, provision, review } from "../../../support/builders";
import { WORKS, outsideOfControls, wordsTyped } from "../../../support/worked-in-brief";

/** `HISTORIES=2000` runs as many. */
const HISTORIES = Number(process.env["HISTORIES"] ?? 60);

const WORK_NAMES = Object.keys(WORKS);
const layout = briefDocuments.layout();

const row = (number: number, cells: Partial<Gap> = {}): Gap =>
  gap({
    id: `G-${String(number).padStart(3, "0")}`,
    headline: `Headline ${number}`,
    issue: `Issue ${number} of the draft.`,
    solution: `Solution ${number} for it.`,
    priority: number % 2 === 0 ? "medium" : "high",
    ...cells,
  });

const reviewOf = (gaps: readonly Gap[]) => review({ gaps, provisions: [provision()] });

/** What happens in the table between two refreshes; `number` is new each time. */
const TABLE: Readonly<Record<string, (gaps: readonly Gap[], pick: number, number: number) => readonly Gap[]>> = {
  "an issue changes": (gaps, pick, number) => withRow(gaps, pick, { issue: `Issue anew ${number}.` }),
  "a headline changes": (gaps, pick, number) => withRow(gaps, pick, { headline: `Headline anew ${number}` }),
  "a solution changes": (gaps, pick, number) => withRow(gaps, pick, { solution: `Solution anew ${number}.` }),
  "a priority changes": (gaps, pick) => withRow(gaps, pick, { priority: "low" }),
  "a row goes": (gaps, pick) => (gaps.length < 2 ? gaps : gaps.filter((_, at) => at !== pick % gaps.length)),
  "a row comes": (gaps, pick, number) => [...gaps, row(number, { priority: pick % 2 === 0 ? "high" : "low" })],
  "an id changes": (gaps, pick, number) => withRow(gaps, pick, { id: `N-${number}` }),
  "a gap is withdrawn": (gaps, pick) => withRow(gaps, pick, { status: "withdrawn" }),
};

const withRow = (gaps: readonly Gap[], pick: number, cells: Partial<Gap>): readonly Gap[] =>
  gaps.map((one, at) => (at === pick % gaps.length ? { ...one, ...cells } : one));

type Step = readonly [kind: "document" | "table", name: number, pick: number];
const step: Arbitrary<Step> = tuple(
  constantFrom("document" as const, "table" as const),
  nat(WORK_NAMES.length - 1),
  nat(23),
);
const history = array(
  record({ steps: array(step, { minLength: 3, maxLength: 10 }), edited: constantFrom("keep", "keep", "free") }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const CELLS: Readonly<Record<string, (one: Gap) => string>> = {
  headline: ({ headline }) => headline,
  issue: ({ issue }) => issue,
  solution: ({ solution }) => solution,
};

/** What the table says for a block, undefined for one that is not a cell as it stands, and `""` where nothing does. */
function cellOf(block: LinkedBlock, gaps: readonly Gap[]): string | undefined {
  const cell = CELLS[block.binding.field];
  if (cell === undefined) return undefined;
  const found = gaps.find(({ id }) => id === block.binding.gap);
  return found === undefined || found.status === "withdrawn" ? "" : cell(found);
}

function requireTrueStates(blocks: readonly LinkedBlock[], gaps: readonly Gap[]): void {
  for (const block of blocks) {
    if (block.text.includes("mine"))
      expect([block.id, block.state]).not.toEqual([block.id, expect.stringMatching(/fresh|changed/)]);
    const cell = cellOf(block, gaps);
    if (block.state === "fresh" && cell !== undefined) expect([block.id, block.text]).toEqual([block.id, cell]);
  }
}

describe("a brief and its table through a history of edits", () => {
  it("loses no words of a person and calls no stale or edited text fresh", async () => {
    const first = [1, 2, 3, 4].map((number) => row(number));
    const made = briefDocuments.write(compose(reviewOf(first)));
    await assert(
      asyncProperty(history, async (rounds) => {
        let file = made;
        let gaps: readonly Gap[] = first;
        let count = 10;
        for (const { steps, edited } of rounds) {
          for (const [kind, name, pick] of steps) {
            count += 1;
            if (kind === "document") file = WORKS[WORK_NAMES[name]!]!(file, pick, `mine${count}`);
            else gaps = Object.values(TABLE)[name % Object.keys(TABLE).length]!(gaps, pick, count);
          }
          const input = briefInput(reviewOf(gaps));
          const brief = openBriefFile(file, layout);
          const { value: content } = await brief.read();
          const planned = planRefresh(content, input);
          requireTrueStates(planned.plan.blocks, gaps);
          const choices: RefreshChoices = { blocks: new Map(), edited, places: () => true };
          const changes = toChanges(planned, content, input, choices);
          if (changes === undefined) continue;
          expect((await brief.write(changes)).differing).toEqual([]);
          const now = brief.file();
          expect(wordsTyped(now)).toEqual(wordsTyped(file));
          const isSamePlaces = changes.placed.length === 0 && changes.freed.length === 0;
          if (isSamePlaces) expect(outsideOfControls(now)).toBe(outsideOfControls(file));
          requireSameParts(file, now);
          file = now;
          const after = planRefresh((await brief.read()).value, input).plan;
          requireTrueStates(after.blocks, gaps);
          expect(after.blocks.filter(({ state }) => state === "changed" || state === "both")).toEqual([]);
        }
      }),
      { numRuns: HISTORIES },
    );
  }, 900_000);
});

/** Every part but those that show bound texts, and the data part, byte for byte. */
function requireSameParts(before: Uint8Array, after: Uint8Array): void {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const others = Object.keys(is).filter(
    (name) => !/^(word\/(document|header\d|footer\d)|customXml\/item1)\.xml$/.test(name),
  );
  for (const name of others) expect([name, Buffer.compare(is[name]!, was[name]!)]).toEqual([name, 0]);
}
