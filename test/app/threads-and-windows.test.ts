import { generalProfile } from "../../src/domain/profile/general-profile";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, comment, sessionOn, startedSession, outletThat } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

describe("comments", () => {
  it("are replied to, and shown with the reply", async () => {
    const { session } = await startedSession({ threads: [comment()] });
    await session.act("replyTo", "T-1", " Yes, under article 5. ");
    expect(session.state().review?.threads[0]).toMatchObject({
      on: { table: "Gaps", row: "G-001", column: "solution" },
      replies: [{ text: "Yes, under article 5." }],
    });
    expect(session.state().notice).toMatchObject({ kind: "done", text: "Your reply was added." });
  });

  it("are resolved and opened again", async () => {
    const { session } = await startedSession({ threads: [comment()] });
    await session.act("resolveThread", "T-1", true);
    expect(session.state().review?.threads[0]?.resolved).toBe(true);
    expect(session.state().notice?.text).toBe("The comment is resolved.");
    await session.act("resolveThread", "T-1", false);
    expect(session.state().review?.threads[0]?.resolved).toBe(false);
    expect(session.state().notice?.undo).toBe("To undo, press “Take back”, or resolve the comment again.");
  });

  it("are replied to and resolved as one step, which is taken back by one press", async () => {
    const { session } = await startedSession({ threads: [comment()] });
    await session.act("replyTo", "T-1", "Yes.", undefined, true);
    expect(session.state().notice?.text).toBe("Your reply was added, and the comment is resolved.");
    expect(session.state().review?.threads[0]).toMatchObject({ resolved: true, replies: [{ text: "Yes." }] });
    await session.act("takeBackLast");
    expect(session.state().review?.threads[0]).toMatchObject({ resolved: false, replies: [] });
    expect(session.state().notice).not.toHaveProperty("offer");
  });

  it("keep a reply that could not resolve them, and say so", async () => {
    const { session, workbook, drafts } = await startedSession({ threads: [comment()] });
    session.drafts.keep(["reply", "T-1"], "", "Yes.");
    workbook.fail("resolve", new Error("busy"));
    expect(await session.act("replyTo", "T-1", "Yes.", undefined, true)).toBe(true);
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringMatching(/^Your reply was added\. The comment could not be resolved\. .*busy/u),
    });
    expect(drafts.kept).toEqual([]);
  });

  it("lead to their cell", async () => {
    const { session, workbook } = await startedSession({ threads: [comment({ cell: "D5" })] });
    await session.act("goToThread", "T-1");
    expect(workbook.selection).toEqual({ sheet: "Gaps", cell: "D5" });
    expect(session.state().selected).toMatchObject({ rowId: "G-002", column: "sources" });
  });

  it("that are gone, and replies without words, are told of", async () => {
    const { session, workbook } = await startedSession({ threads: [comment()] });
    await session.act("replyTo", "T-1", "  ");
    expect(session.state().notice?.text).toBe("Please write something first.");
    for (const act of [() => session.act("replyTo", "T-9", "Yes."), () => session.act("resolveThread", "T-9", true)]) {
      session.dismissNotice();
      await act();
      expect(session.state().notice?.text).toBe("This comment is not in the workbook any more.");
    }
    await session.act("goToThread", "T-9");
    expect(workbook.count("reply") + workbook.count("resolve") + workbook.count("select")).toBe(0);
  });
});

describe("a new review, and the sample", () => {
  it("open in windows of their own", async () => {
    const asked: unknown[] = [];
    const { session, workbook } = await startedSession({
      createReview: async (...choice) => {
        asked.push(choice);
        return Uint8Array.of(1);
      },
    });
    await session.act("openNewReview", "kk", "KZ", "general");
    expect(session.state().notice?.undo).toContain("close the new workbook");
    await session.act("openSampleReview", "ru");
    expect(workbook.opened).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
    expect(asked).toEqual([["kk", "KZ", generalProfile]]);
  });

  it("are handed over as files where no window opens", async () => {
    const { session, workbook, handed } = await startedSession();
    workbook.fail("openNew", new Error("blocked"));
    await session.act("openNewReview", "en", "KZ", "general");
    expect(handed).toMatchObject([{ name: "New review.xlsx" }]);
    expect(session.state().notice).toMatchObject({ kind: "done" });
    expect(session.state().notice?.text).toContain("should be in your downloads");
  });

  it("say what to do when neither works", async () => {
    const { session, workbook } = await startedSession({
      outlet: outletThat({ done: false, how: "failed" }),
    });
    workbook.fail("openNew", new Error("blocked"));
    await session.act("openSampleReview", "en");
    expect(session.state().notice).toMatchObject({ kind: "problem" });
    expect(session.state().notice?.text).toContain("Allow pop-ups and downloads");
  });
});

const theirs = () => ({
  ...sheetTable("Gaps"),
  name: "Table1",
  sheet: "Sheet1",
  headerRow: 1,
  headers: ["#", "Problem", "What to do", "Based on"],
  rows: [
    { row: 2, hidden: false, cells: ["1", "No age.", "Set one.", "CRC, art. 16"] },
    { row: 3, hidden: false, cells: ["2", "No body.", "Add one.", null] },
  ],
});

const RUSSIAN_ROWS = [{ row: 2, hidden: false, cells: ["1", "Возраст не назван.", "Назвать его.", "КПР, ст. 16"] }];

