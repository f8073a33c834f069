import * as fc from "fast-check";
import type { CellEdit, NewRow } from "../../../src/app/writing";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { encodeExcelText } from "../../../src/adapters/xlsx/excel-text";
import { smallWorkbook, textRow } from "./small-workbook";
import { runs } from "../../support/runs";

const HEADERS = ["One", "Two", "Three"];
const FIRST_ROW = 2;

/** Awkward on purpose: what formulas begin with, what XML and Excel escape, all scripts; null is a cell not stored. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom("=", "+", "@", "_x0041_", "<", "&", "\n", "\r", " ", "ж", "😀", '"'),
    maxLength: 6,
  }),
);
const cell = fc.option(text, { nil: null });
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
const position = fc.record({ row: fc.nat(), column: fc.nat(), after: text });
const added = fc.array(fc.array(fc.tuple(fc.constantFrom(...HEADERS), text), { maxLength: 3 }), { maxLength: 4 });

describe("any edits and new rows", () => {
  it("are read back as written, and nothing else changes", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(position, { maxLength: 5 }), added, async (table, positions, news) => {
        const expected = table.map((cells) => cells.map((value) => value ?? ""));
        const edits = positions.map(({ row, column, after }): CellEdit => {
          const [at, index] = [row % table.length, column % HEADERS.length];
          const cells = expected[at] as string[];
          const before = cells[index] as string;
          cells[index] = after;
          return { table: "T", row: FIRST_ROW + at, header: HEADERS[index] as string, before, after };
        });
        const newRows = news.map((cells): NewRow => ({ table: "T", cells: Object.fromEntries(cells) }));
        const isBlank = table.length === 1 && expected[0]?.every((value) => value === "") && edits.length === 0;
        const all = [
          ...(isBlank && newRows.length > 0 ? [] : expected),
          ...newRows.map(({ cells }) => HEADERS.map((header) => cells[header] ?? "")),
        ];
        const xml = table.map((cells, at) =>
          textRow(FIRST_ROW + at, ...cells.map((value) => (value === null ? null : encodeExcelText(value)))),
        );
        const ref = `A1:C${FIRST_ROW + table.length - 1}`;
        const bytes = smallWorkbook({ headers: HEADERS, ref, rows: textRow(1, ...HEADERS) + xml.join("") });
        const workbook = openWorkbook(bytes, "random.xlsx");
        const outcome = await workbook.write(edits, newRows);
        expect(outcome).toMatchObject({
          written: edits.length,
          added: newRows.length,
          ids: newRows.map(() => ""),
          conflicts: [],
        });
        expect(outcome.rows).toHaveLength(newRows.length);
        const { value } = await openWorkbook(workbook.save(), "random.xlsx").readTables();
        expect(value[0]?.rows.map(({ cells }) => cells.map((found) => found ?? ""))).toEqual(all);
      }),
      { numRuns: runs(200) },
    );
  });
});
