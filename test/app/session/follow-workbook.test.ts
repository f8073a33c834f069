import { toldRemark } from "../../../src/domain/review/remark-words";
import type { SessionState } from "../../../src/app/session/session-state";
import * as moreReaders from "../../../src/app/more-readers";
import { profileFor } from "../../../src/domain/profile/profiles";
import { readReview } from "../../../src/domain/review/read-review";
import { inEachLanguage } from "../../../src/domain/language";
import { UnusableInput } from "../../../src/domain/result";
import { FakeOpenWorkbook } from "../../support/fake-open-workbook";
import { comment, sessionOn, smallReview, startedSession, GAPS } from "../../support/session";
import { sheetTable } from "../../support/sheet-tables";

const issueOf = (state: SessionState, id: string): string | undefined =>
  state.review?.gaps.find((gap) => gap.id === id)?.issue;

describe("a session that starts", () => {
  it("reads nothing before it is told to", async () => {
    const { session, workbook } = sessionOn(new FakeOpenWorkbook(smallReview()));
    expect(session.state()).toMatchObject({ phase: "starting", review: undefined, language: "en" });
    expect(workbook.calls).toEqual([]);
  });

  it("reads once, and shows the review and the row at the selection", async () => {
    const workbook = new FakeOpenWorkbook(smallReview());
    workbook.selection = { sheet: "Gaps", cell: "D5" };
    const { session, loads } = sessionOn(workbook);
    await session.start();
    expect(session.state()).toMatchObject({
      phase: "ready",
      working: undefined,
      notice: undefined,
      selected: { table: "Gaps", rowId: "G-002", column: "sources" },
    });
    expect(workbook.count("read")).toBe(1);
    expect(loads).toEqual({ catalogue: 0, documents: 0 });
  });

  it("says that it reads while it does", async () => {
    const workbook = new FakeOpenWorkbook(smallReview());
    const release = workbook.hold("read");
    const { session, time } = sessionOn(workbook);
    const started = session.start();
    await time.pass(0);
    expect(session.state().working).toBe("Reading the workbook…");
    release();
    await started;
    expect(session.state().working).toBeUndefined();
  });

  it("finds no review in a workbook without our table, and offers the table at the selection", async () => {
    const gaps = sheetTable("Gaps", [{ id: "1" }]);
    const headers = gaps.headers.map((header) => `Our ${header}`);
    const workbook = new FakeOpenWorkbook([{ ...gaps, headers, name: "Table1" }]);
    const { session } = sessionOn(workbook);
    await session.start();
    expect(session.state()).toMatchObject({ phase: "no-review", notice: undefined, adoptable: undefined });
    workbook.pick("Gaps", "B4");
    expect(session.state().adoptable?.name).toBe("Table1");
    workbook.pick("Gaps", "B40");
    expect(session.state().adoptable).toBeUndefined();
  });

  it("says why a review can't be read, and drops that once it can", async () => {
    const good = smallReview();
    const workbook = new FakeOpenWorkbook(
      good.map((table) => (table.name === "Gaps" ? { ...table, headers: table.headers.map((h) => `${h}?`) } : table)),
    );
    const { session, time } = sessionOn(workbook);
    await session.start();
    expect(session.state().phase).toBe("unusable");
    expect(session.state().blocked).toMatchObject({
      kind: "tables",
      unreadable: [{ column: "id" }, { column: "issue" }, {}, {}, {}, {}, {}, {}, {}],
    });
    workbook.tables = good;
    workbook.hint();
    await time.pass(300);
    expect(session.state()).toMatchObject({ phase: "ready", notice: undefined, blocked: undefined });
  });

  it("keeps trying when the workbook can't be reached", async () => {
    const workbook = new FakeOpenWorkbook(smallReview());
    workbook.fail("read", new Error("busy"), new Error("busy"));
    const { session, time } = sessionOn(workbook);
    await session.start();
    expect(session.state()).toMatchObject({ phase: "unusable", working: undefined });
    expect(session.state().notice?.text).toContain("can't be read just now");
    await time.pass(1000);
    expect(session.state().phase).toBe("unusable");
    await time.pass(3000);
    expect(session.state()).toMatchObject({ phase: "ready", notice: undefined });
  });

  it("says so when Excel tells nothing of changes", async () => {
    const workbook = new FakeOpenWorkbook(smallReview());
    workbook.tellsOfChanges = false;
    const { session } = sessionOn(workbook);
    await session.start();
    expect(session.state()).toMatchObject({ phase: "ready", notice: { kind: "problem" } });
    expect(session.state().notice?.text).toContain("does not tell the pane about changes");
  });
});

