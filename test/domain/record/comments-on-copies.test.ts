import { planRecord } from "../../../src/domain/record/plan-record";
import type { RecordPlan } from "../../../src/domain/record/record-plan";
import { recordEntries } from "../../../src/domain/record/entries";
import { isNamedIn, isSaidAgain } from "../../../src/domain/record/on-copies";
import { threadKeysIn } from "../../../src/domain/review/thread-ids";
import { profileFor } from "../../../src/domain/profile/profiles";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import type { Thread } from "../../../src/domain/review/thread";
import type { Review } from "../../../src/domain/review/review";
import { thread } from "../../support/builders";
import { sheetTable } from "../../support/sheet-tables";

const today = "2026-11-26";
const numbered = (last: number) => `{00000000-0000-4000-8000-${String(last).padStart(12, "0")}}`;
const GAPS = [
  { id: "G-001", issue: "No age is set.", solution: "Set one.", sources: "CRC, art. 16" },
  { id: "G-002", issue: "Data are kept for good.", solution: "Set a time.", sources: "CRC, art. 16" },
  { id: "G-003", issue: "Profiles are built.", solution: "Ban them.", sources: "GDPR, art. 22" },
];
type Row = Readonly<Record<string, string>>;

/** A comment as a workbook gives it: it hangs on nothing before the tables are read. */
const said = (last: number, sheet: string, cell: string, parts: Partial<Thread> = {}): Thread => {
  const { on: _, ...made } = thread({ resolved: false, replies: [], id: numbered(last), ...parts });
  return { ...made, sheet, cell };
};

interface Book {
  readonly gaps?: readonly Row[];
  /** The rows of the copy. */
  readonly copy?: readonly Row[];
  readonly threads: readonly Thread[];
  readonly feedback?: readonly Row[];
  readonly language?: string;
}

function book({ gaps = GAPS, copy, threads, feedback = [], language = "English" }: Book): Review {
  const copied = copy ? [{ ...sheetTable("Gaps", copy), name: "Gaps2", sheet: "Gaps (2)" }] : [];
  const details = sheetTable("Review", [{ key: "Language", value: language }]);
  const tables = [details, sheetTable("Gaps", gaps), sheetTable("Feedback", feedback), ...copied];
  return readReview(tables, threads, profileFor, moreReaders).value;
}

/** The rows of Feedback once a plan stands. */
const rowsAfter = (before: readonly Row[], { added, changed }: RecordPlan): readonly Row[] => [
  ...before.map((row) => ({ ...row, ...changed.find(({ feedback }) => feedback.id === row["id"])?.cells })),
  ...added.map(({ cells }) => ({ ...cells })),
];

/** A book after its comments were recorded, with what is then another. */
function recorded(before: Book, now: Partial<Book> = {}): Book {
  const plan = planRecord(book(before), { today });
  return { ...before, feedback: rowsAfter(before.feedback ?? [], plan), ...now };
}

const planOf = (one: Book) => planRecord(book(one), { today });
const placed = ({ added }: RecordPlan) => added.map(({ cells: { gap, column, feedback } }) => [gap, column, feedback]);
const agreed = (last: number, sheet: string, cell: string, time: string) =>
  said(last, sheet, cell, { text: "Agreed", time });

const OCTOBER = "2026-10-05T09:00:00.00";
const NOVEMBER = "2026-11-20T09:00:00.00";

const linesOf = (plan: RecordPlan) => plan.changed.map(({ cells }) => cells.replies?.split("\n"));

