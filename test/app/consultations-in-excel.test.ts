import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { sessionOn, smallReview } from "../support/session";
import { sheetTable } from "../support/sheet-tables";
import type { TypedRemark } from "../../src/domain/review/typed-remark";

const held = { id: "C-01", date: "2026-10-06", with: "The ministry", summary: "All rows." };

async function started(feedback: Parameters<typeof sheetTable>[1] = []) {
  const tables = [...smallReview(), sheetTable("Consultations", [held]), sheetTable("Feedback", feedback)];
  const around = sessionOn(new FakeOpenWorkbook(tables));
  await around.session.start();
  return around;
}

const remark = (given: Partial<TypedRemark> = {}): TypedRemark => ({
  feedback: "Too wide for schools.",
  gap: "G-001",
  column: "solution",
  raisedBy: "Legal department",
  disposition: "open",
  ...given,
});

describe("a consultation", () => {
  it("begins with a number of its own and today's date, and can be taken back", async () => {
    const { session } = await started();
    expect(await session.act("addConsultation")).toBe("C-02");
    expect(session.state().review?.consultations[1]).toMatchObject({ id: "C-02", date: "2026-11-25", with: "" });
    expect(session.state().notice).toMatchObject({ kind: "done", offer: { act: "takeBackLast" } });
    await session.act("takeBackLast");
    expect(session.state().review?.consultations).toHaveLength(1);
  });

  it("is edited cell by cell, and a colleague's text is not overwritten", async () => {
    const { session, workbook } = await started();
    const edit = (column: string, before: string, after: string) =>
      session.act("editConsultation", { gap: "C-01", column, before, after });
    await edit("with", "The ministry", "Its lawyers");
    expect(session.state().review?.consultations[0]?.with).toBe("Its lawyers");
    workbook.put("Consultations", 4, "Summary", "Theirs.");
    await edit("summary", "All rows.", "Mine.");
    expect(workbook.text("Consultations", 4, "Summary")).toBe("Theirs.");
    expect(session.state().conflicts).toMatchObject([{ found: "Theirs." }]);
    expect(session.drafts.of(["cell", "C-01", "summary"])?.text).toBe("Mine.");
  });
});

describe("a remark made in a consultation", () => {
  it("is a row of the record with the consultation as its source and its day as the date", async () => {
    const { session } = await started([{ id: "F-07", feedback: "Earlier.", disposition: "Open" }]);
    expect(await session.act("addFeedback", "C-01", remark())).toBe(true);
    expect(session.state().review?.feedback[1]).toMatchObject({
      id: "F-08",
      source: "C-01",
      date: "2026-10-06",
      gap: "G-001",
      column: "Solution",
      feedback: "Too wide for schools.",
      raisedBy: "Legal department",
      disposition: "open",
    });
  });

  it("says so where it is saved about a gap that the table does not have", async () => {
    const { session } = await started();
    expect(await session.act("addFeedback", "C-01", remark({ gap: "G-001; G-099" }))).toBe(true);
    expect(session.state().notice?.text).toBe(
      "Saved as F-01, about G-001; G-099. The table has no gap G-099: correct the number in its row.",
    );
  });

  it("is not half written where the table has no column for a part of it", async () => {
    const { session, workbook } = await started();
    workbook.tables = workbook.tables.map((table) =>
      table.name === "Feedback"
        ? { ...table, headers: table.headers.map((one) => (one === "Raised by" ? "Who" : one)) }
        : table,
    );
    await session.act("readAgain");
    expect(await session.act("addFeedback", "C-01", remark())).toBe(false);
    expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("Raised by") });
    expect(workbook.count("write")).toBe(0);
    expect(await session.act("addFeedback", "C-01", remark({ raisedBy: "" }))).toBe(true);
  });

  it("says so when Excel is busy, and is written when asked again", async () => {
    const { session, workbook } = await started();
    workbook.fail("write", new Error("Excel is in cell-editing mode"));
    expect(await session.act("addFeedback", "C-01", remark())).toBe(false);
    expect(await session.act("addFeedback", "C-01", remark())).toBe(true);
    expect(session.state().review?.feedback).toHaveLength(1);
  });

  it("is not written twice where Excel had written it and gave no answer", async () => {
    const { session, workbook } = await started([
      { id: "F-01", source: "C-01", gap: "G-001", feedback: "Too wide for schools.", raisedBy: "Legal department" },
    ]);
    expect(await session.act("addFeedback", "C-01", remark(), true)).toBe(true);
    expect(workbook.count("write")).toBe(0);
    expect(session.state().notice?.text).toBe("Saved as F-01, about G-001.");
    expect(await session.act("addFeedback", "C-01", remark({ feedback: "Another." }), true)).toBe(true);
    expect(session.state().review?.feedback).toHaveLength(2);
  });

  it("is answered in its row, wherever a sort has put it, with the choice in the review's language", async () => {
    const { session, workbook } = await started([
      { id: "F-01", feedback: "One.", disposition: "Open" },
      { id: "F-02", feedback: "Two.", disposition: "Open" },
    ]);
    workbook.arrange("Feedback", (rows) => [...rows].reverse());
    await session.act("editFeedback", { gap: "F-01", column: "response", before: "", after: "Taken up." });
    await session.act("editFeedback", { gap: "F-01", column: "disposition", before: "Open", after: "Принято" });
    expect(workbook.text("Feedback", 5, "Response")).toBe("Taken up.");
    expect(workbook.text("Feedback", 5, "Disposition")).toBe("Accepted");
    expect(workbook.text("Feedback", 4, "Response")).toBe("");
  });
});
