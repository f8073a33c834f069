import { planRecord } from "../../../src/domain/record/plan-record";
import type { RecordPlan } from "../../../src/domain/record/record-plan";
import type { Review } from "../../../src/domain/review/review";
import type { Feedback } from "../../../src/domain/review/consultation";
import { readChoice } from "../../../src/domain/review/read-choice";
import { COMMENT_STATE_LABELS, DISPOSITION_LABELS } from "../../../src/domain/review/consultation";
import { profileFor } from "../../../src/domain/profile/profiles";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import { columnLetter } from "../../../src/domain/review/sheet-table";
import { feedback, review, thread } from "../../support/builders";
import type { ReviewParts } from "../../support/builders";
import { sheetTable } from "../../support/sheet-tables";

const today = "2026-11-26";
const ID = "{00000000-0000-4000-8000-000000000001}";
const open = (parts: Parameters<typeof thread>[0] = {}) => thread({ resolved: false, ...parts });
const rows = [
  { id: "G-001", issue: "First issue." },
  { id: "G-002", issue: "Second issue." },
  { id: "G-003", issue: "Third issue." },
];
const on = (row: string, cell: string) => ({ cell, on: { table: "Gaps", row, column: "solution" } });

const toRow = (row: Feedback, cells: RecordPlan["changed"][number]["cells"]): Feedback => ({
  ...row,
  ...cells,
  disposition: cells.disposition === undefined ? row.disposition : readChoice(cells.disposition, DISPOSITION_LABELS),
  comment: cells.comment === undefined ? row.comment : readChoice(cells.comment, COMMENT_STATE_LABELS),
});

/** The rows of Feedback as they are read once a plan stands. */
function rowsAfter(before: readonly Feedback[], { added, changed }: RecordPlan): readonly Feedback[] {
  const blank = feedback({ column: "", response: "", closedBy: "", closedOn: "", closedHow: "" });
  return [
    ...before.map((row) => toRow(row, changed.find((one) => one.feedback === row)?.cells ?? {})),
    ...added.map(({ cells }) => toRow({ ...blank, gap: "", raisedBy: "", date: "" }, cells)),
  ];
}

/** A review whose comments were recorded, with what changed since. */
function recorded(before: ReviewParts, now: ReviewParts = {}): Review {
  const first = review({ feedback: [], gaps: rows, ...before });
  return review({ gaps: rows, ...before, feedback: rowsAfter([], planRecord(first, { today: "2026-11-20" })), ...now });
}

const cellsOf = (plan: RecordPlan) => plan.changed.map(({ cells }) => cells);