const atTheirs = async () => {
  const around = sessionOn(new FakeOpenWorkbook([theirs()]));
  await around.session.start();
  around.workbook.pick("Sheet1", "B2");
  return around;
};

describe("adopting a table", () => {
  const columns = { issue: "Problem", solution: "What to do", sources: "Based on" };

  it("gives it our name, our columns and numbers, and keeps every word in it", async () => {
    const { session, workbook } = await atTheirs();
    await session.act("adoptTable", columns);
    expect(session.state()).toMatchObject({ phase: "ready", adoptable: undefined });
    expect(session.state().review?.gaps).toMatchObject([
      { id: "G-001", issue: "No age.", solution: "Set one.", sources: "CRC, art. 16" },
      { id: "G-002", issue: "No body.", solution: "Add one.", sources: "" },
    ]);
    expect(workbook.text("Gaps", 2, "#")).toBe("1");
    expect(workbook.text("Gaps", 2, GAPS.issue)).toBe("No age.");
    expect(session.state().notice?.text).toContain("“Table1” is now the gap table of a review; 2 rows were numbered");
    expect(session.state().selected).toMatchObject({ table: "Gaps", rowId: "G-001", column: "issue" });
  });

  it("tells which headers it renamed and how many columns it added", async () => {
    const { session, workbook } = await atTheirs();
    await session.act("adoptTable", columns);
    const added = (workbook.tables[0]?.headers.length ?? 0) - theirs().headers.length;
    expect(session.state().notice?.text).toContain(`“Problem” → “${GAPS.issue}”; “What to do” → “`);
    expect(session.state().notice?.text).toContain(`Columns added at the right: ${added}.`);
  });

  it.each([
    ["of its words", undefined, "ru"],
    ["that was chosen", "kk", "kk"],
  ] as const)("gives a table the headers of the language %s, whatever the pane speaks", async (_, language, is) => {
    const own = { ...theirs(), headers: ["#", "Проблема", "Решение", "Источники"], rows: RUSSIAN_ROWS };
    const { session, workbook } = sessionOn(new FakeOpenWorkbook([own]));
    await session.start();
    workbook.pick("Sheet1", "B2");
    await session.act("adoptTable", { issue: "Проблема", solution: "Решение", sources: "Источники", language });
    const texts = own.rows.map(({ cells }) => cells);
    expect(session.state().review?.details.language).toBe(is);
    expect(workbook.tables[0]?.rows.map(({ cells }) => cells.slice(1, 4))).toEqual(texts.map((row) => row.slice(1)));
  });

  it("speaks the language of the headers that are ours already", async () => {
    const { session, workbook } = sessionOn(
      new FakeOpenWorkbook([{ ...theirs(), headers: ["№", "Problem", "What to do", "Based on"] }]),
    );
    await session.start();
    workbook.pick("Sheet1", "B2");
    await session.act("adoptTable", columns);
    expect(workbook.tables[0]?.headers.slice(0, 2)).toEqual(["№", "1) Проблема/пробелы, затрагивающие права детей"]);
    expect(session.state().review?.details.language).toBe("ru");
    expect(session.state().review?.gaps.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it.each([
    ["none of whose headers was ours", theirs().headers],
    ["most of whose headers were ours", ["No.", "Problem", GAPS.solution, GAPS.sources]],
  ])("is back at the start, with a table as it was named, once it is taken back: one %s", async (_, headers) => {
    const { session, workbook } = sessionOn(new FakeOpenWorkbook([{ ...theirs(), headers }]));
    await session.start();
    workbook.pick("Sheet1", "B2");
    const [, issue = "", solution = "", sources = ""] = headers;
    await session.act("adoptTable", { issue, solution, sources });
    await session.act("takeBackLast");
    await session.act("readAgain");
    expect(workbook.tables[0]).toMatchObject({ name: "Table1" });
    expect(workbook.tables[0]?.headers.slice(0, 4)).toEqual(headers);
    expect(session.state()).toMatchObject({ phase: "no-review", review: undefined, blocked: undefined });
    workbook.tables = [];
    await session.act("readAgain");
    expect(session.state()).toMatchObject({ phase: "no-review", blocked: undefined });
    workbook.tables = [{ ...theirs() }];
    await session.act("readAgain");
    workbook.pick("Sheet1", "B2");
    expect(session.state().adoptable?.name).toBe("Table1");
  });

  it("is at the start too, and says nothing of a review, once Excel has undone it", async () => {
    const { session, workbook, time } = await atTheirs();
    await session.act("adoptTable", columns);
    workbook.tables = [theirs()];
    workbook.hint();
    await time.pass(300);
    expect(session.state()).toMatchObject({ phase: "no-review", blocked: undefined, notice: undefined });
  });

  it("needs three different columns of a table at the selection", async () => {
    const { session, workbook } = await atTheirs();
    await session.act("adoptTable", { ...columns, sources: "Problem" });
    expect(session.state().notice?.text).toBe("Choose three different columns of the table.");
    await session.act("adoptTable", { ...columns, sources: "Elsewhere" });
    workbook.pick("Sheet1", "H20");
    await session.act("adoptTable", columns);
    expect(session.state().notice?.text).toBe("Select a cell inside your table first.");
    expect(workbook.count("adopt")).toBe(0);
  });
});
