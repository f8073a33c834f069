import { askedAbout } from "../../../src/domain/record/asked-about";
import { planRecord } from "../../../src/domain/record/plan-record";
import { reopenedOn } from "../../../src/domain/record/reopened";
import { readRowMark } from "../../../src/domain/record/row-mark";
import { statusOf } from "../../../src/domain/record/status-of";
import { toldLine } from "../../../src/domain/record/days-in-words";
import { readChoice } from "../../../src/domain/review/read-choice";
import { COMMENT_STATE_LABELS } from "../../../src/domain/review/consultation";
import type { Feedback } from "../../../src/domain/review/consultation";
import type { Thread } from "../../../src/domain/review/thread";
import { amendment, feedback, review, rowPlace, thread } from "../../support/builders";

const today = "2026-11-26";
const BLANK = { column: "", response: "", closedBy: "", closedOn: "", closedHow: "", gap: "", raisedBy: "", date: "" };
const hanging = (parts: Partial<Thread> = {}): Thread => thread({ resolved: false, replies: [], ...parts });
const gaps = [{ id: "G-001" }, { id: "G-002" }];

/** A row of Feedback once a plan stands. */
const after = (row: Partial<Feedback>, cells: Readonly<Record<string, string>>): Partial<Feedback> => ({
  ...row,
  ...cells,
  disposition: row.disposition,
  comment: cells["comment"] === undefined ? row.comment : readChoice(cells["comment"], COMMENT_STATE_LABELS),
});
const firstRow = (parts: Parameters<typeof review>[0] = {}): Partial<Feedback> =>
  after(BLANK, planRecord(review({ feedback: [], ...parts }), { today }).added[0]?.cells ?? {});

describe("a comment that was resolved, and its row closed by a person", () => {
  const closed = { closedBy: "Reviewer", closedHow: "by letter", closedOn: "2026-10-29" };
  const row = { ...firstRow({ threads: [hanging({ resolved: true })] }), ...closed, disposition: "accepted" as const };
  const before = { ...row, response: "One month.", comment: "resolved" as const };

  it("is no longer closed once it is opened again, which its row says", () => {
    const plan = planRecord(review({ feedback: [before], threads: [hanging()] }), { today });
    expect(plan.changed.map(({ news }) => news)).toEqual([["reopened"]]);
    const now = feedback(after(before, plan.changed[0]?.cells ?? {}));
    expect(now).toMatchObject({
      ...closed,
      comment: "open",
      replies: "Opened again in Excel, seen on 2026-11-26; it had been closed: 2026-10-29, by letter, Reviewer",
    });
    expect(statusOf(now, review()).kind).toBe("open");
    expect(planRecord(review({ feedback: [now], threads: [hanging()] }), { today }).changed).toEqual([]);
  });

  it("is closed anew by another day or way of agreement, and by resolving it", () => {
    const replies = "Opened again in Excel, seen on 2026-11-20; it had been closed: 2026-10-29, by letter, Reviewer";
    const opened = feedback({ ...before, replies, comment: "open" });
    expect(reopenedOn(opened, "open")).toBe("2026-11-20");
    expect(statusOf({ ...opened, closedOn: "2026-11-21" }, review()).kind).toBe("closed");
    expect(statusOf({ ...opened, closedHow: "by phone" }, review()).kind).toBe("closed");
    expect(statusOf(opened, review(), "resolved").kind).toBe("closed");
  });

  it("is told so in any language", () => {
    const line = "Снова открыто в Excel, замечено 2026-11-20; было закрыто: 2026-10-29, by letter, Reviewer";
    expect(reopenedOn({ ...closed, replies: line }, "open")).toBe("2026-11-20");
    expect(toldLine(line, "en")).toBe(
      "Opened again in Excel, seen on 20 November 2026; it had been closed: 29 October 2026, by letter, Reviewer",
    );
    expect(toldLine(line, "kk")).toMatch(/^Excel-де қайта ашылды/u);
    expect(toldLine("В копии на листе «Пробелы (2)» закрыт, в таблице нет", "en")).toBe(
      "Resolved in the copy on the sheet “Пробелы (2)”, not in the table",
    );
  });

  it("stays closed where it never was resolved", () => {
    const never = { ...before, comment: "open" as const };
    expect(planRecord(review({ feedback: [never], threads: [hanging()] }), { today }).changed).toEqual([]);
    expect(statusOf(feedback(never), review()).kind).toBe("closed");
  });
});

