import { askedAbout } from "../../../src/domain/record/asked-about";
import { planRecord } from "../../../src/domain/record/plan-record";
import type { RecordPlan } from "../../../src/domain/record/record-plan";
import { profileFor } from "../../../src/domain/profile/profiles";
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
  ).value;

const rowsAfter = (before: readonly Row[], { added, changed }: RecordPlan): readonly Row[] => [
  ...before.map((row) => ({ ...row, ...changed.find(({ feedback }) => feedback.id === row["id"])?.cells })),
  ...added.map(({ cells }) => ({ ...cells })),
];
const plan = (gaps: readonly Row[], threads: readonly Thread[], feedback: readonly Row[], answers = new Map()) =>
  planRecord(read(gaps, threads, feedback), { today, answers });

const THREADS = [hanging(1, "B4"), hanging(2, "B5"), hanging(3, "B6")];
const FEEDBACK = rowsAfter([], plan(GAPS, THREADS, []));
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
    expect([none.changed.map(({ cells }) => cells.gap), none.questions]).toEqual([[""], []]);
    const settled = rowsAfter(then, none);
    expect(plan(LEFT, LEFT_THREADS, settled)).toMatchObject({ changed: [], questions: [] });
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
  });
});

describe("a comment that is deleted alone", () => {
  it("stays with its row, which is followed from one reading to the next", () => {
    const without = [THREADS[0]!, THREADS[2]!];
    const first = rowsAfter(FEEDBACK, plan(GAPS, without, FEEDBACK));
    const edited = [GAPS[0]!, gap(2, "Two, put better"), GAPS[2]!];
    const second = plan(edited, without, first);
    expect(second.questions).toEqual([]);
    const renumbered = [edited[0]!, { ...edited[1]!, id: "G-102" }, edited[2]!];
    const third = plan(renumbered, without, rowsAfter(first, second));
    expect([third.questions, third.changed.map(({ cells }) => cells.gap)]).toEqual([[], ["G-102"]]);
  });
});