describe("a session that follows", () => {
  it("reads again a moment after the last of many hints, once", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.put("Gaps", 4, GAPS.issue, "Reworded.");
    for (let hint = 0; hint < 20; hint++) workbook.hint();
    await time.pass(299);
    expect(workbook.count("read")).toBe(1);
    await time.pass(1);
    expect(workbook.count("read")).toBe(2);
    expect(issueOf(session.state(), "G-001")).toBe("Reworded.");
  });

  it("never has two readings at a time, and the latest one wins", async () => {
    const { session, workbook, time } = await startedSession();
    const release = workbook.hold("read");
    workbook.hint();
    await time.pass(300);
    workbook.hint();
    await time.pass(300);
    workbook.hint();
    await time.pass(300);
    expect(workbook.count("read")).toBe(2);
    workbook.put("Gaps", 4, GAPS.issue, "Latest.");
    release();
    await time.pass(0);
    expect(workbook.count("read")).toBe(3);
    expect(issueOf(session.state(), "G-001")).toBe("Latest.");
  });

  it("does not read while it writes", async () => {
    const { session, workbook, time } = await startedSession();
    const release = workbook.hold("write");
    const edited = session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "Profiling is wide open.",
    });
    workbook.hint();
    await time.pass(1000);
    expect(workbook.count("read")).toBe(1);
    release();
    await edited;
    await time.pass(300);
    expect(workbook.count("read")).toBe(2);
  });

  it("leaves the selection and the notice alone when a colleague changes something", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.pick("Gaps", "B5");
    await session.act("editGap", {
      gap: "G-002",
      column: "issue",
      before: "No complaints.",
      after: "No way to complain.",
    });
    const { notice } = session.state();
    workbook.put("Gaps", 6, GAPS.issue, "Theirs.");
    workbook.hint("remote");
    await time.pass(300);
    expect(workbook.count("select")).toBe(0);
    expect(session.state().notice).toBe(notice);
    expect(session.state().selected?.rowId).toBe("G-002");
  });

  it("knows the row at the selection by its id after a sort", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.pick("Gaps", "B5");
    workbook.arrange("Gaps", (rows) => [...rows].reverse());
    workbook.pick("Gaps", "B4");
    expect(session.state().selected?.rowId).toBe("G-001");
    workbook.hint("remote");
    await time.pass(300);
    expect(session.state().selected?.rowId).toBe("G-003");
  });

  it("gives the same review, and tells nobody, when a reading brings nothing new", async () => {
    const { session, workbook, time } = await startedSession();
    const { review } = session.state();
    let told = 0;
    session.subscribe(() => (told += 1));
    workbook.hint("local");
    await time.pass(300);
    expect(workbook.count("read")).toBe(2);
    expect(session.state().review).toBe(review);
    expect(told).toBe(0);
  });

  it("is silent about readings that fail in passing, and tells of the third in a row", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.fail("read", new Error("a"), new Error("b"), new Error("c"), new Error("d"));
    workbook.hint();
    await time.pass(300 + 1000);
    expect(session.state().notice).toBeUndefined();
    await time.pass(3000);
    expect(session.state().notice?.kind).toBe("problem");
    expect(session.state().review?.gaps).toHaveLength(3);
    await time.pass(9000 + 27_000);
    expect(session.state().notice).toBeUndefined();
  });

  it("keeps the last review when a colleague breaks the table, and says what to do", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.tables = workbook.tables.map((table) =>
      table.name === "Gaps" ? { ...table, headers: ["No.", ...table.headers.slice(1).map((h) => `${h}!`)] } : table,
    );
    workbook.hint();
    await time.pass(300);
    expect(session.state().phase).toBe("unusable");
    expect(session.state().blocked?.kind).toBe("tables");
    expect(session.state().review?.gaps).toHaveLength(3);
  });

  it("hears nothing more once it is stopped", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.hint();
    await session.stop();
    await time.pass(60_000);
    expect(workbook.isFollowed).toBe(false);
    expect(workbook.count("read")).toBe(1);
  });

  it("passes on what an adapter says, word for word", async () => {
    const { session, workbook } = await startedSession();
    workbook.fail("write", new UnusableInput(inEachLanguage(() => "The sheet is protected; unprotect it.")));
    await session.act("addGap");
    expect(session.state().notice).toEqual({ kind: "problem", text: "The sheet is protected; unprotect it." });
    workbook.fail("write", new Error("E_FAIL"));
    await session.act("addGap");
    expect(session.state().notice?.text).toMatch(/press Enter or Esc.*\(E_FAIL\)/u);
  });

  it("says what it is at only when a short action takes long", async () => {
    const { session, workbook, time } = await startedSession();
    const release = workbook.hold("select");
    const going = session.act("goToRow", "G-003");
    await time.pass(399);
    expect(session.state().working).toBeUndefined();
    await time.pass(1);
    expect(session.state().working).toBe("Going there…");
    release();
    await going;
    expect(session.state().working).toBeUndefined();
    await time.pass(10_000);
    expect(session.state().working).toBeUndefined();
  });
});

