import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { columnLetter, tableOf } from "../../src/domain/review/sheet-table";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

const AMENDMENT = {
  id: "A-001",
  gap: "G-001",
  provision: "5(1)",
  newText: "A child consents.",
  alternativeText: "A minor consents.",
};

const NONE = new Uint8Array();

/** A review in which a script put a column into the final text, as one that moves the cells and not the table does. */
function withColumnPutIn(bytes: Uint8Array, header: string, text: string): Uint8Array {
  const parts = unzipSync(bytes);
  const partWith = (kind: RegExp, holds: string): string =>
    Object.keys(parts).find((each) => kind.test(each) && strFromU8(parts[each] ?? NONE).includes(holds)) ?? "";
  const table = partWith(/tables\/table\d+\.xml$/u, 'displayName="Amendments"').replace("xl/", "");
  const name = partWith(/sheet\d+\.xml\.rels$/u, `${table}"`)
    .replace("_rels/", "")
    .replace(".rels", "");
  const part = parts[name] ?? NONE;
  const at = 6;
  const cell = (row: number): string =>
    `<c r="${columnLetter(at)}${row}" t="inlineStr"><is><t>${row === 3 ? header : text}</t></is></c>`;
  const moved = strFromU8(part).replace(/<row r="([34])".*?<\/row>/gsu, (row, number: string) => {
    const cells = row.replace(/<c r="([A-Z])\d+"/gu, (tag, letter: string) =>
      letter.charCodeAt(0) - 64 < at ? tag : tag.replace(letter, columnLetter(letter.charCodeAt(0) - 63)),
    );
    return cells.replace(`<c r="${columnLetter(at + 1)}${number}"`, (next) => cell(Number(number)) + next);
  });
  return zipSync({ ...parts, [name]: strToU8(moved) });
}

/** The same with a row of totals below its one row; a label in the second column is one that the table has, too. */
function withTotals(bytes: Uint8Array, label: string, column: "A" | "B"): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (holds: string, from: RegExp | string, to: string): void => {
    const name = Object.keys(parts).find((each) => strFromU8(parts[each] ?? NONE).includes(holds)) ?? "";
    parts[name] = strToU8(strFromU8(parts[name] ?? NONE).replace(from, to));
  };
  change('displayName="Amendments"', /ref="([A-Z]+3:[A-Z]+)4" totalsRowShown="0"/u, 'ref="$15" totalsRowCount="1"');
  if (column === "B") change('displayName="Amendments"', '<tableColumn id="2"', `$& totalsRowLabel="${label}"`);
  const text = `<c r="${column}5" t="inlineStr"><is><t>${label}</t></is></c>`;
  const row = `<row r="5">${text}<c r="C5"><f>SUBTOTAL(103,C4:C4)</f><v>1</v></c></row></sheetData>`;
  change("<t>Position of the ministry</t>", "</sheetData>", row);
  return zipSync(parts);
}

describe("a review in which a script moved columns", () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gap-table-moved-"));
    file = join(folder, "moved.xlsx");
    writeFileSync(
      file,
      withColumnPutIn(cleanWorkbook({ Amendments: [AMENDMENT] }), "Position of the ministry", "agreed"),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["check"],
    ["table", "--form", "final", "-o", "OUT.docx"],
    ["reviewed", "G-001", "--by", "Dana", "-o", "OUT.xlsx"],
    ["comments", "--record", "-o", "OUT.xlsx"],
    ["round", "--label", "One", "-o", "OUT.xlsx"],
    ["normalise", "--form", "full", "-o", "OUT.xlsx"],
  ])("is refused by %s, which says where and what to do, and stays as it is", async (command, ...more) => {
    const before = readFileSync(file);
    const { code, err } = await gapTable([
      command,
      file,
      ...more.map((each) => each.replace("OUT", join(folder, "out"))),
    ]);
    expect({ code, hasCells: err.includes("F3, G3, H3"), hasCure: err.includes("gap-table repair") }).toEqual({
      code: 2,
      hasCells: true,
      hasCure: true,
    });
    expect(Buffer.compare(readFileSync(file), before)).toBe(0);
  });

  it("is read rightly after a repair, the new column in it and nothing of the texts changed", async () => {
    const mended = join(folder, "mended.xlsx");
    expect((await gapTable(["repair", file, "-o", mended])).code).toBe(0);
    const { value } = await openWorkbook(readFileSync(mended), "mended.xlsx").readTables();
    const table = tableOf(value, "Amendments");
    const said = Object.fromEntries((table?.headers ?? []).map((header, at) => [header, table?.rows[0]?.cells[at]]));
    expect(said).toMatchObject({
      "New text": "A child consents.",
      "Position of the ministry": "agreed",
      "Alternative text": "A minor consents.",
    });
    expect((await gapTable(["check", mended])).code).not.toBe(2);
  });

  it.each([
    ["Total", "A"],
    ["Taken together", "B"],
    ["Все вместе", "B"],
    ["Бәрі бірге", "B"],
  ] as const)("keeps its row of totals, “%s”, which is no row of data after a repair", async (label, column) => {
    const [totals, mended] = ["totals.xlsx", "mended-totals.xlsx"].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    writeFileSync(totals, withTotals(readFileSync(file), label, column));
    expect((await gapTable(["repair", totals, "-o", mended, "--force"])).code).toBe(0);
    const { value } = await openWorkbook(readFileSync(mended), "mended.xlsx").readTables();
    const table = tableOf(value, "Amendments");
    expect(table?.rows.map(({ row }) => row)).toEqual([4]);
    expect(table?.reach).toMatchObject({ lastRow: 5, hasTotals: true });
    const part = Object.values(unzipSync(readFileSync(mended))).map((each) => strFromU8(each));
    expect(part.find((each) => each.includes('displayName="Amendments"'))).toContain(`totalsRowLabel="${label}"`);
    expect((await gapTable(["check", mended])).code).not.toBe(2);
  });
});