describe("a comment on a copy of the table", () => {
  const ours = recorded({ threads: [agreed(1, "Gaps", "D4", OCTOBER)] });

  it("is recorded under the gap of the row it hangs on there, however the copy is sorted", () => {
    const copy = [GAPS[2]!, GAPS[1]!, GAPS[0]!];
    const threads = [...ours.threads, agreed(2, "Gaps (2)", "D6", OCTOBER), agreed(3, "Gaps (2)", "D4", NOVEMBER)];
    const plan = planOf({ ...ours, copy, threads });
    expect(placed(plan)).toEqual([["G-003", "Sources", "Agreed"]]);
    expect(plan.left.map(({ thread: { id } }) => id)).toEqual([numbered(2)]);
    expect(plan.questions).toEqual([]);
  });

  it("is a remark of its own in the cell where the same person said the same before another row was deleted", () => {
    const now = recorded(
      { threads: [agreed(1, "Gaps", "D4", OCTOBER)] },
      { gaps: GAPS.slice(1), threads: [agreed(4, "Gaps", "D4", NOVEMBER)] },
    );
    const copied = [agreed(2, "Gaps (2)", "D4", OCTOBER), agreed(3, "Gaps (2)", "D5", "2026-11-21T09:00:00.00")];
    const plan = planOf({ ...now, copy: GAPS, threads: [...now.threads, ...copied] });
    expect(placed(plan)).toEqual([
      ["G-002", "Sources", "Agreed"],
      ["G-002", "Sources", "Agreed"],
    ]);
    // That on the deleted row is the one which the record has.
    expect(plan.left.map(({ thread: { id } }) => id)).toEqual([numbered(2)]);
  });

  it.each([
    ["English", "G-002", "Issue"],
    ["Russian", "G-002", "Проблема"],
    ["Kazakh", "G-002", "Мәселе"],
  ])("keeps its gap and is not deleted with the copy, in %s", (language, gap, column) => {
    const threads = [said(2, "Gaps (2)", "B5", { text: "Мәтін керек. Нужен срок. A time, please." })];
    const first = recorded({ language, copy: GAPS, threads });
    expect(first.feedback).toMatchObject([{ gap, column, thread: `copy-${numbered(2)}` }]);
    expect(first.feedback?.[0]?.["comment"]).toBeUndefined();
    const { changed, added, questions } = planOf({ language, threads: [], feedback: first.feedback ?? [] });
    expect([changed, added, questions]).toEqual([[], [], []]);
  });

  it("gives its new replies to the comment that is there, and they stay when the copy is deleted", () => {
    const replies = [{ id: "r1", author: "M. Keller", time: NOVEMBER, text: "Six months." }];
    const copied = { ...agreed(2, "Gaps (2)", "D4", OCTOBER), replies };
    const answered = recorded({ ...ours, copy: GAPS, threads: [...ours.threads, copied] });
    expect(answered.feedback).toMatchObject([{ replies: "2026-11-20 09:00, M. Keller: Six months." }]);
    expect(planOf(answered).changed).toEqual([]);
    const { changed } = planOf({ ...ours, feedback: answered.feedback ?? [] });
    expect(changed).toEqual([]);
  });

  describe("in other words", () => {
    const reply = { id: "r1", author: "M. Keller", time: NOVEMBER, text: "Strike it." };
    const first = recorded({ threads: [{ ...agreed(1, "Gaps", "D4", OCTOBER), replies: [reply] }] });
    const [here] = first.threads;
    const there = { ...here!, id: numbered(2), sheet: "Gaps (2)" };
    const before = "2026-11-20 09:00, M. Keller: Strike it.";

    it("tells them, also where somebody replied the same", () => {
      const plan = planOf({ ...first, copy: GAPS, threads: [here!, { ...there, text: "Strike it." }] });
      expect(linesOf(plan)).toEqual([[before, "2026-10-05 09:00, Reviewer: Strike it."]]);
    });

    it("tells none again that the row told beside a person's own words, once the table has other ones", () => {
      const summed = (first.feedback ?? []).map((row) => ({ ...row, feedback: "They agree." }));
      const told = recorded({ ...first, feedback: summed, copy: GAPS, threads: [here!, there] });
      const now = { ...told, threads: [{ ...here!, text: "Agreed in part" }, there] };
      const [lines] = linesOf(planOf(now));
      expect(lines?.filter((line) => line.endsWith("Reviewer: Agreed"))).toEqual([
        "Until 2026-11-26 the comment said: 2026-10-05 09:00, Reviewer: Agreed",
      ]);
      expect(planOf(recorded(now)).changed).toEqual([]);
    });

    it("tells once what two copies say", () => {
      const more = { ...there, replies: [reply, { ...reply, id: "r2", text: "And this." }] };
      const threads = [here!, more, { ...more, id: numbered(3), sheet: "Older" }];
      const older = { ...sheetTable("Gaps", GAPS), name: "Gaps3", sheet: "Older" };
      const tables = [sheetTable("Gaps", GAPS), sheetTable("Feedback", first.feedback ?? []), older];
      const review = readReview(
        [...tables, { ...older, name: "Gaps2", sheet: "Gaps (2)" }],
        threads,
        profileFor,
        moreReaders,
      );
      expect(linesOf(planRecord(review.value, { today }))).toEqual([
        [before, "2026-11-20 09:00, M. Keller: And this."],
      ]);
    });

    it.each(["English", "Russian", "Kazakh"])("tells none that the table said before, in %s", (language) => {
      const now = { ...here!, text: "Agreed in part", replies: [] };
      const after = recorded({ ...first, language }, { threads: [now] });
      const reworded = recorded(after);
      const plan = planOf({ ...reworded, copy: GAPS, threads: [now, there] });
      expect([plan.added, plan.changed, plan.left.length]).toEqual([[], [], 1]);
    });

    it("tells them in a row that a person wrote about several comments", () => {
      const row = { id: "F-01", raisedBy: "All", feedback: "They agree.", thread: `${here!.id}; ${numbered(8)}` };
      const threads = [here!, agreed(8, "Gaps", "D5", OCTOBER), { ...there, text: "Not agreed" }];
      const plan = planOf({ copy: GAPS, feedback: [row], threads });
      expect(linesOf(plan)[0]).toContain("2026-10-05 09:00, Reviewer: Not agreed");
    });
  });

  it("is that of its row also once a program made a note of the one in the table, each time it is recorded", () => {
    const there = agreed(2, "Gaps (2)", "D4", OCTOBER);
    const made = { ...agreed(1, "Gaps", "D4", ""), id: "note-aaaaaaaaaaaa", form: "flattened" as const };
    const once = recorded({ ...ours, copy: GAPS, threads: [made, there] });
    expect(once.feedback).toMatchObject([{ id: "F-01", thread: `${made.id}-G-001-sources` }]);
    expect(planOf(once)).toMatchObject({ added: [], changed: [], questions: [] });
    const elsewhere = agreed(3, "Gaps (2)", "D5", OCTOBER);
    expect(placed(planOf({ ...once, threads: [...once.threads, elsewhere] }))).toEqual([
      ["G-002", "Sources", "Agreed"],
    ]);
  });

  it("gives its replies to the comment on its own row where another one says the same at the same moment", () => {
    const twins = recorded({ threads: [agreed(1, "Gaps", "D4", OCTOBER), agreed(2, "Gaps", "D5", OCTOBER)] });
    const replies = [{ id: "r1", author: "M. Keller", time: NOVEMBER, text: "Not here." }];
    const copied = [agreed(3, "Gaps (2)", "D4", OCTOBER), { ...agreed(4, "Gaps (2)", "D5", OCTOBER), replies }];
    const plan = planOf({ ...twins, copy: GAPS, threads: [...twins.threads, ...copied] });
    expect([plan.added, plan.changed.map(({ feedback: { gap } }) => gap)]).toEqual([[], ["G-002"]]);
    expect(linesOf(plan)).toEqual([["2026-11-20 09:00, M. Keller: Not here."]]);
  });

  it("that is resolved there says so, and leaves the comment open", () => {
    const copied = { ...agreed(2, "Gaps (2)", "D4", OCTOBER), resolved: true };
    const plan = planOf({ ...ours, copy: GAPS, threads: [...ours.threads, copied] });
    expect(plan.changed).toMatchObject([
      {
        news: ["resolved-in-copy"],
        cells: { replies: "Resolved in the copy on the sheet “Gaps (2)”, not in the table" },
      },
    ]);
    expect(plan.changed[0]?.cells.comment).toBeUndefined();
  });

  it("is asked about where neither its number nor its words tell the row, and goes on being asked about without the copy", () => {
    const copy = [{ id: "G-002", issue: "An older wording.", solution: "An older one.", sources: "None." }];
    const threads = [said(2, "Gaps (2)", "B4", { text: "By when?" })];
    const plan = planOf({ copy, threads });
    expect(placed(plan)).toEqual([[undefined, "Issue", "By when?"]]);
    expect(plan.questions).toMatchObject([{ kind: "on-copy", was: { row: "G-002" } }]);
    const feedback = rowsAfter([], plan);
    const later = { threads: [], feedback };
    expect(planOf(later)).toMatchObject({ changed: [], questions: [{ kind: "on-copy" }] });
    const [question] = planOf(later).questions;
    const answers = new Map([[question!.thread.id, "G-002"]]);
    const answered = planRecord(book(later), { today, answers });
    expect(answered).toMatchObject({ changed: [{ cells: { gap: "G-002" } }], questions: [] });
    expect(planOf({ ...later, feedback: rowsAfter(feedback, answered) })).toMatchObject({ changed: [], questions: [] });
  });

  it("gets its gap where an earlier version recorded it without one", () => {
    const threads = [said(2, "Gaps (2)", "B5", { text: "By when?" })];
    const [row = {}] = recorded({ copy: GAPS, threads }).feedback ?? [];
    const older = { ...row, gap: "", column: "", thread: numbered(2), rowSeen: "// - 0123456789ab =" };
    const plan = planOf({ copy: GAPS, threads, feedback: [older] });
    expect(plan.changed).toMatchObject([{ cells: { gap: "G-002", column: "Issue", thread: `copy-${numbered(2)}` } }]);
  });

  it("is known by its cell where an earlier version recorded it, as a note that went by that", () => {
    const threads = [{ ...note("Gaps (2)", "D5"), id: "note-0123456789ab-Gaps-(2)-G-002-sources" }];
    const [row = {}] = recorded({ copy: GAPS, threads }).feedback ?? [];
    const mark = "// - 3c5ba3a2a3ac =";
    const older = { ...row, gap: "", column: "", thread: "note-0123456789ab-Gaps-(2)-D5", rowSeen: mark };
    const plan = planOf({ copy: GAPS, threads, feedback: [older] });
    expect([plan.added, plan.questions]).toEqual([[], []]);
    expect(plan.changed).toMatchObject([{ cells: { gap: "G-002", column: "Sources" } }]);
  });

  it("is about the row of its number where that keeps one of its texts", () => {
    const copy = [{ ...GAPS[1]!, solution: "Set a time of a year." }];
    const plan = planOf({ copy, threads: [said(2, "Gaps (2)", "C4", { text: "A year?" })] });
    expect([placed(plan), plan.questions]).toEqual([[["G-002", "Solution", "A year?"]], []]);
  });

  it("is about the row of its number where that keeps a text of its own and the sources that others have, too", () => {
    const gaps = [GAPS[0]!, { ...GAPS[1]!, issue: "Data are never deleted." }, GAPS[2]!];
    const plan = planOf({ gaps, copy: GAPS, threads: [said(2, "Gaps (2)", "C5", { text: "A year?" })] });
    expect([placed(plan), plan.questions]).toEqual([[["G-002", "Solution", "A year?"]], []]);
  });

  it.each([
    ["only the sources", { issue: "Another matter.", solution: "Another way.", sources: "GDPR, art. 22" }],
    ["one text of three", { issue: "Profiles are built.", solution: "Another way.", sources: "CRC, art. 28" }],
  ])("is asked about where its row shares %s with that of its number", (_, texts) => {
    const copy = [{ id: "G-003", ...texts }];
    const plan = planOf({ copy, threads: [said(2, "Gaps (2)", "C4", { text: "I added this one." })] });
    expect([placed(plan), plan.questions.map(({ kind }) => kind)]).toEqual([
      [[undefined, "Solution", "I added this one."]],
      ["on-copy"],
    ]);
  });

  it.each([
    ["solution", { solution: "Strike the paragraph out." }],
    ["issue", { issue: "The paragraph names no child." }],
  ])("is asked about where its row shared its %s and sources with one that has its number now", (_, twin) => {
    const copy = [GAPS[2]!, { ...GAPS[0]!, id: "G-002", ...twin }, { ...GAPS[1]!, id: "G-003", ...twin }];
    const gaps = [GAPS[2]!, { ...copy[2]!, id: "G-002" }];
    const plan = planOf({ gaps, copy, threads: [said(2, "Gaps (2)", "C5", { text: "Keep it." })] });
    expect([plan.added[0]?.cells.gap, plan.questions.map(({ kind }) => kind)]).toEqual([undefined, ["on-copy"]]);
  });

  it("is no new comment for the check where the review holds it", () => {
    const threads = [...ours.threads, agreed(2, "Gaps (2)", "D4", OCTOBER), agreed(3, "Gaps (2)", "D5", NOVEMBER)];
    const review = book({ ...ours, copy: GAPS, threads });
    expect(review.threads.filter((one) => isSaidAgain(one, review)).map(({ id }) => id)).toEqual([numbered(2)]);
    const after = recorded({ ...ours, copy: GAPS, threads });
    const keys = new Set((after.feedback ?? []).flatMap((row) => threadKeysIn(row["thread"] ?? "")));
    expect(book(after).threads.map((one) => isNamedIn(keys, one))).toEqual([true, false, true]);
  });
});