describe("a comment that is read for the first time", () => {
  it("becomes a row of Feedback", () => {
    const { added, changed, questions } = planRecord(review({ feedback: [], threads: [open()] }), { today });
    expect(added.map(({ cells }) => cells)).toEqual([
      {
        id: "F-01",
        raisedBy: "Reviewer",
        date: "2026-10-07",
        source: "Comment",
        gap: "G-001",
        column: "Solution",
        feedback: "Please say who decides.",
        disposition: "Open",
        comment: "Not resolved",
        cell: "Gaps!C4",
        rowSeen: expect.stringMatching(/^Gaps\/solution\/G-001 [0-9a-f]{12}~[0-9a-f.]{20} [0-9a-f]{12} =$/u),
        thread: ID,
      },
    ]);
    expect([changed, questions]).toEqual([[], []]);
  });

  describe("in a column that a person added", () => {
    const gaps = sheetTable("Gaps", [{ id: "G-001" }, { id: "G-002" }]);
    const own = columnLetter(gaps.headers.length + 1);
    const widened = {
      ...gaps,
      headers: [...gaps.headers, "Note to the team"],
      rows: gaps.rows.map((row) => ({ ...row, cells: [...row.cells, "Ask again"] })),
    };
    const beside = columnLetter(gaps.headers.length + 2);
    const threads = [own, beside].map((letter, at) => open({ id: ID.replace(/1\}$/u, `${at}}`), cell: `${letter}5` }));
    const unattached = threads.map(({ on: _on, ...rest }) => rest);
    const read = (feedbackRows: readonly Readonly<Record<string, string>>[] = []) =>
      readReview([widened, sheetTable("Feedback", feedbackRows)], unattached, profileFor, moreReaders).value;

    it("is about the gap of its row, and the column goes by its header; beside the table it is about none", () => {
      const { added } = planRecord(read(), { today });
      expect(added.map(({ cells: { gap, column, rowSeen } }) => [gap, column, rowSeen?.split(" ")[0]])).toEqual([
        ["G-002", "Note to the team", "Gaps//G-002"],
        [undefined, undefined, "//"],
      ]);
    });

    it("is given its gap without a question where an earlier record knew none", () => {
      const before = planRecord(read(), { today }).added.map(({ cells }) => ({ ...cells, gap: "", column: "" }));
      const rowSeen = before[1]?.rowSeen ?? "";
      const { changed, questions } = planRecord(read(before.map((row) => ({ ...row, rowSeen }))), { today });
      expect(questions).toEqual([]);
      expect(changed.map(({ cells: { gap, column } }) => [gap, column])).toEqual([["G-002", "Note to the team"]]);
    });
  });

  it("is closed where it is resolved, by nobody in particular and on no day", () => {
    const { added } = planRecord(review({ feedback: [], threads: [thread()] }), { today });
    expect(added[0]?.cells).toMatchObject({
      comment: "Resolved",
      closedHow: "Resolved before it was recorded; it is not known by whom or when",
    });
    expect(added[0]?.cells.closedBy).toBeUndefined();
    expect(added[0]?.cells.closedOn).toBeUndefined();
  });

  it("speaks the language of the review, numbers on from the last row, and names the sheet where it is not Gaps", () => {
    const note = open({
      id: "note-0123456789ab-A-001-newText",
      form: "note",
      sheet: "Final text",
      cell: "E4",
      time: "",
      on: { table: "Amendments", row: "A-001", column: "newText" },
    });
    const { added } = planRecord(review({ details: { language: "ru" }, feedback: [{ id: "F-11" }], threads: [note] }), {
      today,
    });
    expect(added[0]?.cells).toMatchObject({
      id: "F-12",
      source: "Заметка",
      gap: "G-001",
      column: "Final text: Новая редакция",
      disposition: "Открыто",
      comment: "Не закрыт",
    });
  });

  it("keeps its cell where it hangs outside of our tables", () => {
    const { on: _, ...beside } = open({ sheet: "Notes", cell: "J2" });
    const { added } = planRecord({ ...review({ feedback: [] }), threads: [beside] }, { today });
    expect([added[0]?.cells.gap, added[0]?.cells.cell]).toEqual([undefined, "Notes!J2"]);
  });
});

describe("a comment that is read again", () => {
  it("changes nothing while it is the same", () => {
    const plan = planRecord(recorded({ threads: [open()] }), { today });
    expect([plan.added, plan.changed, plan.questions, plan.same]).toEqual([[], [], [], 1]);
  });

  it("gets a line for each new reply, with who and when", () => {
    const reply = { id: "r1", author: "A. Lawyer", time: "2026-10-08T10:30:00Z", text: "The body\nof article 5." };
    const now = recorded({ threads: [open()] }, { threads: [open({ replies: [reply] })] });
    expect(cellsOf(planRecord(now, { today }))).toEqual([
      { replies: "2026-10-08 10:30, A. Lawyer: The body of article 5.", rowSeen: expect.any(String) },
    ]);
  });

  it("keeps the old words where its author changed them", () => {
    const now = recorded({ threads: [open()] }, { threads: [open({ text: "Please say who pays." })] });
    expect(cellsOf(planRecord(now, { today }))).toEqual([
      {
        feedback: "Please say who pays.",
        replies: "Until 2026-11-26 the comment said: Please say who decides.",
        rowSeen: expect.any(String),
      },
    ]);
  });

  it("never writes over what a person made of it", () => {
    const before = recorded({ threads: [open()] });
    const typed = { response: "Taken up.", disposition: "accepted" as const, feedback: "Who decides?", closedBy: "X" };
    const now = { ...before, feedback: before.feedback.map((row) => ({ ...row, ...typed })) };
    expect(cellsOf(planRecord(now, { today }))).toEqual([
      { replies: "2026-10-07 09:00, Reviewer: Please say who decides.", rowSeen: expect.any(String) },
    ]);
  });

  it("is closed once it is resolved, and open when it is opened again", () => {
    const resolved = recorded({ threads: [open()] }, { threads: [thread()] });
    const plan = planRecord(resolved, { today });
    expect(cellsOf(plan)).toEqual([
      { comment: "Resolved", closedHow: `Resolved in Excel, seen on ${today}; it does not tell by whom or when` },
    ]);
    const reopened = { ...resolved, threads: [open()], feedback: rowsAfter(resolved.feedback, plan) };
    expect(cellsOf(planRecord(reopened, { today }))).toEqual([{ comment: "Not resolved", closedHow: "" }]);
    const earlier = { closedOn: today, closedHow: "Resolved in Excel, which does not tell by whom" };
    const before = { ...reopened, feedback: reopened.feedback.map((row) => ({ ...row, ...earlier })) };
    expect(cellsOf(planRecord(before, { today }))).toEqual([{ comment: "Not resolved", closedOn: "", closedHow: "" }]);
  });

  it("stays when it was deleted, marked so, and comes back with an undo", () => {
    const deleted = recorded({ threads: [open()] }, { threads: [] });
    const plan = planRecord(deleted, { today });
    expect(cellsOf(plan)).toEqual([{ comment: "Deleted" }]);
    const back = { ...deleted, threads: [open()], feedback: rowsAfter(deleted.feedback, plan) };
    expect(planRecord(back, { today }).changed).toMatchObject([
      { cells: { comment: "Not resolved" }, news: ["returned"] },
    ]);
  });

  it("is not taken for deleted where the reading may have missed it", () => {
    const missed = recorded({ threads: [open()] }, { threads: [] });
    expect(planRecord(missed, { today, mayMiss: true }).changed).toEqual([]);
  });

  it("is not taken for reopened where a program made a note of it", () => {
    const flattened = open({ form: "flattened", author: "", time: "" });
    const now = recorded({ threads: [thread()] }, { threads: [flattened] });
    expect(planRecord(now, { today }).changed).toEqual([]);
  });
});

