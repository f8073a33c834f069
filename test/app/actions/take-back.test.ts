import { WAIVERS } from "../../../src/domain/review/tables/waivers";
import { FakeOpenWorkbook } from "../../support/fake-open-workbook";
import { GAPS, sessionOn, smallReview, startedSession } from "../../support/session";
import { sheetTable } from "../../support/sheet-tables";

type Started = Awaited<ReturnType<typeof startedSession>>;

const edit = ({ session }: Started, after: string, gap = "G-001", before = "Profiling is open.") =>
  session.act("editGap", { gap, column: "issue", before, after });
const noticeOf = ({ session }: Started) => session.state().notice;

describe("what the pane wrote", () => {
  it("is offered to be taken back, and is by one write", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await edit(started, "Reworded.");
    expect(noticeOf(started)).toMatchObject({
      kind: "done",
      undo: "To undo, press “Take back”, or Ctrl+Z in the sheet.",
      offer: { act: "takeBackLast", label: "Take back" },
    });
    const before = workbook.count("write");
    await session.act("takeBackLast");
    expect(workbook.count("write")).toBe(before + 1);
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Profiling is open.");
    expect(session.state().review?.gaps[0]?.issue).toBe("Profiling is open.");
    expect(noticeOf(started)).toEqual({
      kind: "done",
      text: expect.stringMatching(/^Taken back: 1 cell holds again what stood there before: .+ \(G-001\)\.$/u),
    });
  });

  it("is said to be Excel's to undo only where Excel does that", async () => {
    const workbook = new FakeOpenWorkbook(smallReview());
    workbook.undoes = false;
    const around = sessionOn(workbook);
    await around.session.start();
    await edit(around, "Reworded.");
    expect(noticeOf(around)).toEqual({
      kind: "done",
      text: expect.stringContaining("Saved"),
      offer: { act: "takeBackLast", label: "Take back" },
    });
  });

  it("is taken back step by step, the latest first, until there is nothing more", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await edit(started, "First.");
    await edit(started, "Second.", "G-001", "First.");
    await edit(started, "Elsewhere.", "G-002", "No complaints.");
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 5, GAPS.issue)).toBe("No complaints.");
    expect(noticeOf(started)?.offer).toEqual({ act: "takeBackLast", label: "Take back one more" });
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("First.");
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Profiling is open.");
    expect(noticeOf(started)?.offer).toBeUndefined();
    await session.act("takeBackLast");
    expect(noticeOf(started)).toEqual({ kind: "problem", text: "There is nothing that the pane could take back." });
  });

  it("is one step for a double press, which is said, and so is the way to the next", async () => {
    const started = await startedSession();
    const { session, workbook, time } = started;
    await edit(started, "First.");
    await edit(started, "Second.", "G-001", "First.");
    const release = workbook.hold("write");
    const presses = [session.act("takeBackLast"), session.act("takeBackLast")];
    await time.pass(500);
    expect(session.state().working).toBe("Taking it back…");
    release();
    await Promise.all(presses);
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("First.");
    expect(noticeOf(started)).toEqual({
      kind: "done",
      text: expect.stringMatching(/^Taken back: .+\. It was pressed more than once: this one step was taken back/u),
      offer: { act: "takeBackLast", label: "Take back one more" },
    });
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Profiling is open.");
    expect(noticeOf(started)?.text).not.toContain("more than once");
  });

  it("is left and named where a colleague changed it since, though the pane does not know yet", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await edit(started, "Reworded.");
    workbook.put("Gaps", 4, GAPS.issue, "Theirs.");
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Theirs.");
    expect(noticeOf(started)).toEqual({
      kind: "problem",
      text: `1 cell was changed since and left as it is: ${GAPS.issue} (G-001).`,
    });
    expect(session.state().conflicts).toEqual([]);
  });

  it("is found where a colleague moved its row to, also in the instant before", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await edit(started, "Reworded.");
    workbook.meanwhile("write", () => workbook.arrange("Gaps", (rows) => [...rows].reverse()));
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 6, GAPS.issue)).toBe("Profiling is open.");
  });

  it("is named where its row is gone", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await edit(started, "Reworded.");
    workbook.arrange("Gaps", (rows) => rows.slice(1));
    await session.act("takeBackLast");
    expect(noticeOf(started)?.text).toContain("(G-001)");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("No complaints.");
  });

  it("can be tried again when Excel refuses", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await edit(started, "Reworded.");
    workbook.fail("write", new Error("busy"));
    await session.act("takeBackLast");
    expect(noticeOf(started)?.kind).toBe("problem");
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Profiling is open.");
  });

  it("is also an inserted citation, corrections of many cells, a choice between two texts and a reason", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    const before = workbook.tables;
    await session.act("insertCitation", "G-002", { instrument: "crc", pinpoint: "article:12" });
    await session.act("runCheck");
    const fixable = session.state().report?.findings.filter(({ fix }) => fix) ?? [];
    await session.act("applyFixes", session.previewFixes(fixable));
    workbook.put("Gaps", 4, GAPS.issue, "Theirs.");
    await edit(started, "Mine.");
    const [conflict] = session.state().conflicts;
    if (conflict) await session.act("settleConflict", conflict, "mine");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Mine.");
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Theirs.");
    workbook.put("Gaps", 4, GAPS.issue, "Profiling is open.");
    for (let steps = 0; steps < 3; steps++) await session.act("takeBackLast");
    expect(workbook.tables).toEqual(before);
  });
});

