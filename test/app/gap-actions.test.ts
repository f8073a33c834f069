import { inEachLanguage } from "../../src/domain/language";
import { UnusableInput } from "../../src/domain/result";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, sessionOn, smallReview, startedSession } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

describe("editing a gap", () => {
  it("writes the cell in one call, shows it at once, and says how to undo", async () => {
    const { session, workbook } = await startedSession();
    await session.act("editGap", { gap: "G-001", column: "solution", before: "Close it.", after: "Forbid it." });
    expect(workbook.text("Gaps", 4, GAPS.solution)).toBe("Forbid it.");
    expect(workbook.calls).toEqual(["follow", "read", "write"]);
    expect(session.state().review?.gaps[0]?.solution).toBe("Forbid it.");
    expect(session.state().notice).toEqual({
      kind: "done",
      text: `Saved “${GAPS.solution}” of G-001.`,
      undo: "To undo, press “Take back”, or Ctrl+Z in the sheet.",
      offer: { act: "takeBackLast", label: "Take back" },
    });
  });

  it("overwrites nothing that a colleague changed meanwhile, and shows both texts", async () => {
    const { session, workbook } = await startedSession();
    workbook.put("Gaps", 4, GAPS.solution, "Theirs.");
    await session.act("editGap", { gap: "G-001", column: "solution", before: "Close it.", after: "Mine." });
    expect(workbook.text("Gaps", 4, GAPS.solution)).toBe("Theirs.");
    expect(session.state().conflicts).toMatchObject([{ edit: { after: "Mine." }, found: "Theirs." }]);
    expect(session.state().notice?.kind).toBe("problem");
    expect(session.state().notice?.text).toContain("nothing was overwritten");
  });

  it("writes a text in the second language, into a column that it adds where an older workbook has none", async () => {
    const { session, workbook } = await startedSession();
    await session.act("editGap", { gap: "G-001", column: "otherIssue", before: "", after: "Мәселе" });
    expect(workbook.text("Gaps", 4, "Issue, second language")).toBe("Мәселе");
    workbook.put("Gaps", 4, "Issue, second language", "Басқа");
    await session.act("editGap", { gap: "G-001", column: "otherIssue", before: "Мәселе", after: "Менің мәтінім" });
    expect(workbook.text("Gaps", 4, "Issue, second language")).toBe("Басқа");
    expect(session.state().conflicts).toMatchObject([{ edit: { after: "Менің мәтінім" }, found: "Басқа" }]);
    await session.act("settleConflict", session.state().conflicts[0]!, "mine");
    await session.act("takeBackLast");
    expect(workbook.text("Gaps", 4, "Issue, second language")).toBe("Басқа");
  });

  it("sees a conflict too when the pane has read the colleague's text since the person began", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.put("Gaps", 4, GAPS.solution, "Theirs.");
    workbook.hint();
    await time.pass(300);
    await session.act("editGap", { gap: "G-001", column: "solution", before: "Close it.", after: "Mine." });
    expect(workbook.text("Gaps", 4, GAPS.solution)).toBe("Theirs.");
    expect(session.state().conflicts).toHaveLength(1);
  });

  it("finds the row again that a sort moved, though the pane has not heard of it", async () => {
    const { session, workbook } = await startedSession();
    workbook.arrange("Gaps", (rows) => [...rows].reverse());
    await session.act("editGap", { gap: "G-002", column: "sources", before: "", after: "CRC, art. 3" });
    await session.act("editGap", { gap: "G-001", column: "issue", before: "Profiling is open.", after: "Moved." });
    expect(workbook.text("Gaps", 6, GAPS.issue)).toBe("Moved.");
    expect(workbook.text("Gaps", 5, GAPS.sources)).toBe("CRC, art. 3");
    expect(session.state().conflicts).toEqual([]);
  });

  it("writes choices and aspects by their name in the review's language, whatever the pane speaks", async () => {
    const { session, workbook } = await startedSession();
    await session.setLanguage("ru");
    await session.act("editGap", { gap: "G-001", column: "priority", before: "high", after: "low" });
    await session.act("editGap", { gap: "G-001", column: "status", before: "", after: "Окончательно" });
    await session.act("editGap", {
      gap: "G-002",
      column: "aspects",
      before: "data-privacy",
      after: "data-privacy; schools",
    });
    expect(workbook.text("Gaps", 4, "Priority")).toBe("Low");
    expect(workbook.text("Gaps", 4, "Status")).toBe("Final");
    expect(workbook.text("Gaps", 5, "Aspects")).toMatch(/^Data protection and privacy; /u);
    expect(session.state().review?.gaps[1]?.aspects).toEqual(["data-privacy", "schools"]);
    expect(session.state().conflicts).toEqual([]);
  });

  it("takes the lists of a gap joined by a semicolon, and empties them", async () => {
    const { session, workbook } = await startedSession();
    await session.act("editGap", { gap: "G-002", column: "provisions", before: "", after: "P-4;P-7 ; " });
    expect(workbook.text("Gaps", 5, "Provision")).toBe("P-4; P-7");
    await session.act("editGap", { gap: "G-002", column: "provisions", before: "P-4; P-7", after: "P-7" });
    expect(session.state().review?.gaps[1]?.provisions).toEqual(["P-7"]);
    await session.act("editGap", { gap: "G-002", column: "aspects", before: "data-privacy", after: "" });
    expect(workbook.text("Gaps", 5, "Aspects")).toBe("");
    workbook.put("Gaps", 5, "Provision", "P-9");
    await session.act("editGap", { gap: "G-002", column: "provisions", before: "P-7", after: "P-1" });
    expect(workbook.text("Gaps", 5, "Provision")).toBe("P-9");
    expect(session.state().conflicts).toMatchObject([{ found: "P-9" }]);
  });

  it("writes nothing when the cell says so already", async () => {
    const { session, workbook } = await startedSession();
    await session.act("editGap", { gap: "G-001", column: "priority", before: "high", after: "high" });
    expect(workbook.count("write")).toBe(0);
    expect(session.state().notice).toBeUndefined();
  });

  it("keeps what was typed when it can't be written, until it is", async () => {
    const { session, workbook, drafts } = await startedSession();
    workbook.fail("write", new UnusableInput(inEachLanguage(() => "The sheet is protected; unprotect it.")));
    await session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "A long thought.",
    });
    expect(session.state().notice?.text).toBe("The sheet is protected; unprotect it. Your text is kept here.");
    expect(drafts.kept).toMatchObject([
      { place: ["cell", "G-001", "issue"], before: "Profiling is open.", text: "A long thought." },
    ]);
    await session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "A long thought.",
    });
    expect(drafts.kept).toEqual([]);
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("A long thought.");
  });

  it("says that a row is gone as long as it is, and no longer once its deletion was undone", async () => {
    const { session, workbook, time } = await startedSession();
    const all = workbook.tables;
    workbook.arrange("Gaps", (rows) => rows.filter((_, index) => index !== 1));
    const readSoon = async () => {
      workbook.hint();
      await time.pass(300);
    };
    await session.act("editGap", { gap: "G-002", column: "sources", before: "", after: "CRC, art. 3" });
    await readSoon();
    expect(session.state().notice?.text).toContain("There is no row G-002 any more");
    await session.act("goToRow", "G-002");
    workbook.put("Gaps", 4, GAPS.issue, "Another word.");
    await readSoon();
    expect(session.state().notice?.text).toContain("There is no row G-002 any more");
    workbook.tables = all;
    await readSoon();
    expect(session.state().review?.gaps.map(({ id }) => id)).toContain("G-002");
    expect(session.state().notice).toBeUndefined();
  });

  it("keeps what was typed for a row that a colleague deleted, and writes nowhere else", async () => {
    const { session, workbook, drafts, time } = await startedSession();
    workbook.arrange("Gaps", (rows) => rows.filter((_, index) => index !== 1));
    const before = workbook.tables;
    await session.act("editGap", { gap: "G-002", column: "sources", before: "", after: "CRC, art. 3" });
    expect(workbook.tables).toBe(before);
    const kept = { place: ["cell", "G-002", "sources"], before: "", text: "CRC, art. 3" };
    expect(session.state().conflicts).toEqual([]);
    expect(drafts.kept).toMatchObject([kept]);
    expect(session.state().notice?.text).toMatch(/^There is no row G-002 any more.*Your text is kept here\.$/u);
    await time.pass(300);
    await session.act("editGap", { gap: "G-002", column: "sources", before: "", after: "CRC, art. 4" });
    expect(workbook.count("write")).toBe(1);
    expect(drafts.kept).toMatchObject([{ ...kept, text: "CRC, art. 4" }]);
  });

  it("does not guess between rows of one number, whichever is selected, but knows a row without one that is", async () => {
    const workbook = new FakeOpenWorkbook([
      sheetTable("Gaps", [
        { id: "G-001", issue: "Same." },
        { id: "g-001", issue: "Same." },
        { issue: "Without a number." },
      ]),
    ]);
    const { session } = sessionOn(workbook);
    await session.start();
    await session.act("editGap", { gap: "G-001", column: "issue", before: "Same.", after: "Changed." });
    expect(session.state().notice?.text).toContain("stands in several rows");
    expect(workbook.count("write")).toBe(0);
    workbook.pick("Gaps", "B5");
    await session.act("editGap", { gap: "G-001", column: "issue", before: "Same.", after: "Changed." });
    expect(session.state().notice?.text).toContain("stands in several rows");
    expect(workbook.count("write")).toBe(0);
    await session.act("editGap", { gap: "", column: "issue", before: "Without a number.", after: "Still without." });
    expect(session.state().notice?.text).toContain("has no number");
    workbook.pick("Gaps", "B6");
    await session.act("editGap", { gap: "", column: "issue", before: "Without a number.", after: "Still without." });
    expect(workbook.text("Gaps", 6, GAPS.issue)).toBe("Still without.");
  });

  it("says which column is missing", async () => {
    const { session } = await startedSession();
    await session.act("editGap", { gap: "G-001", column: "colour", before: "", after: "red" });
    expect(session.state().notice?.text).toContain("no column “colour”");
  });

  it.each([
    ["en", "no column “1) Issue/gaps affecting children's rights”"],
    ["ru", "нет столбца «1) Проблема/пробелы, затрагивающие права детей»"],
  ] as const)("says it by the column's header in the person's language: %s", async (language, said) => {
    const tables = smallReview().map((table) =>
      table.name === "Gaps"
        ? { ...table, headers: table.headers.map((header) => (header === GAPS.issue ? "Mine" : header)) }
        : table,
    );
    const workbook = new FakeOpenWorkbook(smallReview());
    const { session } = sessionOn(workbook, { language });
    await session.start();
    workbook.tables = tables;
    await session.act("readAgain");
    await session.act("editGap", { gap: "G-001", column: "issue", before: "Profiling is open.", after: "Mine." });
    expect(session.state().notice?.text).toContain(said);
  });

  it("takes edits one after the other", async () => {
    const { session, workbook } = await startedSession();
    const release = workbook.hold("write");
    const edits = [
      session.act("editGap", { gap: "G-001", column: "issue", before: "Profiling is open.", after: "First." }),
      session.act("editGap", { gap: "G-001", column: "issue", before: "First.", after: "Second." }),
    ];
    release();
    await Promise.all(edits);
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Second.");
    expect(session.state().conflicts).toEqual([]);
  });
});

