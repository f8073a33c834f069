import { fingerprintOf } from "../../../src/domain/review/fingerprint";
import { saidLine } from "../../../src/domain/record/said-lines";
import { NOBODY, STATES, TOLD, isSummary } from "./commented-review";
import type { CommentedReview, FeedbackRow, KnownComment } from "./commented-review";
import type { Recorded } from "./record-in-model";

/** Cells that are for people: nobody else writes into them. */
const PEOPLES = ["disposition", "response", "change", "assignedTo", "due", "organisation", "closedBy"] as const;

/** Hold a record to what is true of the comments. */
export function requireTrueRecord(
  before: CommentedReview,
  { after, plan, commentOf }: Recorded,
  answers: ReadonlyMap<string, string>,
): void {
  const asked = new Set(plan.questions.map(({ thread }) => commentOf(thread).key));
  const rowOf = new Map(after.feedback.map((row) => [row["id"] ?? "", row]));
  requireNoneDoubled(after);
  for (const comment of before.comments) {
    const record = after.truth.find(({ key }) => key === comment.key);
    if (!record) expect([comment.key, asked.has(comment.key)]).toEqual([comment.key, true]);
    else if (!asked.has(comment.key)) requireAllSaid(comment, rowOf.get(record.feedback));
  }
  for (const record of after.truth) {
    const row = rowOf.get(record.feedback) ?? {};
    for (const text of asked.has(record.key) ? [] : record.said)
      expect([record.feedback, says(row, text)]).toEqual([record.feedback, true]);
    if (row["raisedBy"] !== undefined)
      expect([row["id"], row["raisedBy"]]).toEqual([row["id"], record.author || row["raisedBy"]]);
    requireState(
      row,
      before.comments.find(({ key }) => key === record.key),
      asked.has(record.key) || plan.questions.some(({ feedback }) => feedback.some(({ id }) => id === record.feedback)),
    );
  }
  before.feedback.forEach((row, at) => requireUntouched(row, after.feedback[at] ?? {}));
  requireRows(before, { after, plan, commentOf }, answers);
}

function requireNoneDoubled({ truth }: CommentedReview): void {
  const keys = truth.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
}

function requireAllSaid({ text, replies }: KnownComment, row: FeedbackRow = {}): void {
  for (const said of [text, ...replies.map((reply) => reply.text)])
    expect([row["id"], said, says({ ...row, feedback: isSummary(row) ? "" : (row["feedback"] ?? "") }, said)]).toEqual([
      row["id"],
      said,
      true,
    ]);
}

/** Whether a text is in a row, as it was said or on a line. */
function says(row: FeedbackRow, text: string): boolean {
  const bare = saidLine({ author: "", time: "", text });
  const isTheText = fingerprintOf([row["feedback"] ?? ""]) === fingerprintOf([text]);
  // Who puts a comment in other words, and has the comment deleted before it is read again, wants it so.
  if (isSummary(row)) return true;
  return isTheText || (row["replies"] ?? "").split("\n").some((line) => line === bare || line.endsWith(`: ${bare}`));
}

function requireState(row: FeedbackRow, comment: KnownComment | undefined, isAsked: boolean): void {
  const told = comment ? (comment.resolved ? STATES.resolved.en : STATES.open.en) : STATES.deleted.en;
  // A program that made notes of threads, or dropped their times, says nothing of whether they are resolved.
  const isTold =
    comment === undefined ? !isAsked : comment.form === "thread" && (comment.time !== "" || comment.resolved);
  if (isTold && !isAsked) expect([row["id"], row["comment"]]).toEqual([row["id"], told]);
  else if (comment && comment.author !== NOBODY && !isAsked)
    expect([row["id"], row["comment"]]).not.toEqual([row["id"], STATES.deleted.en]);
}

function requireUntouched(before: FeedbackRow, after: FeedbackRow): void {
  for (const column of PEOPLES)
    expect([before["id"], column, after[column]]).toEqual([before["id"], column, before[column]]);
  const lines = (after["replies"] ?? "").split("\n");
  const lost = (before["replies"] ?? "")
    .split("\n")
    .filter((line) => line !== "" && !lines.some((one) => one === line || one.endsWith(`: ${line}`)));
  expect([before["id"], lost]).toEqual([before["id"], []]);
}

/** Where the record says that a comment is about another row than it said, it is the row that the comment was about. */
function requireRows(
  before: CommentedReview,
  { plan, commentOf, after }: Recorded,
  answers: ReadonlyMap<string, string>,
): void {
  for (const { feedback, thread, cells } of plan.changed) {
    if (cells.gap === undefined || !thread || answers.has(thread.id)) continue;
    const { table } = commentOf(thread);
    const about = after.truth.find((one) => one.feedback === feedback.id)?.about;
    if (about === TOLD) continue;
    const row = before.rows[table].find(({ kin }) => kin === about);
    const gap = table === "Gaps" ? row?.id : row?.gap;
    expect([feedback.id, cells.gap]).toEqual([feedback.id, gap ?? ""]);
  }
}
