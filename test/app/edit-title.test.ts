import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { cleanReview } from "../support/clean-review";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { sessionOn, smallReview, startedSession } from "../support/session";
import { sessionInExcel } from "../support/session-in-excel";
import { sheetTable } from "../support/sheet-tables";

describe("the title of the draft law", () => {
  it("is written into its cell of the sheet Review, and can be taken back", async () => {
    const { session } = await startedSession();
    const before = session.state().review?.details.draftTitle ?? "";
    await session.act("editTitle", before, " Lamp Bill ");
    const { review, notice } = session.state();
    expect(review?.details.draftTitle).toBe("Lamp Bill");
    expect(notice).toMatchObject({ kind: "done", text: "The title of the draft law was saved on the sheet Review." });
    await session.act("takeBackLast");
    expect(session.state().review?.details.draftTitle).toBe(before);
  });

  it("is not written over another one that a colleague gave meanwhile, and is kept until the person has chosen", async () => {
    const { session, workbook, drafts } = await startedSession();
    const row = session.state().review?.detailPlaces.draftTitle?.row ?? 0;
    const before = session.state().review?.details.draftTitle ?? "";
    workbook.meanwhile("write", () => workbook.put("Review", row, "Value", "Lantern Bill"));
    await session.act("editTitle", before, "Lamp Bill");
    expect(workbook.text("Review", row, "Value")).toBe("Lantern Bill");
    expect(session.state().conflicts).toMatchObject([{ found: "Lantern Bill" }]);
    expect(drafts.kept).toMatchObject([{ place: ["detail", "draftTitle"], before, text: "Lamp Bill" }]);
    await session.act("settleConflict", session.state().conflicts[0]!, "theirs");
    expect(drafts.kept).toEqual([]);
  });

  it("finds its row where a colleague put another one above meanwhile", async () => {
    const file = createReviewWorkbook({ ...cleanReview, details: { ...cleanReview.details, draftTitle: "" } });
    const { office, session, review } = await sessionInExcel(file);
    office.workbook.asColleague(() => office.workbook.insertRows("Review", 0, [["Theirs", ""]]));
    await session.act("editTitle", "", "Lamp Bill");
    expect(office.workbook.rows("Review").slice(0, 2)).toEqual([
      ["Theirs", ""],
      ["Draft law", "Lamp Bill"],
    ]);
    await session.act("readAgain");
    expect(review().details.draftTitle).toBe("Lamp Bill");
    await session.stop();
  });

  it("gets a row of its own where the sheet has none", async () => {
    const details = sheetTable("Review", [
      { key: "Jurisdiction", value: "KZ" },
      { key: "Language", value: "English" },
    ]);
    const tables = smallReview().map((table) => (table.name === "Review" ? details : table));
    const { session } = sessionOn(new FakeOpenWorkbook(tables));
    await session.start();
    await session.act("editTitle", "", "Lamp Bill");
    expect(session.state().review?.details.draftTitle).toBe("Lamp Bill");
  });
});
