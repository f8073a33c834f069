import { openInOffice } from "../../support/office";
import { workbookWithEverything } from "../../support/workbook-with-everything";

const SHEET = "'Points & notes'";

describe("events of the local host", () => {
  it("reach handlers of the table, its sheet and all sheets, and say who did it", async () => {
    const { workbook, settle } = openInOffice({ file: workbookWithEverything() });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("Points")
        .onChanged.add(async (event) => void heard.push(`table ${event.source} ${event.address}`));
      context.workbook.tables.onChanged.add(
        async (event) => void heard.push(`tables ${event.source} ${event.address}`),
      );
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push(`sheets ${event.source} ${event.address}`),
      );
      context.workbook.worksheets.getItem("Lists").onChanged.add(async () => void heard.push("another sheet"));
      await context.sync();
    });
    workbook.edit(`${SHEET}!C7`, "mine");
    workbook.asColleague(() => workbook.edit(`${SHEET}!C8:C9`, [["theirs"], ["theirs"]]));
    await settle();
    expect(heard.sort()).toEqual([
      "sheets Local C7",
      "sheets Remote C8:C9",
      "table Local C7",
      "table Remote C8:C9",
      "tables Local C7",
      "tables Remote C8:C9",
    ]);
  });

  it("tell what one cell held, and nothing of several", async () => {
    const { workbook, settle } = openInOffice();
    const details: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void details.push(event.details));
      await context.sync();
    });
    workbook.edit("A1", "first");
    workbook.edit("A1", "second");
    workbook.edit("A1:A2", [["a"], ["b"]]);
    await settle();
    expect(details[1]).toMatchObject({ valueBefore: "first", valueAfter: "second" });
    expect(details[2]).toBeUndefined();
  });

  it("tell of selections, on the sheet and in the workbook", async () => {
    const { workbook, settle } = openInOffice({ file: workbookWithEverything() });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      context.workbook.tables
        .getItem("Points")
        .onSelectionChanged.add(async (event) => void heard.push(`inside ${event.isInsideTable}`));
      await context.sync();
    });
    workbook.select(`${SHEET}!B6`);
    workbook.select(`${SHEET}!J1`);
    await settle();
    expect(heard).toEqual(["B6", "inside true", "J1", "inside false"]);
    await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect(cell.address).toBe(`${SHEET}!J1`);
    });
  });

  it("tell of comments: added, answered, resolved, deleted", async () => {
    const { workbook, settle } = openInOffice({ file: workbookWithEverything() });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.onAdded.add(async ({ source }) => void heard.push(`added ${source}`));
      comments.onChanged.add(async ({ changeType, source }) => void heard.push(`${changeType} ${source}`));
      comments.onDeleted.add(async () => void heard.push("deleted"));
      await context.sync();
    });
    const thread = workbook.asColleague(() => workbook.comment(`${SHEET}!C8`, "Is this right?"));
    expect(thread.author).toBe("B. Colleague");
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.getItem(thread.id);
      comment.replies.add("It is.");
      comment.resolved = true;
      await context.sync();
      comment.delete();
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(["added Remote", "ReplyAdded Local", "CommentResolved Local", "deleted"]);
  });

  it("stop when the handler is taken away", async () => {
    const { workbook, settle } = openInOffice();
    let heard = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void heard++);
      await context.sync();
      return added;
    });
    workbook.edit("A1", 1);
    await settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    workbook.edit("A1", 2);
    await settle();
    expect(heard).toBe(1);
  });
});