const inConflict = async () => {
  const around = await startedSession();
  around.workbook.put("Gaps", 4, GAPS.solution, "Theirs.");
  await around.session.act("editGap", { gap: "G-001", column: "solution", before: "Close it.", after: "Mine." });
  return { ...around, conflict: around.session.state().conflicts[0]! };
};

describe("settling a conflict", () => {
  it("writes mine over what was found", async () => {
    const { session, workbook, conflict } = await inConflict();
    await session.act("settleConflict", conflict, "mine");
    expect(workbook.text("Gaps", 4, GAPS.solution)).toBe("Mine.");
    expect(session.state().conflicts).toEqual([]);
    expect(session.state().notice).toMatchObject({ kind: "done", text: "Your text is in the cell now." });
  });

  it("asks again when the colleague went on", async () => {
    const { session, workbook, conflict } = await inConflict();
    workbook.put("Gaps", 4, GAPS.solution, "Theirs again.");
    await session.act("settleConflict", conflict, "mine");
    expect(workbook.text("Gaps", 4, GAPS.solution)).toBe("Theirs again.");
    expect(session.state().conflicts).toMatchObject([{ found: "Theirs again.", edit: { after: "Mine." } }]);
  });

  it("leaves theirs without writing", async () => {
    const { session, workbook, conflict } = await inConflict();
    await session.act("settleConflict", conflict, "theirs");
    expect(workbook.count("write")).toBe(1);
    expect(session.state().conflicts).toEqual([]);
  });

  it("is put off without writing, and mine is kept with the unsaved texts", async () => {
    const { session, workbook, conflict } = await inConflict();
    await session.act("settleConflict", conflict, "later");
    expect(workbook.text("Gaps", 4, GAPS.solution)).toBe("Theirs.");
    expect(session.state().conflicts).toEqual([]);
    expect(session.drafts.of(["cell", "G-001", "solution"])?.text).toBe("Mine.");
    expect(session.state().notice?.text).toBe("Nothing was written. Your text is kept where you typed it.");
  });

  it("keeps mine with the unsaved texts when the row has gone meanwhile", async () => {
    const { session, workbook, conflict } = await inConflict();
    workbook.arrange("Gaps", (rows) => rows.slice(1));
    await session.act("settleConflict", conflict, "mine");
    expect(session.state().conflicts).toEqual([]);
    expect(session.drafts.of(["cell", "G-001", "solution"])?.text).toBe("Mine.");
    expect(session.state().notice?.text).toContain("There is no row G-001 any more");
  });

  it("is still possible when the workbook could not be read after the refusal", async () => {
    const { session, workbook } = await startedSession();
    workbook.put("Gaps", 4, GAPS.solution, "Theirs.");
    workbook.fail("read", new Error("busy"));
    await session.act("editGap", { gap: "G-001", column: "solution", before: "Close it.", after: "Mine." });
    expect(session.state().conflicts).toHaveLength(1);
    await session.act("settleConflict", session.state().conflicts[0]!, "mine");
    expect(workbook.text("Gaps", 4, GAPS.solution)).toBe("Mine.");
  });

  it("keeps the conflict when nothing can be written", async () => {
    const { session, workbook, conflict } = await inConflict();
    workbook.fail("write", new Error("busy"));
    await session.act("settleConflict", conflict, "mine");
    expect(session.state().conflicts).toEqual([conflict]);
  });
});

