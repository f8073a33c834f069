import { openPackage } from "../../../../src/adapters/opc/open-package";
import { looksIn } from "../../../../src/adapters/xlsx/repair/looks";
import { openForRepair } from "../../../../src/adapters/xlsx/repair/repairable-workbook";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { repairWorkbook } from "../../../../src/app/repair-workbook";
import { cleanWorkbook } from "../../../support/clean-review";
import { officeErrorsOfAll } from "../../../support/validate-office";

const GAPS_SHEET = "xl/worksheets/sheet2.xml";

const LOOKS = [
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
  `<xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0"/>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/><protection locked="0"/></xf>`,
  `<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
];

/** Looks as a program has them that knows none, with those that a person gave some cells since. */
const STYLES =
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  `<font><strike/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border><left/><right/><top/><bottom style="thick"><color rgb="FFFF0000"/></bottom><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="${LOOKS.length}">${LOOKS.join("")}</cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A clean review whose table of gaps lost its table and its looks; then cells were given looks by their numbers. */
function plainWith(looks: Readonly<Record<string, number>>): Uint8Array {
  const pkg = openPackage(cleanWorkbook(), "workbook");
  for (const part of pkg.parts.filter((name) => /worksheets\/sheet\d+\.xml$/u.test(name))) {
    pkg.set(part, pkg.text(part).replaceAll(/(<(?:c|row)[^>]*?) (?:s|customFormat)="\d+"/gu, "$1"));
    pkg.set(
      part,
      pkg
        .text(part)
        .replace(/<cols>.*?<\/cols>/u, "")
        .replace(/<conditionalFormatting.*<\/conditionalFormatting>/u, ""),
    );
  }
  const rels = "xl/worksheets/_rels/sheet2.xml.rels";
  pkg.set(rels, pkg.text(rels).replace(/<Relationship [^>]*table2\.xml"\/>/u, ""));
  pkg.set("xl/styles.xml", STYLES);
  const cells = Object.entries(looks).reduce(
    (xml, [cell, look]) => xml.replace(`<c r="${cell}"`, `<c r="${cell}" s="${look}"`),
    pkg.text(GAPS_SHEET).replace(/<tableParts.*<\/tableParts>/u, ""),
  );
  pkg.set(GAPS_SHEET, cells);
  return pkg.save();
}

async function repaired(looks: Readonly<Record<string, number>>) {
  const { file } = await repairWorkbook(openForRepair(plainWith(looks), "review.xlsx"));
  if (!file) throw new Error("Nothing was repaired");
  const pkg = openPackage(file, "workbook");
  const styles = looksIn(pkg.text("xl/styles.xml"), "styles");
  const lookOf = (cell: string) => {
    const number = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`, "u").exec(pkg.text(GAPS_SHEET))?.[1];
    const look = styles.cellXfs[Number(number)];
    const at = (name: string): number => Number(look?.element.attributes[name]);
    return {
      xml: look?.xml ?? "",
      font: styles.fonts[at("fontId")]?.xml,
      fill: styles.fills[at("fillId")]?.xml,
      border: styles.borders[at("borderId")]?.xml,
      format: at("numFmtId"),
    };
  };
  return { file, lookOf };
}

const count = (file: Uint8Array): number =>
  looksIn(openPackage(file, "workbook").text("xl/styles.xml"), "styles").cellXfs.length;

describe("A repair that gives a table its looks", () => {
  it("leaves a text struck through, so that it stays deleted, and breaks its lines", async () => {
    const { file, lookOf } = await repaired({ C4: 1 });
    expect(lookOf("C4").font).toContain("<strike/>");
    expect(lookOf("C4").xml).toContain('wrapText="1"');
    const gaps = (await openWorkbook(file, "review.xlsx").readTables()).value.find(({ name }) => name === "Gaps");
    expect(gaps?.rows[0]?.struck).toEqual({ 2: "" });
  });

  it("leaves a colour and a line that a person gave a cell", async () => {
    const { lookOf } = await repaired({ B4: 2 });
    expect(lookOf("B4").fill).toContain("FFFFFF00");
    expect(lookOf("B4").border).toContain("thick");
  });

  it("leaves a text where it stands in its cell, and a cell that may be typed into unlocked", async () => {
    const { lookOf } = await repaired({ B4: 3 });
    expect(lookOf("B4").xml).toMatch(/horizontal="center".*wrapText="1".*locked="0"/u);
  });

  it("leaves a format of numbers where ours has none, and gives ids ours", async () => {
    const { lookOf } = await repaired({ A4: 4, B4: 4 });
    expect([lookOf("A4").format, lookOf("B4").format]).toEqual([49, 9]);
  });

  it("gives cells without a look of their own ours, and adds none for them", async () => {
    const [plain, some] = [await repaired({}), await repaired({ C4: 1, B4: 1 })];
    expect(plain.lookOf("C4").font).toContain("Arial");
    expect(plain.lookOf("C4").border).toContain("thin");
    expect(count(some.file)).toBe(count(plain.file) + 1);
  });

  it("writes a file without a fault", async () => {
    const { file } = await repaired({ A4: 4, B4: 2, C4: 1, D4: 3 });
    expect(await officeErrorsOfAll([file])).toEqual([[]]);
  });
});