const note = (sheet: string, cell: string): Thread =>
  said(0, sheet, cell, { id: "note-0123456789ab", form: "note", time: "", text: "See the law of 2013." });

const ids = ({ feedback }: Book) => feedback?.map((row) => [row["thread"], row["gap"], row["comment"]]);

describe("a comment of which the table has a note by now", () => {
  const reply = { id: "r1", author: "M. Keller", time: NOVEMBER, text: "Not here." };
  const replied = "2026-11-20 09:00, M. Keller: Not here.";
  const there = { ...agreed(2, "Gaps (2)", "D4", OCTOBER), replies: [reply], resolved: true };
  const made = { ...agreed(1, "Gaps", "D4", ""), id: "note-aaaaaaaaaaaa", form: "note" as const };

  it.each([
    ["English", "Resolved in the copy on the sheet “Gaps (2)”, not in the table"],
    ["Russian", "В копии на листе «Gaps (2)» закрыт, в таблице нет"],
    ["Kazakh", "«Gaps (2)» парағындағы көшірмеде жабылған, кестеде жоқ"],
  ])("keeps what was replied on the copy, and that it is resolved there, in %s", (language, resolved) => {
    for (const first of [agreed(1, "Gaps", "D4", OCTOBER), made]) {
      const before = recorded({ language, threads: [first] });
      const now = { ...before, copy: GAPS, threads: [made, there] };
      expect(linesOf(planOf(now))).toEqual([[replied, resolved]]);
      expect(planOf(recorded(now))).toMatchObject({ added: [], changed: [], questions: [] });
    }
  });

  it("keeps it in a row that a person wrote about several comments, under the one that it was said of", () => {
    const other = { ...made, id: "note-bbbbbbbbbbbb", cell: "B5", text: "By when?" };
    const apart = recorded({ threads: [other, made] });
    const threads = (apart.feedback ?? []).map((row) => row["thread"]).join("; ");
    const [, row] = apart.feedback ?? [];
    const both = recorded({ threads: [other, made], feedback: [{ ...row, feedback: "Agreed", thread: threads }] });
    const plan = planOf({ ...both, copy: GAPS, threads: [...both.threads, { ...there, resolved: false }] });
    expect([plan.added, linesOf(plan)]).toEqual([[], [[both.feedback?.[0]?.["replies"], replied]]]);
  });

  it.each(["English", "Russian", "Kazakh"])("tells no words on the copy that its row has, in %s", (language) => {
    const before = recorded({ language, threads: [agreed(1, "Gaps", "D4", OCTOBER)] });
    const misspelt = { ...made, form: "flattened" as const, text: "Agreed or not" };
    const plain = { ...there, replies: [], resolved: false };
    const now = { ...before, copy: GAPS, threads: [misspelt, plain] };
    expect(linesOf(planOf(now))).toEqual([["Reviewer: Agreed or not"]]);
    const again = planOf({ ...recorded(now), threads: [misspelt, { ...plain, replies: [reply] }] });
    expect(linesOf(again)).toEqual([["Reviewer: Agreed or not", replied]]);
  });

  it("tells nothing of the row's own words where a row about several comments lost the one that the copy has", () => {
    const other = { ...made, id: "note-bbbbbbbbbbbb", cell: "B5", text: "By when?" };
    const both = [agreed(1, "Gaps", "D4", OCTOBER), other];
    const rows = recorded({ threads: both }).feedback ?? [];
    const shared = { ...rows[0], feedback: "Agreed", thread: rows.map((row) => row["thread"]).join("; ") };
    const before = recorded({ threads: both, feedback: [shared] });
    const plain = { ...there, replies: [], resolved: false };
    const told = (copied: Thread) => linesOf(planOf({ ...before, copy: GAPS, threads: [other, copied] })).flat();
    expect(told(plain).filter((line) => line?.endsWith("Agreed"))).toEqual([]);
    expect(told(there)).toContain(replied);
  });

  it("says of none that it is resolved on the copy where its row has that already", () => {
    const resolved = { ...agreed(1, "Gaps", "D4", OCTOBER), resolved: true };
    const once = recorded({ threads: [resolved] });
    const plan = planOf({ ...once, copy: GAPS, threads: [made, { ...there, replies: [] }] });
    expect(plan.changed.flatMap(({ news }) => news)).not.toContain("resolved-in-copy");
    expect(linesOf(plan).flat().join("\n")).not.toContain("Gaps (2)");
  });

  it("keeps it where notes were not read", () => {
    const before = recorded({ threads: [made] });
    const plan = planRecord(book({ ...before, copy: GAPS, threads: [there] }), { today, mayMiss: true });
    expect([plan.added, plan.changed.map(({ cells }) => cells.comment), linesOf(plan)]).toEqual([
      [],
      [undefined],
      [[replied, "Resolved in the copy on the sheet “Gaps (2)”, not in the table"]],
    ]);
  });
});

