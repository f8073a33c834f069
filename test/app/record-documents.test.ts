import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { partOf } from "../adapters/docx/open-docx";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { sessionOn, smallReview } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

const CHOICE = { form: "matrix", language: "en", redline: false } as const;

/** A session on a review with a consultation that brought one remark. */
async function started(feedback = "Too long, says Keller.", ids: readonly string[] = ["C-01"]) {
  const tables = [
    ...smallReview(),
    sheetTable(
      "Consultations",
      ids.map((id) => ({ id, date: "2026-10-06", with: "The ministry", summary: "All was said." })),
    ),
    sheetTable("Feedback", [{ id: "F-01", raisedBy: "Martin Keller", source: "C-01", feedback }]),
  ];
  const around = sessionOn(new FakeOpenWorkbook(tables));
  await around.session.start();
  return { ...around, notice: () => around.session.state().notice };
}

describe("the record as a file from the pane", () => {
  it("is a comments matrix as a document, or as a workbook", async () => {
    const { session, handed, notice } = await started();
    await session.act("handTable", CHOICE);
    await session.act("handTable", { ...CHOICE, file: "xlsx" });
    expect(handed.map(({ name }) => name)).toEqual(["review - comments matrix.docx", "review - comments matrix.xlsx"]);
    const { value } = await openWorkbook(handed[1]!.bytes, "matrix.xlsx").readTables();
    expect(value[0]?.rows[0]?.cells.slice(0, 2)).toEqual(["F-01", "Martin Keller"]);
    expect(notice()?.text).toContain("The table has 1 row.");
  });

  it("is the minutes of a consultation, and says whether they fit", async () => {
    const { session, handed, notice } = await started();
    await session.act("handMinutes", { consultation: "C-01", language: "en" });
    expect(handed[0]?.name).toBe("review - Minutes of consultation C-01.docx");
    expect(partOf(handed[0]!.bytes, "word/document.xml")).toContain("Too long, says Keller.");
    expect(notice()).toMatchObject({ kind: "done", text: expect.stringContaining("They fit on one page.") as string });
  });

  it("names nobody where that is asked for, and says so", async () => {
    const { session, handed, notice } = await started();
    await session.act("handTable", { ...CHOICE, pseudonymise: true });
    await session.act("handMinutes", { consultation: "C-01", language: "en", pseudonymise: true });
    for (const { bytes } of handed) {
      expect(partOf(bytes, "word/document.xml")).not.toContain("Keller");
      expect(partOf(bytes, "word/document.xml")).toContain("Too long, says Reviewer 1.");
    }
    expect(notice()?.text).toContain("which is whose is written nowhere");
  });

  it("says where the error of a formula goes out, in a matrix and in minutes", async () => {
    const { session, notice } = await started("#NAME?");
    await session.act("handTable", CHOICE);
    expect(notice()?.text).toContain("The error of a formula goes out where words belong");
    await session.act("handMinutes", { consultation: "C-01", language: "en" });
    expect(notice()?.text).toContain("The error of a formula goes out where words belong");
  });

  it("names the rows where the number of a consultation stands twice, and hands no minutes of either", async () => {
    const { session, handed, notice } = await started("Too long.", ["C-01", "C-01"]);
    await session.act("handMinutes", { consultation: "C-01", language: "en" });
    expect(handed).toEqual([]);
    expect(notice()?.text).toMatch(
      /^The number C-01 stands in more than one row: Consultations!A\d+, Consultations!A\d+\./u,
    );
  });

  it("says which consultations there are where one is gone", async () => {
    const { session, handed, notice } = await started();
    await session.act("handMinutes", { consultation: "C-07", language: "en" });
    expect(handed).toEqual([]);
    expect(notice()).toMatchObject({ kind: "problem", text: "There is no consultation C-07. Those recorded: C-01." });
  });
});
