import * as fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";

import { encodeExcelText } from "../../../src/adapters/xlsx/excel-text";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { NewRow } from "../../../src/app/writing";
import { smallWorkbook } from "./small-workbook";
import { runs } from "../../support/runs";

const SHEET = "xl/worksheets/sheet1.xml";

/** What of a workbook may be written in several ways that mean the same; the table has two columns. */
const oddities = fc.record({
  prefix: fc.constantFrom("", "x:", "ss-a:"),
  /** Row of the headers, and column of the first of them. */
  top: fc.integer({ min: 1, max: 9 }),
  left: fc.integer({ min: 1, max: 20 }),
  rows: fc.integer({ min: 1, max: 4 }),
  quote: fc.constantFrom('"', "'"),
  list: fc.constantFrom<readonly ((first: string, last: string) => string)[]>(
    [(first, last) => `${first}:${last}`],
    [(first, last) => `${first}:${last}`.toLowerCase()],
    [(first, last) => `${first}:${last}`.replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2")],
    [(_, last) => last, (first, last) => `\n${first}:${last}`],
    [() => "A1:XFD1048576"],
  ),
  dimension: fc.constantFrom("", "A1", "A1:B2", "A1:ZZ99"),
  attributes: fc.constantFrom(
    "",
    ' spans="1:2"',
    ' ht="20" customHeight="1"',
    ' hidden="1"',
    ' s="0" customFormat="1"',
  ),
  between: fc.constantFrom("", "\n  ", "<!-- A2:B3 -->"),
  shared: fc.boolean(),
  wide: fc.boolean(),
});
type Oddities = typeof oddities extends fc.Arbitrary<infer T> ? T : never;

const text = fc.string({
  unit: fc.constantFrom("a", "=", "_x0041_", "<", "&", "\r", "\n", "ж", "😀", '"', "A2:B3"),
  maxLength: 5,
});

const letter = (column: number): string => String.fromCharCode(64 + column);

function workbookOf(odd: Oddities, cells: readonly (readonly string[])[]): Uint8Array {
  const { prefix: p, top, left, quote } = odd;
  const strings: string[] = [];
  const cell = (value: string, row: number, column: number): string => {
    const head = `${p}c r=${quote}${letter(column)}${row}${quote}`;
    const stored = `<${p}t xml:space="preserve">${encodeExcelText(value)}</${p}t>`;
    if (value === "") return `<${head}/>`;
    if (!odd.shared) return `<${head} t="inlineStr"><${p}is>${stored}</${p}is></${p}c>`;
    strings.push(`<si>${stored.replaceAll(p, "")}</si>`);
    return `<${head} t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`;
  };
  const rows = [["Key", "Value"], ...cells].map((texts, at) => {
    const inner = texts.map((value, index) => cell(value, top + at, left + index)).join(odd.between);
    return `<${p}row r="${top + at}"${odd.attributes}>${inner}</${p}row>`;
  });
  const [first, last] = [`${letter(left)}${top + 1}`, `${letter(left + 1)}${top + cells.length}`];
  const sqref = odd.list.map((write) => write(first, last)).join(" ");
  const file = smallWorkbook({
    prefix: p,
    ref: `${letter(left)}${top}:${last}`,
    before: odd.dimension && `<${p}dimension ref=${quote}${odd.dimension}${quote}/>`,
    rows: rows.join(odd.between),
    after: `<${p}dataValidations><${p}dataValidation type="list" sqref=${quote}${sqref}${quote}><${p}formula1>"A2, B3"</${p}formula1></${p}dataValidation></${p}dataValidations>`,
    strings: strings.join(""),
  });
  return odd.wide ? inUtf16(file) : file;
}

/** The sheet in another encoding, as its first bytes show. */
function inUtf16(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [SHEET]: new Uint8Array(Buffer.from(strFromU8(parts[SHEET]!), "utf16le")) });
}

describe("a workbook that is written in an unusual way", () => {
  it("takes edits and new rows, and stands the check", async () => {
    const row = fc.tuple(text, text);
    await fc.assert(
      fc.asyncProperty(
        oddities,
        fc.array(row, { minLength: 4, maxLength: 4 }),
        text,
        fc.array(row, { maxLength: 3 }),
        async (odd, all, after, added) => {
          const cells = all.slice(0, odd.rows).map(([key, value]) => [`k${key}`, value] as const);
          const workbook = openWorkbook(workbookOf(odd, cells), "odd.xlsx");
          const [key = "", before = ""] = cells.at(-1) ?? [];
          await workbook.write([{ table: "T", row: odd.top + odd.rows, header: "Value", before, after }]);
          const news = added.map(([k, v]): NewRow => ({ table: "T", cells: { Key: k, Value: v } }));
          await workbook.write([], news);
          const [table] = (await openWorkbook(workbook.save(), "odd.xlsx").readTables()).value;
          const expected = [...cells.slice(0, -1), [key, after], ...added];
          expect(table?.rows.map((read) => read.cells.map((found) => found ?? ""))).toEqual(expected);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