describe("a recorded comment of a copy", () => {
  const text = "Exclude it wholly";
  const told = said(2, "Gaps (2)", "C5", { text, time: NOVEMBER });
  const first = recorded({ copy: GAPS, threads: [told] });

  it.each([
    ["a program gave it another id", { copy: GAPS, threads: [{ ...told, id: numbered(9) }] }, `copy-${numbered(9)}`],
    ["the copy became the table", { threads: [{ ...told, sheet: "Gaps" }] }, numbered(2)],
    [
      "somebody wrote it in the table anew",
      { threads: [said(3, "Gaps", "C5", { text, time: NOVEMBER })] },
      numbered(3),
    ],
  ])("keeps its row where %s", (_, now, id) => {
    const after = recorded({ ...first, copy: [], ...now });
    expect(ids(after)?.map(([key, gap]) => [key, gap])).toEqual([[id, "G-002"]]);
    expect(planOf(after)).toMatchObject({ added: [], changed: [], questions: [] });
  });

  it("keeps its row where a program made a note of it", () => {
    const made = { ...told, id: "note-0123456789ab-Gaps-(2)-G-002-solution", form: "note" as const, time: "" };
    const plan = planOf({ ...first, threads: [made] });
    expect([plan.added, plan.questions, plan.changed.length]).toEqual([[], [], 1]);
  });

  it("is that of the table once it was carried over there, also as long as the copy is still there", () => {
    const there = said(3, "Gaps", "C5", { text, time: NOVEMBER });
    const both: Book = { ...first, threads: [told, there] };
    const entries = recordEntries(book(both)).map((one) => [one.thread?.id, one.feedback.map(({ id }) => id)]);
    expect(entries).toEqual([[there.id, ["F-01"]]]);
    const after = recorded(both);
    expect(ids(after)).toEqual([[there.id, "G-002", "Not resolved"]]);
    expect(planOf(after).left.map((one) => [one.kind, one.thread.id])).toEqual([["copied", told.id]]);
    expect(ids(recorded({ ...after, copy: [], threads: [there] }))).toEqual(ids(after));
  });

  it.each(["C6", "B5"])(
    "leaves another one in %s alone where the same person says the same, once the copy is gone",
    (cell) => {
      const elsewhere = said(3, "Gaps", cell, { text, time: "2026-11-20T17:00:00.00" });
      const plan = planOf({ feedback: first.feedback ?? [], threads: [elsewhere] });
      expect([plan.added.length, plan.changed, plan.questions]).toEqual([1, [], []]);
    },
  );

  it("keeps its row where its gap goes by another number by then", () => {
    const gaps = [GAPS[0]!, { ...GAPS[1]!, id: "G-007" }, GAPS[2]!];
    const plan = planOf({ ...first, gaps, copy: [], threads: [said(3, "Gaps", "C5", { text, time: NOVEMBER })] });
    expect([plan.added, plan.questions, plan.changed.map(({ cells }) => cells.gap)]).toEqual([[], [], ["G-007"]]);
  });

  it("is asked about where which row it hung on could not be told", () => {
    const copy = [{ id: "G-002", issue: "An older wording.", solution: "An older one.", sources: "None." }];
    const unsure = recorded({ copy, threads: [{ ...told, cell: "C4" }] });
    const carried = said(3, "Gaps", "C6", { text, time: "2026-11-20T17:00:00.00" });
    const plan = planOf({ feedback: unsure.feedback ?? [], threads: [carried] });
    expect([plan.added, plan.questions.map(({ kind }) => kind)]).toEqual([[], ["known-again"]]);
  });
});