const recordedOn = (now: ReviewParts) => recorded({ threads: [open(on("G-001", "C4"))] }, now);

describe("the row of a comment", () => {
  it("may be edited and sorted away with it", () => {
    const sorted = [rows[1]!, { ...rows[0]!, issue: "First issue, put better." }, rows[2]!];
    const plan = planRecord(recordedOn({ gaps: sorted, threads: [open(on("G-001", "C5"))] }), { today });
    expect([plan.questions, cellsOf(plan)]).toEqual([[], [{ cell: "Gaps!C5", rowSeen: expect.any(String) }]]);
  });

  it("may go by another number", () => {
    const renumbered = [{ ...rows[0]!, id: "G-101" }, rows[1]!, rows[2]!];
    const plan = planRecord(recordedOn({ gaps: renumbered, threads: [open(on("G-101", "C4"))] }), { today });
    expect(cellsOf(plan)).toEqual([{ gap: "G-101", rowSeen: expect.any(String) }]);
  });

  it("is asked about when rows were sorted away under it, and stays until that is answered", () => {
    const sorted = recordedOn({ gaps: [rows[2]!, rows[0]!, rows[1]!], threads: [open(on("G-003", "C4"))] });
    const { changed, questions } = planRecord(sorted, { today });
    expect(changed).toEqual([]);
    expect(questions).toMatchObject([
      {
        kind: "moved",
        was: { row: "G-001" },
        now: { row: "G-003" },
        choices: [{ answer: "G-001" }, { answer: "G-003" }],
      },
    ]);
    const about = (answer: string) => planRecord(sorted, { today, answers: new Map([[ID, answer]]) });
    expect(about("G-003").changed[0]?.cells.gap).toBe("G-003");
    const stays = about("g-001");
    expect([stays.questions, stays.changed[0]?.cells.gap]).toEqual([[], undefined]);
    const settled = { ...sorted, feedback: rowsAfter(sorted.feedback, stays) };
    expect(planRecord(settled, { today })).toMatchObject({ changed: [], questions: [], same: 1 });
  });

  it("is followed once a person said that it is the one before, which goes by no number now", () => {
    const unnumbered = [rows[2]!, { ...rows[0]!, id: "" }, rows[1]!];
    const gone = recordedOn({ gaps: unnumbered, threads: [open(on("G-003", "C4"))] });
    const answered = planRecord(gone, { today, answers: new Map([[ID, "G-001"]]) });
    expect(answered.changed).toHaveLength(1);
    const settled = { ...gone, feedback: rowsAfter(gone.feedback, answered) };
    expect(planRecord(settled, { today })).toMatchObject({ changed: [], questions: [], same: 1 });
  });

  it("is asked about when its words went to another number", () => {
    const swapped = [{ ...rows[0]!, issue: "Second issue." }, { ...rows[1]!, issue: "First issue." }, rows[2]!];
    const { questions } = planRecord(recordedOn({ gaps: swapped }), { today });
    expect(questions).toMatchObject([{ kind: "moved", choices: [{ answer: "G-002" }, { answer: "G-001" }] }]);
  });

  it("is asked about when the comment hangs on none any more", () => {
    const { on: _, ...beside } = open({ cell: "C30" });
    const { questions } = planRecord({ ...recordedOn({}), threads: [beside] }, { today });
    expect(questions).toMatchObject([{ kind: "moved", choices: [{ answer: "G-001" }, { answer: "none" }] }]);
  });

  it("is the one a person typed, whatever the comment hangs on", () => {
    const typed = [{ thread: ID, gap: "G-002", raisedBy: "Reviewer" }];
    const { changed, questions } = planRecord(review({ gaps: rows, feedback: typed, threads: [open()] }), { today });
    expect([questions, changed[0]?.cells.gap]).toEqual([[], undefined]);
  });
});

