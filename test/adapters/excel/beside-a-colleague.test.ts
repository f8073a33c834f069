import * as fc from "fast-check";
import type { OpenWorkbook } from "../../../src/app/ports";
import type { CellEdit, NewRow } from "../../../src/app/writing";
import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { beHarsh } from "../../../src/preview/host/harsh-mode";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import { freeId } from "../../../src/domain/review/free-id";
import type { TestOffice } from "../../support/office";
import { openInOffice } from "../../support/office";
import { smallWorkbook, textRow } from "../xlsx/small-workbook";
import { runs } from "../../support/runs";

/** 10,000 in `npm run test:long`. */
const RUNS = Number(process.env["INTERLEAVINGS"] ?? runs(300));
const SEED = Number(process.env["SEED"] ?? 20_261_125);

const HEADERS = ["No.", "Issue", "Status"] as const;
type Field = "Issue" | "Status";
const idOf = (number: number): string => `G-${String(number).padStart(3, "0")}`;

/** Few words, so that a cell often holds by chance what it held before. */
const word = fc.constantFrom("", "open", "closed", "=1+1", "new");
const field = fc.constantFrom<Field>("Issue", "Status");
const move = fc.oneof(
  fc.record({ kind: fc.constant("sort" as const), column: fc.nat(2), ascending: fc.boolean() }),
  fc.record({ kind: fc.constant("insert" as const), row: fc.nat(20), text: word }),
  fc.record({ kind: fc.constant("append" as const), text: word }),
);
const colleagueStep = fc.oneof(
  { weight: 3, arbitrary: move },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant("edit" as const), row: fc.nat(20), field, text: word }),
      fc.record({ kind: fc.constant("delete" as const), row: fc.nat(20) }),
    ),
  },
);
const ourWrite = fc.record({
  kind: fc.constant("write" as const),
  edits: fc.array(fc.record({ row: fc.nat(20), field, text: word }), { maxLength: 4 }),
  rows: fc.array(word, { maxLength: 2 }),
  /** What the colleague does after we compared and before we write. */
  meanwhile: fc.array(colleagueStep, { maxLength: 2 }),
  /** And when we try again: only moves, because part of our work is done by then and may be changed by right. */
  meanwhileAgain: fc.array(move, { maxLength: 2 }),
});
const step = fc.oneof(colleagueStep, fc.constant({ kind: "read" as const }), ourWrite);

type ColleagueStep = typeof colleagueStep extends fc.Arbitrary<infer T> ? T : never;
type OurWrite = typeof ourWrite extends fc.Arbitrary<infer T> ? T : never;
type Row = Record<Field, string>;

/** What ought to be in the table, whatever the order of its rows: every change in the order in which it was made. */
class Expected {
  readonly rows = new Map<string, Row>();

  add(id: string, row: Row): void {
    if (this.rows.has(id)) throw new Error(`The id ${id} was given twice`);
    this.rows.set(id, row);
  }

  /** A change that was reported as written stands on what it was based on. */
  write(id: string, { header, before, after }: CellEdit): void {
    const row = this.rows.get(id);
    if (!row) throw new Error(`${id} was written, and is gone`);
    // Somebody who typed the very same lost nothing.
    if (row[header as Field] !== before && row[header as Field] !== after)
      throw new Error(`${id} held ${row[header as Field]}, not ${before}: it is lost`);
    row[header as Field] = after;
  }
}

const file = (count: number) =>
  smallWorkbook({
    headers: HEADERS,
    ref: `A1:C${count + 1}`,
    rows:
      textRow(1, ...HEADERS) +
      Array.from({ length: count }, (_, at) => textRow(at + 2, idOf(at + 1), "open", at % 2 ? "open" : null)).join(""),
  });

class Table {
  readonly office: TestOffice;
  readonly expected: Expected;

  constructor(office: TestOffice, expected: Expected) {
    this.office = office;
    this.expected = expected;
  }

  get rows(): readonly (readonly unknown[])[] {
    return this.office.workbook.rows("T");
  }

  get ids(): readonly string[] {
    return this.rows.map(([id]) => String(id)).filter((id) => id !== "");
  }