describe("a comment on a table of a person's own with the headers of Gaps", () => {
  const own = { ...sheetTable("Gaps", [{ id: "G-001", issue: "An idea.", sources: "CRC, art. 16" }]), sheet: "Ideas" };
  const readWith = (name: string) =>
    readReview(
      [sheetTable("Gaps", GAPS), sheetTable("Feedback", []), { ...own, name }],
      [said(2, "Ideas", "B4", { text: "Ours?" })],
      profileFor,
      moreReaders,
    ).value;

  it("is about none of our gaps, and nothing is asked; by the name of a copy it is one", () => {
    const plan = planRecord(readWith("Ideas"), { today });
    expect([placed(plan), plan.questions]).toEqual([[[undefined, undefined, "Ours?"]], []]);
    expect(planRecord(readWith("Gaps2"), { today }).questions.map(({ kind }) => kind)).toEqual(["on-copy"]);
  });
});

describe("a person's own table with the headers of Gaps and none of its words", () => {
  it("is no copy: who says there what somebody said of a gap whose comment is gone is asked whether it is the same", () => {
    const before = recorded({ threads: [agreed(1, "Gaps", "B5", OCTOBER)] });
    const mine = {
      ...sheetTable("Gaps", [{ id: "own", issue: "own", sources: "own" }]),
      name: "MyList",
      sheet: "Mine",
    };
    const tables = [sheetTable("Gaps", GAPS), sheetTable("Feedback", before.feedback ?? []), mine];
    const there = agreed(2, "Mine", "B5", "2026-10-05T17:30:00.00");
    const plan = planRecord(readReview(tables, [there], profileFor, moreReaders).value, { today });
    expect([plan.left, plan.questions.map(({ kind }) => kind)]).toEqual([[], ["known-again"]]);
  });
});

