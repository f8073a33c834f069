import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../../src/adapters/opc/open-package";
import { openForRepair } from "../../../../src/adapters/xlsx/repair/repairable-workbook";
import { renameInFormula } from "../../../../src/adapters/xlsx/repair/rename-in-formulas";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { repairWorkbook } from "../../../../src/app/repair-workbook";
import { columnLetter } from "../../../../src/domain/review/sheet-table";
import { TABLES } from "../../../../src/domain/review/tables";
import { cleanWorkbook } from "../../../support/clean-review";
import { officeErrorsOfAll } from "../../../support/validate-office";

/** Made when feedback stood below the consultations, on their sheet. */
const older = readFileSync(join(__dirname, "../../../fixtures/waivers-without-about.xlsx"));
const GAPS_SHEET = "xl/worksheets/sheet2.xml";
const COLUMNS = TABLES.Gaps.columns.length;
const LAST = columnLetter(COLUMNS);
const GAPS_TABLE = "xl/tables/table2.xml";

/** A clean review with the texts of some of its parts changed, as another program or a person would leave them. */
function changed(...changes: readonly (readonly [part: string, from: string | RegExp, to: string])[]): Uint8Array {
  const pkg = openPackage(cleanWorkbook(), "workbook");
  for (const [part, from, to] of changes) {
    const xml = pkg.text(part);
    const next = xml.replace(from, to);
    if (next === xml) throw new Error(`${part} does not hold ${String(from)}`);
    pkg.set(part, next);
  }
  return pkg.save();
}

const inline = (cell: string, text: string): string => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const FURTHER_ROW = `<row r="5">${inline("A5", "G-002")}${inline("B5", "Another")}${inline("C5", "Do")}</row></sheetData>`;

