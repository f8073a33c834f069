import { fingerprintOf } from "../../../src/domain/review/fingerprint";
import { saidLine } from "../../../src/domain/record/said-lines";
import { isAboutOneThere } from "./record-in-model";
import { NOBODY, STATES, TOLD, isSummary } from "./commented-review";
import type { CommentedReview, FeedbackRow, KnownComment } from "./commented-review";
import type { Recorded } from "./record-in-model";

/** Cells that are for people: nobody else writes into them. */
const PEOPLES = ["disposition", "response", "change", "assignedTo", "due", "organisation", "closedBy"] as const;
/** What a record says of a comment's origin; once it is known it stays. */
const ORIGIN = ["id", "raisedBy", "date", "source"] as const;
/** How a row was closed; only what Excel's tick put there may change. */
const CLOSING = ["closedOn", "closedHow"] as const;

const UNSIGNED = { author: "", time: "" };

/** Hold a record to what is true of the comments. */
export function requireTrueRecord(before: CommentedReview, { after, plan, commentOf }: Recorded): void {
  // Whose comment it is. Where only its row is asked about, all that it says is to be in the record.
  const whose = plan.questions.filter(({ kind }) => kind !== "moved" && kind !== "gone");
  const asked = new Set(whose.map(({ thread }) => commentOf(thread).key));
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
    if (row["raisedBy"] !== undefined) expect([row["id"], row["raisedBy"]]).toEqual([row["id"], record.by]);
    requireState(
      row,
      before.comments.find(({ key }) => key === record.key),
      asked.has(record.key) || whose.some(({ feedback }) => feedback.some(({ id }) => id === record.feedback)),
    );
  }
  before.feedback.forEach((row, at) => requireUntouched(row, after.feedback[at] ?? {}));
  for (const { thread, cells } of plan.added) requireAuthor(commentOf(thread), cells);
  requireReplies(before, after, asked);
  requireRows(before, { after, plan, commentOf });
}

/** Whoever the file names is named; what a program made of a thread names nobody for certain. */
function requireAuthor({ form, author }: KnownComment, { id, raisedBy }: FeedbackRow): void {
  if (form === "flattened") return;
  expect([id, raisedBy ?? NOBODY]).toEqual([id, author === "" ? NOBODY : author]);
}

/** A new line is something that was said in the comment of its row, by the one it names; none says it once more. */
function requireReplies(before: CommentedReview, after: CommentedReview, asked: ReadonlySet<number>): void {
  const earlier = new Map(before.feedback.map((row) => [row["id"], linesOf(row)]));
  for (const row of after.feedback) {
    const record = after.truth.find(({ feedback }) => feedback === row["id"]);
    const comment = before.comments.find(({ key }) => key === record?.key);
    const old = earlier.get(row["id"]) ?? [];
    const fresh = linesOf(row).filter((line) => !old.includes(line) && !isEarlierWording(line));
    if (fresh.length > 0 && comment && !asked.has(comment.key)) requireSaid(row, fresh, comment);
    else expect([row["id"], fresh]).toEqual([row["id"], []]);
    if (comment && !asked.has(comment.key)) requireOnce(row, old, comment);
  }
}

const linesOf = (row: FeedbackRow): readonly string[] =>
  (row["replies"] ?? "").split("\n").filter((line) => line !== "");
const isEarlierWording = (line: string): boolean =>
  /^(?:Until [\d-]{10} the (?:comment|reply) said|A reply that was deleted, seen on [\d-]{10}): /u.test(line);

function requireSaid(row: FeedbackRow, fresh: readonly string[], comment: KnownComment): void {
  const said = [comment, ...comment.replies];
  // What a program made of a thread may name who wrote it, and tells no time.
  const lines = said.flatMap((one) =>
    comment.form === "flattened"
      ? [saidLine({ ...one, time: "" }), saidLine({ ...UNSIGNED, text: one.text })]
      : [saidLine(one)],
  );
  expect([row["id"], fresh.filter((line) => !lines.includes(line))]).toEqual([row["id"], []]);
}

/** No more lines say a text than there were, or than it was said. */
function requireOnce(row: FeedbackRow, old: readonly string[], { text, replies }: KnownComment): void {
  const said = [text, ...replies.map((reply) => reply.text)].map((one) =>
    saidLine({ author: "", time: "", text: one }),
  );
  for (const one of said) {
    const saying = (lines: readonly string[]): number =>
      lines.filter((line) => !isEarlierWording(line) && (line === one || line.endsWith(`: ${one}`))).length;
    const most = Math.max(saying(old), said.filter((other) => other === one).length);
    expect([row["id"], one, saying(linesOf(row)) <= most]).toEqual([row["id"], one, true]);
  }
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
  else if (comment && !isAsked) expect([row["id"], row["comment"]]).not.toEqual([row["id"], STATES.deleted.en]);
}

function requireUntouched(before: FeedbackRow, after: FeedbackRow): void {
  for (const column of PEOPLES)
    expect([before["id"], column, after[column]]).toEqual([before["id"], column, before[column]]);
  for (const column of ORIGIN)
    if (before[column] !== undefined)
      expect([before["id"], column, after[column]]).toEqual([before["id"], column, before[column]]);
  const isTick = before["closedHow"]?.startsWith("Resolved ") ?? before["closedOn"] === undefined;
  for (const column of isTick ? [] : CLOSING)
    expect([before["id"], column, after[column]]).toEqual([before["id"], column, before[column]]);
  const lines = linesOf(after);
  const words = before["feedback"] ?? "";
  const lost = [
    ...linesOf(before),
    ...(words === after["feedback"] ? [] : [saidLine({ ...UNSIGNED, text: words })]),
  ].filter((line) => line !== "" && !lines.some((one) => one === line || one.endsWith(`: ${line}`)));
  expect([before["id"], lost]).toEqual([before["id"], []]);
}

/**
 * Every comment that is there, and of which nothing is asked, is said to be about the row that it is about, by the number
 * that row has now. What a person said themselves stays.
 */
function requireRows(before: CommentedReview, { plan, commentOf, after }: Recorded): void {
  const asked = new Set(plan.questions.filter(isAboutOneThere).map(({ thread }) => commentOf(thread).key));
  for (const { key, feedback, about } of after.truth) {
    const comment = before.comments.find((one) => one.key === key);
    const record = after.feedback.find(({ id }) => id === feedback);
    const was = before.feedback.find(({ id }) => id === feedback);
    if (!comment || !record || about === TOLD || asked.has(key)) continue;
    // A row that nobody can tell from one that was edited may be either.
    const earlier = before.truth.find((one) => one.feedback === feedback)?.about ?? about;
    const gaps = [about, earlier].map((wanted) => {
      const gap = before.rows.Gaps.find(({ kin }) => kin === wanted)?.id;
      const amendment = before.rows.Amendments.find(({ kin }) => kin === wanted);
      // What it was about is gone, or never was a row: then the record goes on saying what it said.
      return gap ?? (amendment ? amendment.gap : was?.["gap"]) ?? "";
    });
    expect([feedback, gaps]).toEqual([feedback, expect.arrayContaining([record["gap"] ?? ""])]);
  }
}