describe("a note on a copy of the table", () => {
  it("is the one of its row, however the copy is sorted, and a second one is a remark", () => {
    const ours = recorded({ threads: [note("Gaps", "D5")] });
    const copy = [GAPS[1]!, GAPS[0]!, GAPS[2]!];
    const same = planOf({ ...ours, copy, threads: [...ours.threads, note("Gaps (2)", "D4")] });
    expect([same.added, same.left.map(({ kind }) => kind)]).toEqual([[], ["copied"]]);
    const more = planOf({ ...ours, copy, threads: [...ours.threads, note("Gaps (2)", "D4"), note("Gaps (2)", "D5")] });
    expect(placed(more)).toEqual([["G-001", "Sources", "See the law of 2013."]]);
  });
});

describe("a copy that is a plain range by now", () => {
  const title = said(5, "Gaps", "A1", { text: "Too many proposals?", time: OCTOBER });
  const ours = recorded({ threads: [agreed(1, "Gaps", "D4", OCTOBER), title] });

  it("brings no comment twice, that on the title included, and asks of a new one which row it is about", () => {
    const copied = [agreed(2, "Old", "D6", OCTOBER), { ...title, id: numbered(6), sheet: "Old" }];
    const fresh = said(7, "Old", "B5", { text: "By when?", time: NOVEMBER });
    const plan = planOf({ ...ours, threads: [...ours.threads, ...copied, fresh] });
    expect(placed(plan)).toEqual([[undefined, undefined, "By when?"]]);
    expect(plan.questions).toMatchObject([{ kind: "on-copy", choices: [{ answer: "none" }] }]);
  });

  it("has a remark of its own where the same person said the same that day, in the same cell of another row", () => {
    const again = [agreed(2, "Old", "D6", OCTOBER), { ...title, id: numbered(6), sheet: "Old" }];
    const later = agreed(7, "Old", "D4", "2026-10-05T17:30:00.00");
    const unsigned = { ...note("Old", "D4"), text: "Agreed" };
    for (const fresh of [later, unsigned]) {
      const plan = planOf({ ...ours, threads: [...ours.threads, ...again, fresh] });
      expect(placed(plan)).toEqual([[undefined, undefined, "Agreed"]]);
      expect(plan.questions.map(({ kind }) => kind)).toEqual(["on-copy"]);
    }
  });
});

describe("a copy that is a plain range by now, of whose comments one alone is in the table as it was", () => {
  const other = said(5, "Gaps", "B6", { text: "By when? Когда? Қашан?", time: NOVEMBER });
  const kept = agreed(1, "Gaps", "D4", OCTOBER);
  const copied = [agreed(2, "Old", "D4", OCTOBER), { ...other, id: numbered(6), sheet: "Old" }];
  const reworded = { ...other, text: "By when at the latest?" };

  it.each(["English", "Russian", "Kazakh"])("brings none twice where the other one was deleted, in %s", (language) => {
    for (const row of [{}, { raisedBy: " reviewer " }]) {
      const ours = recorded({ language, threads: [kept, other] });
      const feedback = (ours.feedback ?? []).map((one) => ({ ...one, ...row }));
      const deleted = { ...ours, feedback, threads: [kept, ...copied] };
      const plan = planOf(deleted);
      expect([plan.added, plan.questions, plan.changed.map(({ news }) => news)]).toEqual([[], [], [["deleted"]]]);
      expect(planOf(recorded(deleted))).toMatchObject({ added: [], changed: [], questions: [] });
    }
  });

  it("is none without one that is there as it was, in its cell, whatever the record and a note beside say", () => {
    const beside = [kept, note("Gaps", "D5")];
    const ours = recorded({ threads: [...beside, other] });
    const there = [copied[1]!, { ...note("Old", "D5"), id: "note-bbbbbbbbbbbb" }];
    const elsewhere = { ...copied[0]!, cell: "D6" };
    for (const one of [there, [...there.slice(0, 1), elsewhere]])
      for (const now of [[...beside, reworded], beside]) {
        const { threads } = book({ ...ours, threads: [...now, ...one] });
        const isWhole = threads.find(({ sheet, text }) => sheet === "Old" && text === other.text)?.copy !== undefined;
        expect(isWhole).toBe(false);
      }
    const plan = planOf({ ...ours, threads: [...beside, ...there] });
    expect(plan.questions.map(({ kind }) => kind)).toEqual(["known-again"]);
  });

  it("asks which row the other one is about where that was put in other words", () => {
    const ours = recorded({ threads: [kept, other] });
    const plan = planOf({ ...ours, threads: [kept, reworded, ...copied] });
    expect(plan.questions).toMatchObject([{ kind: "on-copy", choices: [{ answer: "none" }] }]);
  });

  it.each([
    ["of another person", { author: "M. Keller" }],
    ["of another day", { time: "2026-11-21T09:00:00.00" }],
    ["of other words", { text: "By whom?" }],
    ["of another cell", { cell: "C6" }],
  ])("is none where the record has the other one as one %s", (_, parts) => {
    const ours = recorded({ threads: [kept, other] });
    const plan = planOf({ ...ours, threads: [kept, copied[0]!, { ...copied[1]!, ...parts }] });
    expect(plan.questions.filter(({ kind }) => kind === "on-copy")).toEqual([]);
  });
});