const link = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="urn:example/link" Target="${target}"/></Relationships>`;

const repairOf = (bytes: Uint8Array) => repairWorkbook(openForRepair(bytes, "review.xlsx"));

async function tablesOf(bytes: Uint8Array | undefined) {
  if (!bytes) throw new Error("Nothing was repaired");
  return (await openWorkbook(bytes, "review.xlsx").readTables()).value;
}

/** Parts that differ, come or go between two files. */
function partsChanged(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [openPackage(before, "workbook"), openPackage(after, "workbook")];
  return [...new Set([...old.parts, ...now.parts])]
    .filter((part) => !old.has(part) || !now.has(part) || Buffer.compare(old.bytes(part), now.bytes(part)) !== 0)
    .sort();
}

describe("A repair in a file", () => {
  it("makes nothing of a workbook in which nothing is wrong", async () => {
    expect(await repairOf(cleanWorkbook())).toMatchObject({ steps: [], left: [], file: undefined });
  });

  it("gives a workbook of an earlier version the list of people and the drop-downs that offer it, once", async () => {
    const { file, steps } = await repairOf(older);
    expect(steps).toMatchObject([
      { kind: "range-name", name: "ReviewPeople" },
      { kind: "drop-down", table: "Feedback", column: "raisedBy", sheet: "Consultations", range: "B20:B20" },
      { kind: "drop-down", table: "Feedback", column: "closedBy" },
      { kind: "drop-down", table: "Waivers", column: "by" },
    ]);
    expect(openPackage(file!, "workbook").text("xl/workbook.xml")).toContain(">Feedback[Raised by]<");
    expect(await officeErrorsOfAll([file!])).toEqual([[]]);
    expect(await repairOf(file!)).toMatchObject({ steps: [] });
  });

  it("offers nothing from a range of a person's own that is called as ours is", async () => {
    const bytes = openPackage(older, "workbook");
    const book = bytes.text("xl/workbook.xml");
    const own = '<definedName name="reviewpeople">Budget!$A$1:$A$9</definedName>';
    bytes.set("xl/workbook.xml", book.replace("</definedNames>", `${own}</definedNames>`));
    const plain = bytes.parts.filter((part) => /worksheets\/sheet/u.test(part) && part.endsWith(".xml"));
    for (const part of plain)
      bytes.set(part, bytes.text(part).replace(/<dataValidations .*?<\/dataValidations>/su, ""));
    const { steps } = await repairOf(bytes.save());
    const offered = steps.flatMap((step) => (step.kind === "drop-down" ? [`${step.table}.${step.column}`] : []));
    expect(offered).toContain("Gaps.priority");
    expect(offered).not.toContain("Feedback.raisedBy");
    expect(steps.filter(({ kind }) => kind === "range-name")).toEqual([]);
  });

  it("gives a table its name back and every formula with it, and touches no other part", async () => {
    const bytes = changed(
      [GAPS_TABLE, 'name="Gaps" displayName="Gaps"', 'name="Gaps_2" displayName="Gaps_2"'],
      ["xl/workbook.xml", "Gaps[No.]", "Gaps_2[No.]"],
    );
    const { file } = await repairOf(bytes);
    expect((await tablesOf(file)).map(({ name }) => name)).toContain("Gaps");
    expect(openPackage(file!, "workbook").text("xl/workbook.xml")).toContain(">Gaps[No.]<");
    expect(partsChanged(bytes, file!)).toEqual(["xl/tables/table2.xml", "xl/workbook.xml"]);
  });

  it("puts a header back in its cell, in its table and in the formulas that name it", async () => {
    const bytes = changed(
      [GAPS_TABLE, 'name="No."', 'name="Nummer"'],
      [GAPS_SHEET, /<c r="A3"[^>]*>.*?<\/c>/u, inline("A3", "Nummer")],
      ["xl/workbook.xml", "Gaps[No.]", "Gaps[Nummer]"],
    );
    const { file, steps } = await repairOf(bytes);
    expect(steps).toMatchObject([{ kind: "rename-header", cell: "A3", from: "Nummer", to: "No." }]);
    const gaps = (await tablesOf(file)).find(({ name }) => name === "Gaps");
    expect(gaps?.headers[0]).toBe("No.");
    expect(openPackage(file!, "workbook").text("xl/workbook.xml")).toContain(">Gaps[No.]<");
  });

  it("lets a table, its drop-downs and its formats reach over a row typed below it", async () => {
    const bytes = changed([GAPS_SHEET, "</sheetData>", FURTHER_ROW]);
    const { file } = await repairOf(bytes);
    expect((await tablesOf(file)).find(({ name }) => name === "Gaps")?.rows).toHaveLength(2);
    expect(openPackage(file!, "workbook").text(GAPS_SHEET)).toContain('sqref="H4:H5"');
  });

  it("adds a column that is gone, and leaves what a person put to the right", async () => {
    const before = TABLES.Gaps.columns.findIndex(({ key }) => key === "fingerprint");
    const [last, next] = [columnLetter(before), columnLetter(before + 1)];
    const gone = changed(
      [GAPS_TABLE, `ref="A3:${LAST}4"`, `ref="A3:${last}4"`],
      [GAPS_TABLE, `<autoFilter ref="A3:${LAST}4"/>`, `<autoFilter ref="A3:${last}4"/>`],
      [GAPS_TABLE, `<tableColumns count="${COLUMNS}">`, `<tableColumns count="${before}">`],
      [GAPS_TABLE, new RegExp(`<tableColumn id="${before + 1}" name="Fingerprint"/>(?:<tableColumn [^>]*>)*`, "u"), ""],
      [GAPS_SHEET, new RegExp(`<c r="${next}3"[^>]*>.*?<c r="${LAST}3"[^>]*>.*?</c>`, "u"), ""],
    );
    const { file, steps } = await repairOf(gone);
    expect(steps).toMatchObject([{ kind: "add-column", cell: `${next}3`, header: "Fingerprint" }]);
    expect((await tablesOf(file)).find(({ name }) => name === "Gaps")?.headers.at(-1)).toBe("Fingerprint");
  });

  it("leaves merged cells where a table should be, and says so", async () => {
    const bytes = changed(
      [GAPS_SHEET, /<tableParts.*<\/tableParts>/u, ""],
      ["xl/worksheets/_rels/sheet2.xml.rels", /<Relationship [^>]*table2\.xml"\/>/u, ""],
      [GAPS_SHEET, "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>'],
    );
    const { steps, left, file } = await repairOf(bytes);
    expect({ steps, file }).toEqual({ steps: [], file: undefined });
    expect(left).toEqual([{ kind: "merged-cells", table: "Gaps", sheet: "Gaps", ranges: ["B4:C4"] }]);
  });

  it("takes away the filter that another program made of a table's own", async () => {
    const bytes = changed(
      [GAPS_SHEET, /<tableParts.*<\/tableParts>/u, ""],
      ["xl/worksheets/_rels/sheet2.xml.rels", /<Relationship [^>]*table2\.xml"\/>/u, ""],
      [GAPS_SHEET, "</sheetData>", '</sheetData><autoFilter ref="A3:K4"/>'],
    );
    const { file } = await repairOf(bytes);
    expect(openPackage(file!, "workbook").text(GAPS_SHEET)).not.toContain("<autoFilter");
    expect((await tablesOf(file)).map(({ name }) => name)).toContain("Gaps");
  });

  it("takes away what points at a part that is gone, unless a sheet uses it", async () => {
    const bytes = changed(
      ["xl/_rels/workbook.xml.rels", "</Relationships>", link("rIdGone", "theme/theme1.xml")],
      ["xl/worksheets/_rels/sheet2.xml.rels", "</Relationships>", link("rIdUsed", "../media/gone.png")],
      [GAPS_SHEET, "<sheetPr>", '<sheetPr codeName="rIdUsed">'],
    );
    const { file, steps } = await repairOf(bytes);
    expect(steps).toEqual([{ kind: "mend-file", fault: "missing-part", what: "xl/theme/theme1.xml" }]);
    expect(partsChanged(bytes, file!)).toEqual(["xl/_rels/workbook.xml.rels"]);
  });

  it("writes files without a fault also where elements carry a prefix", async () => {
    const bytes = changed(
      [GAPS_SHEET, /<tableParts.*<\/tableParts>/u, ""],
      ["xl/worksheets/_rels/sheet2.xml.rels", /<Relationship [^>]*table2\.xml"\/>/u, ""],
    );
    const pkg = openPackage(bytes, "workbook");
    const prefixed = pkg
      .text(GAPS_SHEET)
      .replace(/<(\/?)(?=[a-z])/giu, "<$1x:")
      .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x=");
    pkg.set(GAPS_SHEET, prefixed);
    const { file } = await repairOf(pkg.save());
    const bare = await repairOf(bytes);
    expect((await tablesOf(file)).map(({ name }) => name)).toContain("Gaps");
    expect(await officeErrorsOfAll([file!, bare.file!])).toEqual([[], []]);
  });
});

describe("renameInFormula", () => {
  const column = { table: { from: "Gaps", to: "Gaps" }, column: { from: "State", to: "Status" } };
  it.each([
    ["Gaps[State]", "Gaps[Status]"],
    ["SUM(Gaps[[#This Row],[State]],Other[State])", "SUM(Gaps[[#This Row],[Status]],Other[State])"],
    ['COUNTIF(Gaps[State],"Gaps[State]")', 'COUNTIF(Gaps[Status],"Gaps[State]")'],
    ["MyGaps[State]", "MyGaps[State]"],
  ])("writes %s as %s", (formula, wanted) => {
    expect(renameInFormula(formula, column)).toBe(wanted);
  });

  it("renames a table where it is one", () => {
    const table = { table: { from: "Gaps_2", to: "Gaps" } };
    expect(renameInFormula("SUM(Gaps_2[No.])+Gaps_20[No.]", table)).toBe("SUM(Gaps[No.])+Gaps_20[No.]");
  });
});
