import * as fc from "fast-check";
import type { OpenWorkbook } from "../../../src/app/ports";
import type { CellEdit, NewRow, Refused, WriteOutcome } from "../../../src/app/writing";
import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { beHarsh } from "../../../src/preview/host/harsh-mode";
import type { Fault } from "../../../src/preview/host/harsh-mode";
import { openInOffice } from "../../support/office";
import type { TestOffice } from "../../support/office";
import { smallWorkbook, textRow } from "../xlsx/small-workbook";
import { runs } from "../../support/runs";

/** 10,000 in `npm run test:long`. */
const RUNS = Number(process.env["INTERLEAVINGS"] ?? runs(300));
const SEED = Number(process.env["SEED"] ?? 20_261_126);

const IDS = ["G-001", "G-002", "G-003"];
const FILE = smallWorkbook({
  headers: ["No.", "Issue"],
  ref: "A1:B4",
  rows: textRow(1, "No.", "Issue") + IDS.map((id, at) => textRow(at + 2, id, `old ${id}`)).join(""),
});

const move = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("type" as const), id: fc.constantFrom(...IDS) }) },
  fc.constant({ kind: "turn" as const }),
  fc.constant({ kind: "insert" as const }),
);
/** What happens at one request: a colleague's move before it, or a fault, or neither. */
const moment = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ move: undefined, fault: undefined }) },
  { weight: 2, arbitrary: fc.record({ move, fault: fc.constant(undefined) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      move: fc.constant(undefined),
      fault: fc.constantFrom<Fault>("refused", "answer-lost"),
    }),
  },
);
const wish = fc.record({
  edits: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
  adds: fc.boolean(),
  /** For this long; then all is calm. */
  moments: fc.array(moment, { maxLength: 10 }),
});

type Moment = typeof moment extends fc.Arbitrary<infer T> ? T : never;

class Bench {
  readonly office: TestOffice = openInOffice({ file: FILE, apiSets: { ExcelApi: "1.20" } });
  readonly workbook: OpenWorkbook = excelWorkbook();
  /** What the colleague typed last into each row, while we write. */
  readonly typed = new Map<string, string>();
  #count = 0;

  get rows(): readonly (readonly string[])[] {
    return this.office.workbook.rows("T").map((row) => row.map(String));
  }

  issueOf(id: string): string {
    return this.rows.find(([one]) => one === id)?.[1] ?? "gone";
  }

  next(word: string): string {
    return `${word} ${++this.#count}`;
  }

  move(change: NonNullable<Moment["move"]>): void {
    const { workbook } = this.office;
    workbook.asColleague(() => {
      if (change.kind === "turn") workbook.sort("T", [{ key: 1, ascending: this.#count % 2 === 0 }]);
      if (change.kind === "insert") workbook.insertRows("T", 0, [[this.next("X"), "theirs"]]);
      if (change.kind !== "type") return;
      const text = this.next("theirs");
      this.typed.set(change.id, text);
      workbook.edit(`Sheet!B${this.rows.findIndex(([id]) => id === change.id) + 2}`, text);
    });
  }
}

/** What became of a write that is asked for again as long as it fails, as a person would. */
async function persist(
  bench: Bench,
  edits: readonly CellEdit[],
  rows: readonly NewRow[],
): Promise<readonly WriteOutcome[]> {
  const outcomes: WriteOutcome[] = [];
  let left = { edits, rows };
  for (let press = 0; press < 20 && left.edits.length + left.rows.length > 0; press++) {
    try {
      const outcome = await bench.workbook.write(left.edits, left.rows);
      outcomes.push(outcome);
      left = outcome.failed ?? { edits: [], rows: [] };
    } catch {
      // It was told as failed, so it is asked for again.
    }
  }
  expect(left.edits.length + left.rows.length).toBe(0);
  return outcomes;
}

describe("writing beside a colleague while requests fail and answers are lost", () => {
  it("loses no text without telling, and writes nothing twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 3 }), async (wishes) => {
        const bench = new Bench();
        for (const { edits: ids, adds, moments } of wishes) {
          bench.typed.clear();
          const edits = ids.map((id): CellEdit => ({
            table: "T",
            row: bench.rows.findIndex(([one]) => one === id) + 2,
            header: "Issue",
            before: bench.issueOf(id),
            after: bench.next("mine"),
            rowId: { header: "No.", id },
          }));
          const marker = bench.next("new");
          const rows: readonly NewRow[] = adds
            ? [{ table: "T", cells: { "No.": "N-001", Issue: marker }, idHeader: "No." }]
            : [];
          const held = new Map(IDS.map((id) => [id, bench.issueOf(id)]));
          const others = bench.rows.length;
          const inserts = moments.filter(({ move: change }) => change?.kind === "insert").length;
          const at = (number: number): Moment | undefined => moments[number - 1];
          const calm = beHarsh(bench.office.host, {
            before: ({ number }) => {
              const change = at(number)?.move;
              if (change) bench.move(change);
            },
            fault: ({ number }) => at(number)?.fault,
          });
          const outcomes = await persist(bench, edits, rows).finally(calm);
          const conflicts = outcomes.flatMap((outcome): readonly Refused[] => outcome.conflicts);
          const toldOf = (id: string) => conflicts.filter(({ edit }) => edit.rowId?.id === id);
          const isKept = (id: string, text: string): boolean =>
            toldOf(id).some(({ found: kept, isOverwritten }) => isOverwritten && kept === text);
          for (const id of IDS) {
            const edit = edits.find(({ rowId }) => rowId?.id === id);
            const before = edit?.before ?? held.get(id) ?? "";
            const theirs = bench.typed.get(id) ?? before;
            // Where an edit was not refused it stands, unless they typed; where theirs does not stand, it is told.
            const expected = edit && !bench.typed.has(id) && toldOf(id).length === 0 ? edit.after : theirs;
            if (!isKept(id, theirs)) expect([id, bench.issueOf(id)]).toEqual([id, expected]);
          }
          const found = bench.rows.map(([id]) => id);
          expect(new Set(found).size).toBe(found.length);
          expect(bench.rows.filter(([, issue]) => issue === marker)).toHaveLength(rows.length);
          expect(bench.rows.length).toBeLessThanOrEqual(others + rows.length + inserts);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 1_800_000);
});