describe("a copy that is a plain range by now, with notes", () => {
  const other = { ...note("Gaps", "C6"), id: "note-aaaaaaaaaaaa", text: "Ban all of them." };
  const ours = recorded({ threads: [agreed(1, "Gaps", "D4", OCTOBER), note("Gaps", "D5"), other] });
  const moved = (by: number): readonly Thread[] => [
    agreed(2, "Old", `D${4 + by}`, OCTOBER),
    { ...note("Old", `D${5 + by}`), id: "note-bbbbbbbbbbbb" },
    { ...other, id: "note-cccccccccccc", sheet: "Old", cell: `C${6 + by}` },
  ];

  it.each([0, -1, 2])("brings none of them twice, the rows standing %d lower than in the table", (by) => {
    const plan = planOf({ ...ours, threads: [...ours.threads, ...moved(by)] });
    expect([plan.added, plan.changed, plan.questions]).toEqual([[], [], []]);
    expect(plan.left.map(({ kind }) => kind)).toEqual(["copied", "copied", "copied"]);
  });

  it("stays one where a comment in the table is deleted", () => {
    const more = said(3, "Gaps", "B6", { text: "By whom?", time: NOVEMBER });
    const before = recorded({ ...ours, threads: [...ours.threads, more] });
    const copied = [...moved(0), { ...more, id: numbered(4), sheet: "Old" }];
    const plan = planOf({ ...before, threads: [...ours.threads, ...copied] });
    expect([plan.added, plan.questions]).toEqual([[], []]);
    expect(plan.changed.map(({ news }) => news)).toEqual([["deleted"]]);
  });

  it("brings none twice where a program made a note of the one in the table, each time it is recorded", () => {
    const two = [agreed(1, "Gaps", "D4", OCTOBER), said(5, "Gaps", "B5", { text: "By when?", time: OCTOBER })];
    const before = recorded({ threads: two });
    const made = { ...two[0]!, id: "note-aaaaaaaaaaaa", time: "", form: "flattened" as const };
    const copied = [two[0]!, two[1]!].map((one, at) => ({ ...one, id: numbered(8 + at), sheet: "Old" }));
    const more = { ...note("Old", "D5"), id: "note-bbbbbbbbbbbb" };
    const once = recorded({ ...before, threads: [made, two[1]!, note("Gaps", "D5"), ...copied, more] });
    expect(once.feedback).toHaveLength(3);
    expect(planOf(once)).toMatchObject({ added: [], changed: [], questions: [] });
  });

  it("is none where notes alone say what notes of ours say, and on the sheet of the coverage map", () => {
    for (const [at, sheet] of [
      [1, "Old"],
      [0, "Coverage map"],
    ] as const) {
      const there = moved(0)
        .slice(at)
        .map((one) => ({ ...one, sheet }));
      expect(planOf({ ...ours, threads: [...ours.threads, ...there] }).added).toHaveLength(2);
    }
  });

  it("is one also under the name of a sheet whose table stands on another one", () => {
    const tables = [sheetTable("Review", [{ key: "Language", value: "English" }]), sheetTable("Gaps", GAPS)].map(
      (table) => (table.sheet === "Gaps" ? { ...table, sheet: "Пробелы 2026" } : table),
    );
    const there = ours.threads.map((one) => ({ ...one, sheet: "Пробелы 2026" }));
    const copied = moved(0).map((one) => ({ ...one, sheet: "Gaps" }));
    const { value } = readReview(tables, [...there, ...copied], profileFor, moreReaders);
    expect(value.threads.map(({ copy }) => copy !== undefined)).toEqual([false, false, false, true, true, true]);
  });
});

