import { catalogueSource } from "../../src/adapters/catalogue/catalogue-source";
import { openPackage } from "../../src/adapters/opc/open-package";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { freezeRound } from "../../src/app/freeze-round";
import { openReview } from "../../src/app/open-review";
import { UnusableInput } from "../../src/domain/result";
import { cleanWorkbook } from "../support/clean-review";

/** A clean review with cells of the sheet Gaps as another program stores them. */
function withCells(cells: Readonly<Record<string, string>>): Uint8Array {
  const pkg = openPackage(cleanWorkbook(), "workbook");
  const part = "xl/worksheets/sheet2.xml";
  for (const [cell, xml] of Object.entries(cells)) {
    const before = pkg.text(part);
    pkg.set(part, before.replace(new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`, "u"), xml));
    expect(pkg.text(part)).not.toBe(before);
  }
  return pkg.save();
}

const GAPS = "xl/worksheets/sheet2.xml";
const ISSUE = "1) Issue/gaps affecting children's rights";

/** The same review, the sources of its gap table made a calculated column. */
function withCalculatedColumn(): Uint8Array {
  const pkg = openPackage(
    withCells({ D4: '<c r="D4" t="str"><f>"CRC, art. "&amp;16</f><v>CRC, art. 16</v></c>' }),
    "workbook",
  );
  const part =
    pkg.parts.find((name) => name.includes("/tables/") && pkg.text(name).includes('displayName="Gaps"')) ?? "";
  const formula = '<calculatedColumnFormula>"CRC, art. "&amp;16</calculatedColumnFormula>';
  const before = pkg.text(part);
  pkg.set(part, before.replace(/(<tableColumn id="4"[^>]*?)\/?>(?:<\/tableColumn>)?/u, `$1>${formula}</tableColumn>`));
  expect(pkg.text(part)).not.toBe(before);
  return pkg.save();
}

const open = (cells: Readonly<Record<string, string>>) => openWorkbook(withCells(cells), "review.xlsx");

const refusal = (work: Promise<unknown>): Promise<UnusableInput["said"] | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof UnusableInput) return error.said;
      throw error;
    },
  );

const UNCALCULATED = {
  C4: '<c r="C4"><f>"Set "&amp;"an age"</f><v></v></c>',
  D4: '<c r="D4" s="1"><f>D3</f></c>',
};

describe("a formula that no program has calculated", () => {
  it("is named with its cell and a way out, and is not read as a blank", async () => {
    const said = await refusal(openReview(open(UNCALCULATED)));
    expect(said?.en).toMatch(/Gaps!C4, Gaps!D4\. Open the workbook in Excel or LibreOffice, save it/u);
    expect(said?.ru).toMatch(/Gaps!C4, Gaps!D4\. Откройте книгу в Excel или LibreOffice/u);
    expect(said?.kk).toMatch(/Gaps!C4, Gaps!D4\. Кітапты Excel немесе LibreOffice/u);
  });

  it("keeps a round from being frozen, and a check from calling the text missing", async () => {
    const workbook = open(UNCALCULATED);
    expect((await refusal(freezeRound(workbook, "Before", "2026-10-01")))?.en).toContain("Gaps!C4");
    expect((await refusal(checkWorkbook(workbook, await catalogueSource.load(), "en")))?.en).toContain("Gaps!C4");
  });

  it("is remarked on, and stops nothing, where this program wrote it into a row of a calculated column", async () => {
    const workbook = openWorkbook(withCalculatedColumn(), "review.xlsx");
    const review = await openReview(workbook);
    expect(review.messages).toEqual([]);
    await workbook.write([], [{ table: "Gaps", idHeader: "No.", cells: { [ISSUE]: "No age is set" } }]);
    const { value, messages } = await openReview(openWorkbook(workbook.save(), "review.xlsx"));
    expect(value.gaps.at(-1)).toMatchObject({ issue: "No age is set", sources: "" });
    expect(messages).toMatchObject([{ kind: "formulas-due", place: { table: "Gaps", column: "sources" } }]);
    expect(messages[0]?.text.en).toMatch(/not been calculated yet \(D\d+\).*Open the workbook in Excel/u);
    expect(messages[0]?.text.ru).toMatch(/еще не вычислены \(D\d+\)/u);
    expect(messages[0]?.text.kk).toMatch(/әлі есептелмеген \(D\d+\)/u);
  });

  it("stops everything again once another program has dropped what all the rows said", async () => {
    const workbook = openWorkbook(withCalculatedColumn(), "review.xlsx");
    await workbook.write([], [{ table: "Gaps", idHeader: "No.", cells: { [ISSUE]: "No age is set" } }]);
    const pkg = openPackage(workbook.save(), "workbook");
    const xml = pkg.text(GAPS).replaceAll(/<f ca="1">/gu, "<f>");
    pkg.set(GAPS, xml);
    expect((await refusal(openReview(openWorkbook(pkg.save(), "review.xlsx"))))?.en).toMatch(/Gaps!D\d+/u);
  });

  it("is told from one that gives no text, and from one that was calculated", async () => {
    const { value } = await openReview(
      open({
        C4: '<c r="C4" t="str"><f>IF(1,"","x")</f><v></v></c>',
        D4: '<c r="D4" t="str"><f>"CRC, art. "&amp;16</f><v>CRC, art. 16</v></c>',
      }),
    );
    expect(value.gaps[0]).toMatchObject({ solution: "", sources: "CRC, art. 16" });
  });

  it("is left alone where the program counts for itself, as in Coverage after openpyxl", async () => {
    const pkg = openPackage(cleanWorkbook(), "workbook");
    let count = 0;
    for (const part of pkg.parts.filter((name) => /worksheets\/sheet\d+\.xml$/u.test(name))) {
      const xml = pkg.text(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/gu, (_, end: string) => (count++, `${end}<v></v>`));
      pkg.set(part, xml);
    }
    expect(count).toBeGreaterThan(20);
    expect(await refusal(openReview(openWorkbook(pkg.save(), "review.xlsx")))).toBeUndefined();
  });
});