describe("adding a gap", () => {
  it("writes a row with the next number and selects it", async () => {
    const { session, workbook } = await startedSession();
    await session.act("addGap");
    expect(workbook.text("Gaps", 7, "No.")).toBe("G-004");
    expect(workbook.selection).toEqual({ sheet: "Gaps", cell: "B7" });
    expect(session.state().selected).toMatchObject({ rowId: "G-004", column: "issue" });
    expect(session.state().notice).toMatchObject({ text: "Row G-004 was added." });
  });

  it("goes by the number the row got when a colleague took the one meant for it", async () => {
    const { session, workbook } = await startedSession();
    const colleague = { table: "Gaps", cells: { "No.": "G-004", [GAPS.issue]: "Theirs." }, idHeader: "No." };
    await workbook.write([], [colleague]);
    await session.act("addGap");
    expect(workbook.text("Gaps", 8, "No.")).toBe("G-005");
    expect(session.state().selected?.rowId).toBe("G-005");
  });

  it("does not give the number of a row that is gone while a text typed for it is kept", async () => {
    const { session } = await startedSession();
    session.drafts.keep(["cell", "G-004", "issue"], "", "Typed for a row that was taken back.");
    await session.act("addGap");
    expect(session.state().selected?.rowId).toBe("G-005");
  });

  it("does not give a number twice, nor that of a row deleted in between", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.arrange("Gaps", (rows) => rows.filter((_, index) => index !== 1));
    workbook.hint();
    await time.pass(300);
    await session.act("addGap");
    await session.act("addGap");
    expect(session.state().review?.gaps.map(({ id }) => id)).toEqual(["G-001", "G-003", "G-004", "G-005"]);
  });
});