describe("a sheet without a table, onto which commented cells were pasted", () => {
  const title = said(5, "Gaps", "A1", { text: "Too many proposals?", time: OCTOBER });
  const ours = recorded({ threads: [agreed(1, "Gaps", "D4", OCTOBER), title] });
  const pasted = agreed(2, "Ideas", "D4", OCTOBER);
  const own = said(7, "Ideas", "B5", { text: "By when?", time: NOVEMBER });

  it("is no copy where one was, so that what is said there besides is recorded and nothing is asked", () => {
    const plan = planOf({ ...ours, threads: [...ours.threads, pasted, own] });
    expect([placed(plan), plan.questions]).toEqual([[[undefined, undefined, "By when?"]], []]);
    expect(plan.left.map(({ thread: { id } }) => id)).toEqual([pasted.id]);
    // Nor once the record has what is said there, which is nothing of ours.
    const known = recorded({ ...ours, threads: [...ours.threads, pasted, own] });
    const { threads } = book({ ...known, threads: [...ours.threads, pasted, { ...own, id: numbered(9) }] });
    expect(threads.map(({ copy }) => copy !== undefined)).toEqual([false, false, true, false]);
  });

  it.each(["Coverage map", "Карта охвата", "Қамту картасы"])(
    "is no copy where it is %s, which a review comes with",
    (sheet) => {
      const both = [pasted, { ...title, id: numbered(6) }].map((one) => ({ ...one, sheet }));
      const plan = planOf({ ...ours, threads: [...ours.threads, ...both, { ...own, sheet }] });
      expect([placed(plan), plan.questions]).toEqual([[[undefined, undefined, "By when?"]], []]);
    },
  );

  it("leaves a remark there settled that was recorded before it became a copy", () => {
    const before = recorded({ ...ours, threads: [...ours.threads, own] });
    const copied = [pasted, { ...title, id: numbered(6), sheet: "Ideas" }];
    const plan = planOf({ ...before, threads: [...before.threads, ...copied] });
    expect([plan.added, plan.questions]).toEqual([[], []]);
    expect(plan.changed.map(({ cells }) => Object.keys(cells))).toEqual([["thread"]]);
  });
});

/** Whether each comment on a person's own sheet is taken for one on a copy. */
const isCopied = (one: Book) =>
  book(one)
    .threads.filter(({ sheet }) => sheet === "Mine")
    .map(({ copy }) => copy !== undefined);

describe("a sheet of a person's own, where somebody says what was said of a gap", () => {
  const LATER = "2026-10-05T10:00:00.00";
  const both = [agreed(1, "Gaps", "D4", OCTOBER), agreed(2, "Gaps", "D5", "2026-10-05T09:05:00.00")];
  const again = [agreed(3, "Mine", "D4", LATER), agreed(4, "Mine", "D5", "2026-10-05T10:05:00.00")];
  const own = said(5, "Mine", "C9", { text: "Ask them. Спросить их. Сұрау керек.", time: NOVEMBER });

  it.each(["English", "Russian", "Kazakh"])("is no copy by words of one day in cells alike, in %s", (language) => {
    const ours = recorded({ language, threads: both });
    const now = { ...ours, threads: [...both, ...again, own] };
    const plan = planOf(now);
    expect(plan.added.map(({ cells: { gap, comment } }) => [gap, comment])).toEqual(
      again.concat(own).map(() => [undefined, expect.any(String)]),
    );
    expect([plan.questions, plan.left, planOf(recorded(now)).changed]).toEqual([[], [], []]);
  });

  it("is none either where one comment was pasted into its cell there, while the other one hangs in the table", () => {
    const ours = recorded({ threads: both });
    const pasted = { ...both[0]!, id: numbered(6), sheet: "Mine" };
    expect(isCopied({ ...ours, threads: [...both, pasted, again[1]!, own] })).toEqual([true, false, false]);
    const anew = both.map((one, at) => ({ ...one, id: numbered(7 + at) }));
    expect(isCopied({ ...ours, threads: [...anew, pasted, again[1]!, own] })).toEqual([true, false, false]);
  });

  it("is none by words that one said twice that day, one of them gone", () => {
    const ours = recorded({ threads: both });
    const pasted = { ...both[0]!, id: numbered(6), sheet: "Mine" };
    const now = { ...ours, threads: [both[0]!, pasted, again[1]!, own] };
    expect(isCopied(now)).toEqual([true, false, false]);
    expect(planOf(now).questions.map(({ kind }) => kind)).toEqual(["known-again"]);
  });

  it("is none by a moment that another program gave to several, nor by one in another cell", () => {
    const asked = said(1, "Gaps", "B4", { text: "Is it so?", time: OCTOBER });
    const pasted = { ...asked, id: numbered(3), sheet: "Mine" };
    for (const [time, cell] of [
      [OCTOBER, "B5"],
      [NOVEMBER, "B6"],
    ] as const) {
      const more = said(2, "Gaps", "B5", { text: "Why a year?", time });
      const total = said(4, "Mine", cell, { text: "Check the total.", time });
      expect(isCopied({ threads: [asked, more, pasted, total] })).toEqual([true, false]);
      expect(isCopied({ threads: [asked, more, total] })).toEqual([false]);
    }
  });

  it("keeps a note of its own that says what one in the table says", () => {
    const ours = recorded({ threads: [both[0]!, note("Gaps", "C6")] });
    const there = [again[0]!, { ...note("Mine", "D9"), id: "note-bbbbbbbbbbbb" }];
    const plan = planOf({ ...ours, threads: [...ours.threads, ...there] });
    expect([plan.added.length, plan.left, plan.questions]).toEqual([2, [], []]);
  });

  it("is asked about where the comments in the table are gone: they may be the same", () => {
    const ours = recorded({ threads: both });
    const plan = planOf({ ...ours, threads: again });
    expect(plan.questions.map(({ kind }) => kind)).toEqual(["known-again", "known-again"]);
    expect([plan.added, plan.changed, plan.left]).toEqual([[], [], []]);
  });
});
