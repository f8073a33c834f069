import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { LANGUAGES } from "../../src/domain/language";
import { smallWorkbook, textRow } from "../adapters/xlsx/small-workbook";
import { cleanReview } from "../support/clean-review";
import { openInOffice } from "../support/office";
import type { TestOffice } from "../support/office";
import { sessionOn } from "../support/session";
import { withFormula } from "../support/with-formula";
import { wordsIn } from "../support/words";

const HEADER = "3) Relevant sources/examples from other jurisdictions";
const CITED = ["GC25, art. 67", "article 16 of the CRC"];

/** A review in Excel, two of whose gaps cite by a formula and one by a text; each citation has something to put right. */
async function started() {
  const file = createReviewWorkbook({
    ...cleanReview,
    rows: {
      ...cleanReview.rows,
      Gaps: [...CITED, "GC25, art. 67"].map((sources, at) => ({
        ...cleanReview.rows.Gaps?.[0],
        id: `G-00${at + 1}`,
        sources,
      })),
    },
  });
  const office = openInOffice({ file: CITED.reduce(withFormula, file), name: "review.xlsx" });
  const { session } = sessionOn(excelWorkbook());
  await session.start();
  await session.loadCatalogue();
  const sources = () => session.state().review?.gaps.map((gap) => gap.sources);
  const formulas = () => [4, 5, 6].map((row) => office.workbook.formula(`Gaps!D${row}`));
  return { office, session, sources, formulas };
}

const tripsOf = async (office: TestOffice, action: () => Promise<unknown>): Promise<number> => {
  office.countAnew();
  await action();
  return office.syncs();
};

const KEPT = [...CITED.map((text) => `="${text.slice(0, 5)}"&"${text.slice(5)}"`), undefined];

/** What a table of a person's own holds in three columns of a row. */
const ownCells = (row: number): string =>
  ["B", "C", "D"].map((column) => `<c r="${column}${row}" t="inlineStr"><is><t>${column} ${row}</t></is></c>`).join("");

describe("cells that hold a formula", () => {
  it("are left by all corrections at once, and named with what to do; the others are corrected", async () => {
    const { session, sources, formulas, office } = await started();
    await session.act("runCheck");
    const fixes = session.previewFixes(session.state().report?.findings ?? []);
    expect(fixes.map(({ rowId }) => rowId)).toEqual(["G-001", "G-003"]);
    expect(await tripsOf(office, () => session.act("applyFixes", fixes))).toBeLessThanOrEqual(2);
    expect(session.state().notice).toMatchObject({ kind: "problem", offer: { act: "takeBackLast" } });
    expect(session.state().notice?.text).toBe(
      `Saved 1 cell. 1 cell holds a formula and was left unchanged: ${HEADER} (G-001). ` +
        "Change the formula in the sheet, or put plain text in its place there and try again.",
    );
    expect(sources()).toEqual([...CITED, "GC25, para. 67"]);
    expect(formulas()).toEqual(KEPT);
    expect(session.state().conflicts).toEqual([]);
  });

  it("are left by normalising", async () => {
    const { session, formulas, office } = await started();
    const preview = await session.act(
      "previewNormalised",
      { table: "Gaps", columns: ["sources"] },
      { language: "en", form: "short" },
    );
    expect(preview?.fixes.map(({ rowId }) => rowId)).toEqual(["G-002"]);
    expect(await tripsOf(office, () => session.act("applyFixes", preview?.fixes ?? []))).toBeLessThanOrEqual(2);
    expect(session.state().notice?.kind).toBe("problem");
    expect(session.state().notice?.text).toContain(`left unchanged: ${HEADER} (G-002)`);
    expect(formulas()).toEqual(KEPT);
  });

  it("take no citation", async () => {
    const { session, formulas, office } = await started();
    const insert = () => session.act("insertCitation", "G-002", { instrument: "crc", pinpoint: "3(1)" });
    expect(await tripsOf(office, insert)).toBeLessThanOrEqual(2);
    expect(session.state().notice?.text).toContain(`left unchanged: ${HEADER} (G-002)`);
    expect(formulas()).toEqual(KEPT);
  });

  it.each(LANGUAGES)("refuse what a person types in the pane, which is kept, in %s", async (language) => {
    const { session, formulas, office } = await started();
    await session.setLanguage(language);
    const edit = () =>
      session.act("editGap", { gap: "G-002", column: "sources", before: CITED[1] ?? "", after: "CRC, art. 17" });
    expect(await tripsOf(office, edit)).toBeLessThanOrEqual(2);
    const words = wordsIn(language).session;
    expect(session.state().notice).toEqual({
      kind: "problem",
      text: `${words.holdFormulas(`${HEADER} (G-002)`, 1)} ${words.kept}`,
    });
    expect(session.drafts.of(["cell", "G-002", "sources"])?.text).toBe("CRC, art. 17");
    expect(formulas()).toEqual(KEPT);
  });

  it("are left also where a person takes their own text over a colleague's formula", async () => {
    const { session, office } = await started();
    office.workbook.asColleague(() => office.workbook.edit("Gaps!D6", "Another text"));
    await session.act("editGap", { gap: "G-003", column: "sources", before: "GC25, art. 67", after: "Mine" });
    const [conflict] = session.state().conflicts;
    if (!conflict) throw new Error("There is no conflict");
    office.workbook.asColleague(() => office.workbook.edit("Gaps!D6", "=1-1"));
    await session.act("settleConflict", conflict, "mine");
    expect(session.state().notice?.text).toContain(`left unchanged: ${HEADER} (G-003)`);
    expect(session.state().conflicts).toEqual([]);
    expect(session.drafts.of(["cell", "G-003", "sources"])?.text).toBe("Mine");
    expect(office.workbook.formula("Gaps!D6")).toBe("=1-1");
  });

  it("keep their numbers when a table is adopted, and are named", async () => {
    const file = smallWorkbook({
      headers: ["No.", "Problem", "Proposal", "Basis"],
      ref: "A1:D3",
      rows:
        textRow(1, "No.", "Problem", "Proposal", "Basis") +
        `<row r="2"><c r="A2" t="str"><f>""</f><v></v></c>${ownCells(2)}</row><row r="3">${ownCells(3)}</row>`,
    });
    const office = openInOffice({ file, name: "review.xlsx" });
    const { session } = sessionOn(excelWorkbook());
    await session.start();
    office.workbook.select("Sheet!B2");
    await office.settle();
    await session.act("adoptTable", { issue: "Problem", solution: "Proposal", sources: "Basis" });
    expect(session.state().notice?.text).toMatch(/1 row was numbered\. .*1 cell holds a formula .* No\. \(2\)\./u);
    expect(office.workbook.formula("Sheet!A2")).toBe('=""');
    expect(office.workbook.value("Sheet!A3")).toMatch(/^G-\d+$/u);
  });
});