describe("going to a place", () => {
  it("selects the row of a gap in the column that is selected", async () => {
    const { session, workbook } = await startedSession();
    await session.act("goToRow", "g-003");
    expect(workbook.selection).toEqual({ sheet: "Gaps", cell: "B6" });
    workbook.pick("Gaps", "D6");
    await session.act("goToRow", "G-001");
    expect(workbook.selection).toEqual({ sheet: "Gaps", cell: "D4" });
    expect(session.state().selected?.rowId).toBe("G-001");
  });

  it("selects the cell of a finding, in any of our tables", async () => {
    const { session, workbook } = await startedSession();
    await session.act("goTo", "Review", 5, "value");
    expect(workbook.selection).toEqual({ sheet: "Review", cell: "B5" });
    await session.act("goTo", "Gaps", 4, "nowhere");
    expect(workbook.selection).toEqual({ sheet: "Gaps", cell: "A4" });
  });

  it("says when the place is gone", async () => {
    const { session, workbook } = await startedSession();
    await session.act("goTo", "Rounds", 4, "gap");
    expect(session.state().notice?.text).toContain("not in the workbook any more");
    await session.act("goToRow", "G-077");
    expect(session.state().notice?.text).toContain("There is no row G-077");
    expect(workbook.count("select")).toBe(0);
  });
});