describe("comments whose ids tell them from no other", () => {
  it.each([
    ["a blank one", [""]],
    ["one that differs from another in its letters alone", ["{AB}", "{ab}"]],
  ])("go by their words, as at the command line: %s", async (_, ids) => {
    const threads = ids.map((id, at) => comment({ id, text: `Why so, ${at}?` }));
    const { session } = await startedSession({ threads });
    const whole = readReview(smallReview(), threads, profileFor, moreReaders).value;
    const read = session.state().review?.threads.map(({ id }) => id);
    expect(read).toEqual(whole.threads.map(({ id }) => id));
    for (const id of read ?? []) expect(ids).not.toContain(id);
  });
});

describe("a status in other words than its label", () => {
  it("is read as at the command line, when the pane opens and when it is typed later", async () => {
    const { session, workbook, time } = await startedSession();
    expect(session.state().review?.gaps[0]).not.toHaveProperty("typedStatus");
    workbook.put("Gaps", 4, "Status", "Снят");
    workbook.hint();
    await time.pass(300);
    expect(session.state().review?.gaps[0]).toMatchObject({ status: "withdrawn", typedStatus: "Снят" });
  });
});

describe("what reading has to tell", () => {
  it("is in the state in every language, and stays the same value while it is the same", async () => {
    const { session, workbook, time } = await startedSession();
    const { remarks } = session.state();
    expect(remarks.map((remark) => toldRemark(remark).said.ru)).toContainEqual(
      expect.stringContaining("нет таблицы с именем Rounds"),
    );
    workbook.put("Gaps", 4, GAPS.issue, "Changed.");
    workbook.hint();
    await time.pass(300);
    expect(session.state().remarks).toBe(remarks);
    workbook.tables = workbook.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, hidden: true })),
    }));
    workbook.hint();
    await time.pass(300);
    expect(session.state().remarks.map((remark) => toldRemark(remark).said.kk)).toContainEqual(
      expect.stringContaining("Gaps кестесінде жасырылған"),
    );
  });
});