  /** Rows that a write of ours put there and has not yet told of are left alone: nobody would know what to expect. */
  colleague(change: ColleagueStep): void {
    const { workbook } = this.office;
    workbook.asColleague(() => {
      const at = "row" in change ? change.row % this.rows.length : 0;
      const id = String(this.rows[at]?.[0] ?? "");
      const row = this.expected.rows.get(id);
      if (change.kind === "sort") workbook.sort("T", [{ key: change.column, ascending: change.ascending }]);
      if (change.kind === "edit" && row) {
        row[change.field] = change.text;
        const column = change.field === "Issue" ? "B" : "C";
        workbook.edit(`Sheet!${column}${at + 2}`, change.text === "=1+1" ? "'=1+1" : change.text);
      }
      if (change.kind === "insert" || change.kind === "append") {
        const next = freeId(idOf(1), this.ids);
        this.expected.add(next, { Issue: change.text, Status: "" });
        const index = change.kind === "insert" ? at : this.rows.length;
        workbook.insertRows("T", index, [[next, change.text === "=1+1" ? "'=1+1" : change.text, ""]]);
      }
      if (change.kind === "delete" && row) {
        this.expected.rows.delete(id);
        workbook.deleteRow("T", at);
      }
    });
  }

  check(): void {
    const found = this.rows.filter((row) => row.some((cell) => cell !== ""));
    expect(found.map(([id]) => id).sort()).toEqual([...this.expected.rows.keys()].sort());
    const byId = Object.fromEntries(found.map(([id, issue, status]) => [id, { Issue: issue, Status: status }]));
    expect(byId).toEqual(Object.fromEntries(this.expected.rows));
  }
}

async function write(table: Table, workbook: OpenWorkbook, known: SheetTable, wish: OurWrite): Promise<void> {
  const edits = wish.edits.flatMap(({ row, field: header, text }): readonly CellEdit[] => {
    const read = known.rows[row % Math.max(1, known.rows.length)];
    if (!read) return [];
    const before = String(read.cells[HEADERS.indexOf(header)] ?? "");
    return [
      { table: "T", row: read.row, header, before, after: text, rowId: { header: "No.", id: String(read.cells[0]) } },
    ];
  });
  // What stands there already is not written again, and may be changed by the colleague right after.
  const already = edits.filter(
    ({ rowId, header, after }) => table.expected.rows.get(rowId?.id ?? "")?.[header as Field] === after,
  );
  const ids = known.rows.map(({ cells }) => String(cells[0]));
  const rows = wish.rows.map((text): NewRow => ({
    table: "T",
    cells: { "No.": freeId(idOf(1), ids), Issue: text },
    idHeader: "No.",
  }));
  if (edits.length + rows.length === 0) return;
  const [first, again] = [wish.meanwhile, wish.meanwhileAgain].map(
    (changes) => () => changes.forEach((change) => table.colleague(change)),
  );
  const left = [first, again];
  const stop = beHarsh(table.office.host, {
    before: ({ writes }) => {
      if (writes) left.shift()?.();
    },
  });
  const outcome = await workbook.write(edits, rows).finally(stop);
  const conflicts = outcome.conflicts.map(({ edit }) => edit);
  for (const edit of edits) {
    const changes = edit.before !== edit.after && !conflicts.includes(edit) && !already.includes(edit);
    if (changes) table.expected.write(edit.rowId?.id ?? "", edit);
  }
  expect(outcome.ids).toHaveLength(rows.length);
  outcome.ids.forEach((id, at) => table.expected.add(id, { Issue: wish.rows[at] ?? "", Status: "" }));
}

describe("writing beside a colleague", () => {
  it("loses no change, hits no other row and gives no id twice, in whatever order things happen", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        async (count, steps) => {
          const office = openInOffice({ file: file(count), apiSets: { ExcelApi: "1.15" } });
          const workbook = excelWorkbook();
          const table = new Table(office, new Expected());
          for (const [id, issue, status] of table.rows) {
            table.expected.add(String(id), { Issue: String(issue), Status: String(status) });
          }
          const read = async () => (await workbook.readTables()).value[0] as SheetTable;
          let seen = await read();
          for (const next of steps) {
            if (next.kind === "read") seen = await read();
            else if (next.kind === "write") await write(table, workbook, seen, next);
            else table.colleague(next);
            table.check();
          }
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  }, 1_800_000);
});