describe("a row that a person typed of a comment", () => {
  const one = hanging({ author: "M. Keller", time: "2026-10-12T06:00:00", text: "Proof for how long?" });
  const typed = {
    ...BLANK,
    raisedBy: "M. Keller",
    date: "2026-10-12",
    gap: "G-001",
    feedback: one.text,
    thread: "",
    source: "",
  };
  const planFor = (parts: Partial<Feedback>, threads: readonly Thread[] = [one]) =>
    planRecord(review({ gaps, feedback: [{ ...typed, ...parts }], threads }), { today });

  it.each(["Solution", "solution", "Решение", "Шешім"])(
    "is its record where all agrees, the column being %s",
    (column) => {
      const { added, changed, questions } = planFor({ column });
      expect([added, questions]).toEqual([[], []]);
      expect(changed).toMatchObject([{ news: ["identified"], cells: { thread: one.id } }]);
    },
  );

  it.each<Partial<Feedback>>([
    { column: "" },
    { column: "Issue" },
    { column: "Solution", date: "2026-10-13" },
    { column: "Solution", source: "Letter of 12 October" },
    { column: "Solution", source: "C-01" },
    { column: "Решение", source: "Письмо" },
    { column: "Шешім", source: "Хат" },
  ])("is asked about where %j leaves a doubt, and is about its gap all the same", (parts) => {
    const { added, questions } = planFor(parts);
    expect([added, questions.map(({ kind }) => kind)]).toEqual([[], ["typed"]]);
    const row = { ...typed, ...parts };
    expect([...askedAbout(review({ gaps, feedback: [row], threads: [one] }))]).toEqual([]);
    const recorded = firstRow({ threads: [hanging({ id: "{00000000-0000-4000-8000-000000000009}" })] });
    expect([...askedAbout(review({ gaps, feedback: [row, recorded], threads: [one] }))]).toEqual([]);
  });

  it.each(["", "comment", "Комментарий", "Ескертпе"])("is its record where its source is “%s”", (source) => {
    expect(planFor({ column: "Solution", source }).questions).toEqual([]);
  });

  it("is another one on another gap or by another person", () => {
    expect(planFor({ column: "Solution", gap: "G-002" }).added).toHaveLength(1);
    expect(planFor({ column: "Solution", raisedBy: "D. Serikova" }).added).toHaveLength(1);
    expect(planFor({ column: "Solution", raisedBy: "D. Serikova" }).changed).toEqual([]);
  });

  it("is another one where an adopted document brought it", () => {
    const { added, changed, questions } = planFor({ column: "Solution", source: "Comment", cell: "Word" });
    expect([added.length, changed, questions]).toEqual([1, [], []]);
  });

  it.each(["Таблица!B5", "Кесте!C4", "Gaps!C3"])("is asked about where its cell is another one, %s", (cell) => {
    const { added, changed, questions } = planFor({ column: "Solution", source: "Comment", cell });
    expect([added, changed, questions.map(({ kind }) => kind)]).toEqual([[], [], ["typed"]]);
  });

  it("is its record where a person typed its cell as well, however they write it", () => {
    for (const cell of ["C4", "Gaps!$C$4", "'gaps'!c4"])
      expect(planFor({ column: "Solution", cell })).toMatchObject({ added: [], changed: [{ news: ["identified"] }] });
  });

  it("is asked about where two comments say the same there", () => {
    const other = { ...one, id: "{00000000-0000-4000-8000-000000000002}" };
    expect(planFor({ column: "Solution" }, [one, other]).questions.map(({ kind }) => kind)).toEqual(["typed", "typed"]);
  });
});

