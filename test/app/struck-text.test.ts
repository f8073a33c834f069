import { openPackage } from "../../src/adapters/opc/open-package";
import { catalogueSource } from "../../src/adapters/catalogue/catalogue-source";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openReview } from "../../src/app/open-review";
import { sheetTable } from "../support/sheet-tables";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { sessionOn } from "../support/session";
import { cleanReview, cleanWorkbook } from "../support/clean-review";
import type { SheetTable } from "../../src/domain/review/sheet-table";

const [GAP] = cleanReview.rows.Gaps ?? [];

/** A review whose sources end with a citation that is struck through. */
function withStruckCitation(): Uint8Array {
  const pkg = openPackage(cleanWorkbook({ Gaps: [{ ...GAP, sources: "CRC, art. 16; CRC, art. 99" }] }), "workbook");
  const strings = "xl/sharedStrings.xml";
  const xml = pkg.text(strings);
  const changed = xml.replace(
    /<t[^>]*>CRC, art\. 16; CRC, art\. 99<\/t>/u,
    '<r><t xml:space="preserve">CRC, art. 16; </t></r><r><rPr><strike/></rPr><t>CRC, art. 99</t></r>',
  );
  expect(changed).not.toBe(xml);
  pkg.set(strings, changed);
  return pkg.save();
}

const open = () => openWorkbook(withStruckCitation(), "struck.xlsx");

/** The gap table with one cell struck through: all of it, or a part that nobody knows. */
function gapsWith(standing: string | null): SheetTable {
  const table = sheetTable("Gaps", [{ id: "G-001", issue: "Nobody supervises.", solution: "Name a body." }]);
  const column = table.headers.findIndex((header) => header.startsWith("2)"));
  return { ...table, rows: table.rows.map((row) => ({ ...row, struck: { [column]: standing } })) };
}

async function sessionWith(standing: string | null) {
  const workbook = new FakeOpenWorkbook([gapsWith(standing)]);
  const { session } = sessionOn(workbook);
  await session.start();
  return { session, workbook, solution: () => workbook.text("Gaps", 4, gapsWith(null).headers[2] ?? "") };
}

describe("text that is struck through", () => {
  it("is not part of the review, and is told of with its place", async () => {
    const { value, messages } = await openReview(open());
    expect(value.gaps[0]?.sources).toBe("CRC, art. 16; ");
    expect(messages).toMatchObject([{ kind: "text-struck", place: { table: "Gaps", column: "sources", cell: "D4" } }]);
  });

  it("is not checked", async () => {
    const { value } = await checkWorkbook(open(), await catalogueSource.load(), "en");
    expect(value.findings.filter(({ message }) => message.includes("99"))).toEqual([]);
    const standing = openWorkbook(cleanWorkbook({ Gaps: [{ ...GAP, sources: "CRC, art. 99" }] }), "standing.xlsx");
    const before = await checkWorkbook(standing, await catalogueSource.load(), "en");
    expect(before.value.findings.some(({ message }) => message.includes("99"))).toBe(true);
  });

  it("is not lost when the cell is edited in the pane: both texts are shown", async () => {
    const { session, solution } = await sessionWith("");
    expect(session.state().review?.gaps[0]?.solution).toBe("");
    await session.act("editGap", { gap: "G-001", column: "solution", before: "", after: "Another body." });
    expect(session.state().conflicts).toMatchObject([{ found: "Name a body." }]);
    expect(solution()).toBe("Name a body.");
  });

  it("keeps the pane from writing where only part of it is, since that part would stand again", async () => {
    const { session, solution } = await sessionWith(null);
    expect(session.state().remarks).toContainEqual(expect.objectContaining({ kind: "text-partly-struck" }));
    await session.act("editGap", { gap: "G-001", column: "solution", before: "Name a body.", after: "Another body." });
    expect(session.state().notice).toMatchObject({ text: expect.stringMatching(/C4 is struck through/u) as string });
    expect(solution()).toBe("Name a body.");
  });
});
