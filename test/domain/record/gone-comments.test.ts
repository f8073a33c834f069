import { assignmentMail } from "../../../src/domain/record/assignment-mail";
import { assignmentsOf } from "../../../src/domain/record/assignments";
import { askedAbout } from "../../../src/domain/record/asked-about";
import { planRecord } from "../../../src/domain/record/plan-record";
import type { RecordPlan } from "../../../src/domain/record/record-plan";
import { profileFor } from "../../../src/domain/profile/profiles";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import { composeMatrix } from "../../../src/domain/table/matrix/compose-matrix";
import type { Thread } from "../../../src/domain/review/thread";
import type { Review } from "../../../src/domain/review/review";
import { thread } from "../../support/builders";
import { sheetTable } from "../../support/sheet-tables";

const today = "2026-11-26";
const ID = (last: number) => `{00000000-0000-4000-8000-00000000000${last}}`;
type Row = Readonly<Record<string, string>>;
const gap = (number: number, words: string): Row => ({
  id: `G-00${number}`,
  issue: `${words}.`,
  solution: `${words}, mended.`,
  sources: "CRC, art. 16",
});
const GAPS = [gap(1, "One"), gap(2, "Two"), gap(3, "Three")];
const hanging = (last: number, cell: string): Thread => {
  const { on: _, ...made } = thread({ id: ID(last), cell, text: `Remark ${last}.`, resolved: false, replies: [] });
  return made;
};

const read = (
  gaps: readonly Row[],
  threads: readonly Thread[],
  feedback: readonly Row[],
  language = "English",
): Review =>
  readReview(
    [
      sheetTable("Review", [{ key: "Language", value: language }]),
      sheetTable("Gaps", gaps),
      sheetTable("Feedback", feedback),
    ],
    threads,
    profileFor,
    moreReaders,
  ).value;

const rowsAfter = (before: readonly Row[], { added, changed }: RecordPlan): readonly Row[] => [
  ...before.map((row) => ({ ...row, ...changed.find(({ feedback }) => feedback.id === row["id"])?.cells })),
  ...added.map(({ cells }) => ({ ...cells })),
];
const plan = (gaps: readonly Row[], threads: readonly Thread[], feedback: readonly Row[], answers = new Map()) =>
  planRecord(read(gaps, threads, feedback), { today, answers });

const THREADS = [hanging(1, "B4"), hanging(2, "B5"), hanging(3, "B6")];
const FEEDBACK = rowsAfter([], plan(GAPS, THREADS, []));
/** Columns of the rows that change where the gaps say something else than when a comment on the second was recorded. */
const changedBy = (before: readonly Row[], now: readonly Row[], threads: readonly Thread[] = [THREADS[1]!]) =>
  plan(now, threads, rowsAfter([], plan(before, [THREADS[1]!], []))).changed.map(({ cells }) => Object.keys(cells));
/** The second row deleted with its comment, and the third numbered anew. */
const LEFT = [GAPS[0]!, { ...GAPS[2]!, id: "G-002" }];
const LEFT_THREADS = [THREADS[0]!, hanging(3, "B5")];

describe("a comment that is deleted with its row", () => {
  it("is asked about where another row has its number by now, until somebody answers", () => {
    const first = plan(LEFT, LEFT_THREADS, FEEDBACK);
    expect(first.questions.map(({ kind, feedback }) => [feedback[0]?.id, kind])).toEqual([["F-02", "gone"]]);
    const then = rowsAfter(FEEDBACK, first);
    // What is known of the third row by now tells nothing of the second any more.
    expect(then[2]).toMatchObject({ gap: "G-002" });
    const again = plan(LEFT, LEFT_THREADS, then);
    expect([again.changed, again.questions.map(({ feedback }) => feedback[0]?.id)]).toEqual([[], ["F-02"]]);
    const none = plan(LEFT, LEFT_THREADS, then, new Map([[again.questions[0]!.thread.id, "none"]]));
    const told = none.changed.map(({ cells, news }) => [cells.gap, news]);
    expect([told, none.questions]).toEqual([[["G-002 (deleted)", ["gap-deleted"]]], []]);
    const settled = rowsAfter(then, none);
    expect(plan(LEFT, LEFT_THREADS, settled)).toMatchObject({ changed: [], questions: [] });
    const shown = (["en", "ru", "kk"] as const).map(
      (each) => composeMatrix(read(LEFT, LEFT_THREADS, settled), each).rows.map((row) => row.gap)[1],
    );
    expect(shown).toEqual(["G-002 (deleted)", "G-002 (удален)", "G-002 (жойылған)"]);
  });

  it("goes on naming its gap where no row has that number", () => {
    const { questions, changed } = plan([GAPS[0]!, GAPS[2]!], LEFT_THREADS, FEEDBACK);
    expect([questions, changed.find(({ feedback }) => feedback.id === "F-02")?.cells.gap]).toEqual([[], undefined]);
  });

  it.each([
    ["English", "G-002 (not certain)"],
    ["Russian", "G-002 (под вопросом)"],
    ["Kazakh", "G-002 (нақты емес)"],
  ])("is said to be uncertain where it is shown, in %s", (language, told) => {
    const then = rowsAfter(FEEDBACK, plan(LEFT, LEFT_THREADS, FEEDBACK));
    const review = read(LEFT, LEFT_THREADS, then, language);
    expect([...askedAbout(review)].map(({ id }) => id)).toEqual(["F-02"]);
    const { rows } = composeMatrix(review, review.details.language);
    expect(rows.map((row) => row.gap)).toEqual(["G-001", told, "G-002"]);
    const owing = { ...review, feedback: review.feedback.map((row) => ({ ...row, assignedTo: "Asel" })) };
    const mail = assignmentMail(owing, assignmentsOf(owing, today), "Asel")?.body;
    expect(mail?.match(/^- F.*?:/gmu)).toEqual(["- F-01 (G-001):", `- F-02, ${told}:`, "- F-03 (G-002):"]);
  });
});