describe("a row that the pane added", () => {
  it("is emptied", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await session.act("addGap");
    expect(noticeOf(started)).toMatchObject({
      undo: "To undo, press “Take back”, or delete the row in the sheet.",
      offer: { label: "Take back" },
    });
    expect(session.state().review?.gaps).toHaveLength(4);
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 7, "No.")).toBe("");
    expect(session.state().review?.gaps.map(({ id }) => id)).toEqual(["G-001", "G-002", "G-003"]);
    expect(noticeOf(started)?.text).toBe("Taken back: the row G-004 is empty again. You can delete it in the sheet.");
  });

  it("is left when anybody wrote into it since", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await session.act("addGap");
    workbook.meanwhile("write", () => workbook.put("Gaps", 7, GAPS.issue, "A colleague's gap."));
    await session.act("takeBackLast");
    expect([workbook.text("Gaps", 7, "No."), workbook.text("Gaps", 7, GAPS.issue)]).toEqual([
      "G-004",
      "A colleague's gap.",
    ]);
    expect(noticeOf(started)).toEqual({
      kind: "problem",
      text: "The row G-004 was changed or commented on since, so it was left as it is.",
    });
  });

  it("is emptied where it was moved to", async () => {
    const { session, workbook } = await startedSession();
    await session.act("addGap");
    workbook.arrange("Gaps", (rows) => [...rows].reverse());
    await session.act("takeBackLast");
    expect(["No.", GAPS.issue].map((header) => workbook.text("Gaps", 4, header))).toEqual(["", ""]);
    expect(workbook.text("Gaps", 5, "No.")).toBe("G-003");
  });

  it("may be a waiver, which has no id: where another row stands in its place, that one is left", async () => {
    const started = await startedSession();
    const { session, workbook } = started;
    await session.act("runCheck");
    const [finding] = session.state().report?.findings ?? [];
    if (!finding) throw new Error("The sample has a finding");
    await session.act("waiveFinding", finding, "Agreed with the ministry.");
    await session.act("takeBackLast");
    expect(session.state().review?.waivers).toEqual([]);
    await session.act("waiveFinding", finding, "Agreed with the ministry.");
    const place = session.state().review?.waivers[0]?.place.row ?? 0;
    workbook.put("Waivers", place, "Reason", "Theirs.");
    await session.act("takeBackLast");
    expect(workbook.text("Waivers", place, "Reason")).toBe("Theirs.");
    expect(noticeOf(started)?.kind).toBe("problem");
  });

  it("goes by the name that a person has for its table where it has no id", async () => {
    const started = await startedSession();
    const { session } = started;
    await session.act("runCheck");
    const [finding] = session.state().report?.findings ?? [];
    if (finding) await session.act("waiveFinding", finding, "Agreed with the ministry.");
    await session.setLanguage("ru");
    await session.act("takeBackLast");
    expect(noticeOf(started)?.text).toMatch(new RegExp(`^Отменено: строка ${WAIVERS.sheet.ru} \\d+ снова пуста`, "u"));
  });

  it("takes a waiver that was taken back into the sheet again", async () => {
    const { session } = await startedSession();
    await session.act("runCheck");
    const [finding] = session.state().report?.findings ?? [];
    if (finding) await session.act("waiveFinding", finding, "Agreed with the ministry.");
    const [waiver] = session.state().review?.waivers ?? [];
    if (waiver) await session.act("takeBackWaiver", waiver);
    expect(session.state().review?.waivers).toEqual([]);
    await session.act("takeBackLast");
    expect(session.state().review?.waivers[0]).toMatchObject({ reason: "Agreed with the ministry." });
  });
});

describe("a repair", () => {
  it("gives names back that it took, and says what stays", async () => {
    const [review, gaps] = smallReview();
    const renamed = (gaps?.headers ?? []).map((header) => (header === "No." ? "Number?" : header));
    const workbook = new FakeOpenWorkbook([
      ...(review ? [review] : []),
      { ...sheetTable("Gaps", []), ...gaps, headers: renamed },
      sheetTable("Waivers"),
    ]);
    const { session } = sessionOn(workbook);
    await session.start();
    await session.act("repairReview");
    expect(workbook.tables[1]?.headers).toContain("No.");
    expect(session.state().notice?.offer?.act).toBe("takeBackLast");
    await session.act("takeBackLast");
    expect(workbook.tables[1]?.headers).toEqual(renamed);
    expect(session.state().notice?.text).toContain("Taken back: 1 name is again what stood there before.");
  });
});

describe("“read the workbook again”", () => {
  it("has a button where the workbook is not what was shown", async () => {
    const { session, workbook } = await startedSession();
    await session.act("editGap", { gap: "G-009", column: "issue", before: "a", after: "b" });
    expect(session.state().notice?.offer).toEqual({ act: "readAgain", label: "Read the workbook again" });
    workbook.put("Gaps", 4, GAPS.issue, "Theirs.");
    await session.act("readAgain");
    expect(session.state().review?.gaps[0]?.issue).toBe("Theirs.");
    expect(session.state().notice).toEqual({ kind: "done", text: "The workbook was read again." });
  });

  it("is done soon and without a word when the person comes back to the pane", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.put("Gaps", 4, GAPS.issue, "Theirs.");
    session.lookAgain();
    await time.pass(300);
    expect(session.state().review?.gaps[0]?.issue).toBe("Theirs.");
    expect(session.state().notice).toBeUndefined();
  });
});