describe("a comment with another id", () => {
  const note = (id: string, parts: Parameters<typeof thread>[0] = {}) =>
    open({ id, form: "note", time: "", ...on("G-001", "C4"), ...parts });

  it("is known again by words, author and row", () => {
    const now = recorded({ threads: [open()] }, { threads: [note("note-000000000001-G-001-solution")] });
    const plan = planRecord(now, { today });
    expect([plan.added, plan.questions]).toEqual([[], []]);
    expect(cellsOf(plan)).toEqual([{ thread: "note-000000000001-G-001-solution" }]);
  });

  it("is another one by another person", () => {
    const now = recorded(
      { threads: [open()] },
      { threads: [note("note-000000000001-G-001-solution", { author: "Else" })] },
    );
    const plan = planRecord(now, { today });
    expect([plan.added.length, plan.questions.length, cellsOf(plan)]).toEqual([1, 0, [{ comment: "Deleted" }]]);
  });

  it.each([
    ["elsewhere", "known-again", { ...on("G-002", "C5") }],
    ["in other words", "reworded", { text: "Something else." }],
  ])("is asked about %s", (_, kind, parts) => {
    const id = "note-000000000001-G-001-solution";
    const now = recorded({ threads: [note("note-000000000002-G-001-solution")] }, { threads: [note(id, parts)] });
    const plan = planRecord(now, { today });
    expect([plan.added, plan.changed]).toEqual([[], []]);
    expect(plan.questions).toMatchObject([{ kind, feedback: [{ id: "F-01" }] }]);
    const said = (answer: string) => planRecord(now, { today, answers: new Map([[id.toUpperCase(), answer]]) });
    expect(said("F-01").changed[0]?.cells.thread).toBe(id);
    expect(said("new")).toMatchObject({
      added: [{ cells: { thread: id } }],
      changed: [{ cells: { comment: "Deleted" } }],
    });
  });

  it("goes on with what was said", () => {
    const now = recorded(
      { threads: [note("note-000000000002-G-001-solution")] },
      { threads: [note("note-000000000001-G-001-solution", { text: "Please say who decides.\nAnd when." })] },
    );
    expect(planRecord(now, { today }).changed).toMatchObject([{ news: ["reworded", "identified"] }]);
  });
});

it("leaves out notes without a word, and marks nothing deleted that a program emptied", () => {
  const note = open({ id: "note-000000000002-G-001-solution", form: "note", time: "" });
  const now = recorded({ threads: [note] }, { threads: [{ ...note, id: "note-000000000009", text: "" }] });
  const plan = planRecord(now, { today });
  expect([plan.added, plan.changed, plan.left]).toMatchObject([[], [], [{ kind: "no-words" }]]);
});

it("says what does not fit into a cell", () => {
  const replies = [1, 2].map((number) => ({ id: `r${number}`, author: "A", time: "", text: "word ".repeat(4000) }));
  const { left } = planRecord(review({ feedback: [], threads: [open({ replies })] }), { today });
  expect(left).toMatchObject([{ kind: "too-long" }]);
});