/** Of a record that an earlier version wrote: its marks don't tell the texts of rows one by one. */
const older = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, rowSeen: (row["rowSeen"] ?? "").replace(/~[0-9a-f.+-]*/gu, "") }));
const only = (last: number): readonly Row[] => FEEDBACK.filter(({ id }) => id === `F-0${last}`);
const asks = (rows: readonly Row[], threads: readonly Thread[], feedback: readonly Row[]) =>
  plan(rows, threads, feedback).questions.map((question) => question.feedback[0]?.id);

it("is asked about with the row first where its words stand by now", () => {
  const swapped = [GAPS[0]!, { ...GAPS[2]!, id: "G-002" }, { ...GAPS[1]!, id: "G-003" }];
  const [question] = plan(swapped, [], only(2)).questions;
  expect([question?.saidIn, question?.choices.map(({ answer }) => answer)]).toEqual([
    ["G-003"],
    ["G-003", "G-002", "none"],
  ]);
});

it("of which a program dropped the words is in doubt for the check only where recording asks", () => {
  const emptied = { ...hanging(9, "B5"), text: "" };
  const others = [GAPS[0]!, { ...gap(2, "Other words"), sources: "UDHR, art. 12" }];
  expect(asks(others, [emptied], only(2))).toEqual([]);
  expect([...askedAbout(read(others, [emptied], only(2)))]).toEqual([]);
  expect([...askedAbout(read(others, [], only(2)))].map(({ id }) => id)).toEqual(["F-02"]);
});