describe("a note that was turned into a comment", () => {
  it.each(["Болат Сейтов", "Әсел Жұмабаева", "A. Reader"])("is the same with the name before it, of %s", (author) => {
    const note = hanging({ id: "note-0123456789ab", form: "note", author, time: "", text: "See the law." });
    const row = firstRow({ threads: [note] });
    const turned = hanging({ author, time: "2026-11-20T08:00:00", text: `${author}:\nSee the law.` });
    const plan = planRecord(review({ feedback: [row], threads: [turned] }), { today });
    expect([plan.added, plan.questions]).toEqual([[], []]);
    expect(plan.changed).toMatchObject([{ news: ["identified"], cells: { thread: turned.id } }]);
    expect(plan.changed[0]?.cells).not.toHaveProperty("feedback");
    const now = after(row, plan.changed[0]?.cells ?? {});
    expect(planRecord(review({ feedback: [now], threads: [turned] }), { today }).changed).toEqual([]);
  });
});

const withGap = (gap: string) => [amendment({ id: "A-002", gap, place: rowPlace("Amendments", 4) })];

describe("a comment on an amendment", () => {
  const on = { table: "Amendments", row: "A-002", column: "newText" };
  const one = hanging({ sheet: "Final text", cell: "E4", on });
  const row = firstRow({ gaps, amendments: withGap("G-002"), threads: [one] });
  const changedBy = (now: Partial<Feedback>, gap = "G-001", rows = gaps) =>
    planRecord(review({ gaps: rows, amendments: withGap(gap), threads: [one], feedback: [now] }), { today }).changed;

  it("goes with the gap that the amendment names", () => {
    expect(row).toMatchObject({ gap: "G-002" });
    expect(changedBy(row).map(({ cells }) => cells.gap)).toEqual(["G-001"]);
    expect(changedBy(row, "G-002")).toEqual([]);
  });

  it("goes with it where it is gone, too, as long as one row alone has the amendment's number", () => {
    const gone = (amendments: ReturnType<typeof withGap>, now = row) =>
      planRecord(review({ gaps, amendments, threads: [], feedback: [now] }), { today }).changed[0]?.cells;
    expect(gone(withGap("G-001"))).toMatchObject({ gap: "G-001", comment: "Deleted" });
    const [other] = withGap("G-001");
    const twins = [...withGap("G-002"), { ...other!, newText: "Other words.", place: rowPlace("Amendments", 5) }];
    expect(gone(twins)).not.toHaveProperty("gap");
    const settled = { ...row, ...after(row, gone(withGap("G-001")) ?? {}) };
    expect(gone(withGap("G-001"), settled)).toBeUndefined();
    expect(gone(withGap("G-001"), { ...row, gap: "G-003" })).not.toHaveProperty("gap");
  });

  it("keeps a gap that a person typed", () => {
    const typed = { ...row, gap: "G-001" };
    expect(changedBy(typed, "G-002").map(({ cells }) => cells.gap)).not.toContain("G-002");
  });

  it.each(["G-001, G-003", "whole chapter"])("of an older record keeps what a person typed, %s", (gap) => {
    const older = { ...row, gap, rowSeen: (row.rowSeen ?? "").replace(" @G-002", "") };
    expect(changedBy(older).flatMap(({ cells }) => cells.gap ?? [])).toEqual([]);
  });

  it("of an older record goes with it once no row has the number that it was about", () => {
    const older = { ...row, rowSeen: (row.rowSeen ?? "").replace(" @G-002", "") };
    expect(readRowMark(older.rowSeen)).toMatchObject({ row: "A-002" });
    expect(changedBy(older).flatMap(({ cells }) => cells.gap ?? [])).toEqual([]);
    expect(changedBy(older, "G-001", [gaps[0]!]).map(({ cells }) => cells.gap)).toEqual(["G-001"]);
  });
});
