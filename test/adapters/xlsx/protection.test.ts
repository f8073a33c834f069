import { openPackage } from "../../../src/adapters/opc/open-package";
import { changesSheet } from "../../../src/adapters/xlsx/create/changes-sheet";
import { putSheet } from "../../../src/adapters/xlsx/put-sheet";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { freezeRound } from "../../../src/app/freeze-round";
import { openReview } from "../../../src/app/open-review";
import type { CellEdit } from "../../../src/app/writing";
import { withColumns } from "../../../src/cli/open-with-columns";
import { UnusableInput } from "../../../src/domain/result";
import { changesSince } from "../../../src/domain/round/changes-since";
import { cleanWorkbook } from "../../support/clean-review";
import { smallWorkbook, textRow } from "./small-workbook";
import type { SmallWorkbook } from "./small-workbook";

const LOCKED = '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1" sheet="1"/>';
/** The second look is that of a cell that may be typed into. */
const STYLES =
  `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
  `<cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>`;

const small = (workbook: SmallWorkbook = {}) =>
  openWorkbook(
    smallWorkbook({
      rows: textRow(1, "Key", "Value") + textRow(2, "a", "b") + textRow(3, "c", "d").replace('r="B3"', 'r="B3" s="1"'),
      styles: STYLES,
      after: LOCKED,
      ...workbook,
    }),
    "small.xlsx",
  );

const edit = (row: number, before: string): CellEdit => ({ table: "T", row, header: "Value", before, after: "new" });

const ranges = (attributes: string, inside = "") =>
  `${LOCKED}<protectedRanges><protectedRange name="Edit" sqref="D9 A1:B3"${attributes}>${inside}</protectedRange></protectedRanges>`;

const refusal = async (work: () => Promise<unknown>): Promise<UnusableInput["said"]> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof UnusableInput) return error.said;
    throw error;
  }
  throw new Error("It was written");
};

describe("A protected sheet", () => {
  it("is not written to where its cells are locked, and is named with them and a way out", async () => {
    const workbook = small();
    const said = await refusal(() => workbook.write([edit(2, "b")]));
    expect(said.en).toMatch(/“Sheet” \(B2\)\. Nothing was written; unprotect .*Review › Unprotect Sheet/u);
    expect(said.ru).toMatch(/«Sheet» \(B2\)\. Ничего не записано; снимите защиту/u);
    expect(said.kk).toMatch(/«Sheet» \(B2\)\. Ештеңе жазылған жоқ; әрқайсысының қорғауын алыңыз/u);
    expect((await workbook.readTables()).value[0]?.rows[0]?.cells).toEqual(["a", "b"]);
  });

  it("takes a text in a cell that is not locked", async () => {
    expect(await small().write([edit(3, "d")])).toMatchObject({ written: 1, conflicts: [] });
  });

  it("takes no row below a table, whatever is locked there, since Excel lets no table of it grow", async () => {
    const row = { table: "T", cells: { Key: "e", Value: "f" } };
    const said = await refusal(() => small({ after: LOCKED }).write([], [row]));
    expect(said.en).toMatch(/^New rows would go below .* no table grow: “Sheet” \(A4, B4\)\. Nothing was written/u);
    expect(said.ru).toMatch(/^Новые строки встали бы под таблицами .*: «Sheet» \(A4, B4\)/u);
    expect(said.kk).toMatch(/^Жаңа жолдар .* ұзартпайды: «Sheet» \(A4, B4\)/u);
  });

  it("says both where cells are locked and rows would go below a table", async () => {
    const row = { table: "T", cells: { Key: "e" } };
    const said = await refusal(() => small().write([edit(2, "b")], [row]));
    expect(said.en).toMatch(/^Locked cells .*“Sheet” \(B2\)\. New rows .*“Sheet” \(A4, B4\)\. Nothing/u);
  });

  it("takes a row among blank ones where what is locked stays as blank as it was", async () => {
    const open = '<row r="4"><c r="A4" s="1"/></row>';
    const rows = textRow(1, "Key", "Value") + open.replaceAll("4", "2");
    const blank = small({ rows, ref: "A1:B2" });
    expect(await blank.write([], [{ table: "T", cells: { Key: "e" } }])).toMatchObject({ added: 1, rows: [2] });
    const said = await refusal(() => small({ rows, ref: "A1:B2" }).write([], [{ table: "T", cells: { Value: "f" } }]));
    expect(said.en).toContain("“Sheet” (B2)");
  });

  it("takes a text in a range that it opens to anybody", async () => {
    expect(await small({ after: ranges("") }).write([edit(2, "b")])).toMatchObject({ written: 1 });
  });

  it.each([
    ["a password", ranges(' password="CC1A"')],
    ["a password of a newer form", ranges(' algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1"')],
    ["some people", ranges(' securityDescriptor="O:WDG"')],
    ["some people, named within", ranges("", "<securityDescriptor>O:WDG</securityDescriptor>")],
    ["other cells", ranges("").replace("A1:B3", "A3:B3")],
  ])("takes none in a range that is for %s", async (_, after) => {
    expect((await refusal(() => small({ after }).write([edit(2, "b")]))).en).toContain("“Sheet” (B2)");
  });

  it.each([
    ["no protection", ""],
    ["one that is switched off", '<sheetProtection sheet="0" objects="1"/>'],
  ])("is told from one with %s", async (_, after) => {
    expect(await small({ after }).write([edit(2, "b")], [{ table: "T", cells: { Key: "e" } }])).toMatchObject({
      written: 1,
      added: 1,
    });
  });

  it("gets no column", async () => {
    const file = protectedReview("xl/worksheets/sheet2.xml");
    const step = {
      kind: "add-column",
      table: "Gaps",
      column: "rank",
      sheet: "Gaps",
      cell: "AZ3",
      header: "R",
    } as const;
    expect((await refusal(() => withColumns(file, "r.xlsx", [step]))).en).toContain("“Gaps”");
  });
});

describe("A workbook whose structure is protected", () => {
  it("gets no sheet, and says so", async () => {
    const workbook = openWorkbook(cleanWorkbook(), "r.xlsx");
    await freezeRound(workbook, "Before", "2026-10-01");
    const { value: review } = await openReview(workbook);
    const sheet = changesSheet(review, changesSince(review), { language: "en", date: "2026-10-08" });
    const pkg = openPackage(workbook.save(), "workbook");
    const xml = pkg.text("xl/workbook.xml");
    pkg.set("xl/workbook.xml", xml.replace(/(<workbookPr[^>]*\/>)/u, '$1<workbookProtection lockStructure="1"/>'));
    const file = pkg.save();
    expect((await refusal(async () => putSheet(file, sheet, "en"))).en).toContain("Review › Protect Workbook");
    expect(putSheet(workbook.save(), sheet, "en").length).toBeGreaterThan(0);
  });

  it("keeps a sheet as it is that is protected itself and would be made anew", async () => {
    const workbook = openWorkbook(cleanWorkbook(), "r.xlsx");
    await freezeRound(workbook, "Before", "2026-10-01");
    const { value: review } = await openReview(workbook);
    const sheet = changesSheet(review, changesSince(review), { language: "en", date: "2026-10-08" });
    const pkg = openPackage(putSheet(workbook.save(), sheet, "en"), "workbook");
    const part = pkg.parts.filter((name) => /worksheets\/sheet\d+\.xml$/u.test(name)).at(-1) ?? "";
    pkg.set(part, pkg.text(part).replace("</sheetData>", `</sheetData>${LOCKED}`));
    const file = pkg.save();
    expect((await refusal(async () => putSheet(file, sheet, "en"))).en).toContain(`“${sheet.name}”`);
  });
});

function protectedReview(part: string): Uint8Array {
  const pkg = openPackage(cleanWorkbook(), "workbook");
  pkg.set(part, pkg.text(part).replace("</sheetData>", `</sheetData>${LOCKED}`));
  return pkg.save();
}