describe("a comment that is deleted with its row, of which no other row's comment tells", () => {
  it.each([
    ["is known by its texts", only(2)],
    ["is of an older record", older(only(2))],
  ])("is asked about where the row with its number says nothing that it said, and the record %s", (_, feedback) => {
    expect(asks(LEFT, [], feedback)).toEqual(["F-02"]);
  });

  it.each([
    ["known by its texts", only(2)],
    ["of an older record", older(only(2))],
  ])("is asked about where its number was nobody's first and is another row's later, %s", (_, feedback) => {
    const first = plan([GAPS[0]!, GAPS[2]!], [], feedback);
    const then = rowsAfter(feedback, first);
    expect([first.questions, then[0]?.["gap"]]).toEqual([[], "G-002"]);
    expect(asks(LEFT, [], then)).toEqual(["F-02"]);
    // The row is put back.
    expect(asks(GAPS, [], then)).toEqual([]);
  });

  it("is asked about where all gaps have the same sources and solution", () => {
    const same = GAPS.map((row) => ({ ...row, solution: "Mend it." }));
    const feedback = rowsAfter([], plan(same, [THREADS[1]!], []));
    expect(asks([same[0]!, { ...same[2]!, id: "G-002" }], [], feedback)).toEqual(["F-01"]);
  });

  it.each([
    ["solution", { solution: "Strike the paragraph out." }],
    ["issue", { issue: "The paragraph names no child." }],
  ])("is asked about where its gap shared its %s and sources with the one alone that has its number now", (_, twin) => {
    const gaps = [
      { ...GAPS[0]!, sources: "GDPR, art. 22" },
      { ...GAPS[1]!, ...twin },
      { ...GAPS[2]!, ...twin },
    ];
    const feedback = rowsAfter([], plan(gaps, [THREADS[1]!], []));
    expect(asks([gaps[0]!, { ...gaps[2]!, id: "G-002" }], [], feedback)).toEqual(["F-01"]);
    // A text that was its own is known again.
    const reworded = { ...gaps[1]!, sources: "UDHR, art. 12" };
    expect(asks([gaps[0]!, reworded, gaps[2]!], [], feedback)).toEqual([]);
    const dropped = feedback.map((row) => ({ ...row, rowSeen: row["rowSeen"]!.replaceAll(/[0-9a-f]{6}\+/gu, "-") }));
    expect(dropped[0]?.["rowSeen"]).toMatch(/~.*-/u);
    expect(asks([gaps[0]!, { ...gaps[2]!, id: "G-002" }], [], dropped)).toEqual(["F-01"]);
  });

  it("leaves its row as it is where other gaps get its sources, or give its solution up, and not where one gets that", () => {
    const twins = [GAPS[0]!, { ...GAPS[1]!, solution: "Mend it." }, { ...GAPS[2]!, solution: "Mend it." }];
    const alone = GAPS.map((row, at) => ({ ...row, sources: `UDHR, art. ${at + 1}` }));
    expect(changedBy(alone, [alone[0]!, alone[1]!, { ...alone[2]!, sources: "UDHR, art. 2" }])).toEqual([]);
    expect(changedBy(twins, [twins[0]!, twins[1]!, GAPS[2]!])).toEqual([]);
    expect(changedBy(twins, [twins[0]!, twins[1]!, GAPS[2]!], [])).toEqual([["comment"]]);
    expect(changedBy([GAPS[0]!, twins[1]!, GAPS[2]!], twins)).toEqual([["rowSeen"]]);
  });

  it("is not asked about where its gap was reworded and shares its sources with another one", () => {
    const feedback = rowsAfter([], plan(GAPS, [THREADS[1]!], []));
    const reworded = { ...GAPS[1]!, issue: "Other words." };
    expect(asks([GAPS[0]!, reworded, GAPS[2]!], [], feedback)).toEqual([]);
  });
});

describe("a comment whose gap was reworded after an earlier version recorded that it was deleted", () => {
  const reworded = [GAPS[0]!, gap(2, "Other words"), GAPS[2]!];
  const deleted = older(only(2)).map((row) => ({ ...row, comment: "Deleted" }));

  it("is not asked about, unless that version noted down other words of its number", () => {
    expect(asks(reworded, [], deleted)).toEqual([]);
    const others = [hanging(1, "B4"), hanging(3, "B6")];
    expect(asks(reworded, others, [...older([FEEDBACK[0]!, FEEDBACK[2]!]), ...deleted])).toEqual([]);
    const later = [hanging(4, "B5")];
    const both = rowsAfter(deleted, plan(reworded, later, deleted));
    expect([asks(reworded, later, both), both.length]).toEqual([[], 2]);
    const moved = rowsAfter([], plan(LEFT, LEFT_THREADS, [])).map((row) => ({ ...row, id: `F-1${row["gap"]}` }));
    expect(asks(LEFT, LEFT_THREADS, [...older(moved), ...deleted])).toEqual(["F-02"]);
  });

  it("is not asked about where rows behind it were put in, and is where they were closed up", () => {
    const feedback = older(FEEDBACK.slice(1));
    const [one, two, three] = reworded;
    const more = [one!, two!, gap(3, "New"), { ...three!, id: "G-004" }];
    expect(asks(more, [hanging(3, "B7")], feedback)).not.toContain("F-02");
    expect(asks([one!, { ...three!, id: "G-002" }], [hanging(3, "B5")], feedback)).toEqual(["F-02"]);
  });
});

describe("a comment that is deleted alone", () => {
  it("stays with its row, which is followed from one reading to the next", () => {
    const without = [THREADS[0]!, THREADS[2]!];
    const first = rowsAfter(FEEDBACK, plan(GAPS, without, FEEDBACK));
    const edited = [GAPS[0]!, { ...GAPS[1]!, issue: "Two, put better." }, GAPS[2]!];
    const second = plan(edited, without, first);
    expect(second.questions).toEqual([]);
    const renumbered = [edited[0]!, { ...edited[1]!, id: "G-102" }, edited[2]!];
    const third = plan(renumbered, without, rowsAfter(first, second));
    expect([third.questions, third.changed.map(({ cells }) => cells.gap)]).toEqual([[], ["G-102"]]);
  });
});
