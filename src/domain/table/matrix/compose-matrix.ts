import type { Language, Localised } from "../../language";
import { LANGUAGES } from "../../language";
import { toldLine, toldWords } from "../../record/days-in-words";
import { IN_WORD, RECORD_WORDS, saysComment, saysResolvedEarlier } from "../../record/record-words";
import { isStamped, linesOf } from "../../record/said-lines";
import { statusOf } from "../../record/status-of";
import type { Feedback } from "../../review/consultation";
import { decisionOf } from "../../review/decision-of";
import type { Review } from "../../review/review";
import { DELIVERABLE_COLUMNS, columnOf } from "../../review/tables";
import { isNoteId, threadKeysIn } from "../../review/thread-ids";
import { knownAuthor } from "../../review/unknown-author";
import { THREE_COLUMNS } from "../../review/tables/three-columns";
import { calendarDay } from "../../text/dates/calendar-day";
import { sayDate } from "../../text/dates/say-date";
import { fold } from "../../text/fold";
import { toPlaceTeller } from "../../record/place-in-words";
import { countRemarks } from "./matrix";
import type { Matrix, MatrixRow, ReviewerTotals } from "./matrix";
import { RECORDED } from "./matrix-words";

/** The comments matrix of a review: every row of Feedback, in table order. The same review gives the same. */
export function composeMatrix(review: Review, language: Language): Matrix {
  const placeOf = toPlaceTeller(review, language);
  const rows = review.feedback.map((remark) => toRow(remark, review, language, placeOf(remark)));
  const hasTimes = review.feedback.some(isTimedByExcel);
  return { language, rows, reviewers: reviewersOf(rows), totals: countRemarks(rows), hasTimes };
}

/** Whether a day or a time of a remark is one that Excel stored with a comment; of a note it stores none, Word's are local. */
function isTimedByExcel({ thread, source, cell, date, replies }: Feedback): boolean {
  const keys = threadKeysIn(thread);
  const isComment = keys.length > 0 ? !keys.every(isNoteId) : saysComment(source) && cell !== IN_WORD;
  return isComment && (date.trim() !== "" || linesOf(replies).some(isStamped));
}

function toRow(remark: Feedback, review: Review, language: Language, gap: string): MatrixRow {
  const { id, raisedBy, organisation, date, source, column, feedback, replies } = remark;
  const { response, change, typedDisposition, assignedTo, due } = remark;
  const [status, decision] = [statusOf(remark, review), decisionOf(remark)];
  return {
    id,
    raisedBy: knownAuthor(raisedBy),
    organisation: organisation.trim(),
    date,
    source: inWords(source, RECORDED, language),
    gap,
    column: columnInWords(column, language),
    comment: feedback,
    replies: replies
      .split("\n")
      .map((line) => toldLine(line, language))
      .join("\n"),
    response,
    change,
    // Nobody decided on it, and it is no longer open.
    disposition: status.kind === "closed" && decision === "open" ? undefined : decision,
    typedDisposition,
    status,
    closed: closedAs(remark, language),
    assignedTo: assignedTo.trim(),
    due,
  };
}

/** By whom, when and how it was closed; the day on which a comment was seen to be resolved is not when it was. */
function closedAs({ closedBy, closedOn, closedHow }: Feedback, language: Language): MatrixRow["closed"] {
  const by = closedBy.trim();
  const seen = by === "" && saysResolvedEarlier(closedHow) ? calendarDay(closedOn) : undefined;
  if (seen !== undefined) return { by, on: "", how: RECORD_WORDS[language].resolvedSeen(sayDate(seen, language)) };
  return { by, on: closedOn, how: toldWords(closedHow.trim(), language) ?? inWords(closedHow, RECORDED, language) };
}

/** A word that is one of ours in any language, in that of the matrix; anything else as it is. */
function inWords(typed: string, words: readonly Localised[], language: Language): string {
  const known = words.find((word) => LANGUAGES.some((each) => fold(word[each]) === fold(typed.trim())));
  return known && fold(known[language]) !== fold(typed) ? known[language] : typed.trim();
}

/** A column may be typed by its key, by its short name or by its header. */
function columnInWords(typed: string, language: Language): string {
  const at = DELIVERABLE_COLUMNS.findIndex((key) => {
    const header = columnOf("Gaps", key)?.header;
    return typed.trim() === key || (header && LANGUAGES.some((each) => fold(header[each]) === fold(typed.trim())));
  });
  return THREE_COLUMNS[at]?.[language] ?? inWords(typed, THREE_COLUMNS, language);
}

/** One name is one reviewer within an organisation; rows without one go to the only one that the name has elsewhere. */
function reviewersOf(rows: readonly MatrixRow[]): readonly ReviewerTotals[] {
  const organisations = new Map<string, Map<string, string>>();
  for (const { raisedBy, organisation } of rows) {
    const known = organisations.get(fold(raisedBy)) ?? new Map<string, string>();
    if (organisation !== "" && !known.has(fold(organisation))) known.set(fold(organisation), organisation);
    organisations.set(fold(raisedBy), known);
  }
  const groups = new Map<string, { raisedBy: string; organisation: string; rows: MatrixRow[] }>();
  for (const row of rows) {
    const known = [...(organisations.get(fold(row.raisedBy))?.values() ?? [])];
    const organisation = row.organisation === "" && known.length === 1 ? (known[0] ?? "") : row.organisation;
    const key = JSON.stringify([fold(row.raisedBy), fold(organisation)]);
    const group = groups.get(key) ?? { raisedBy: row.raisedBy, organisation, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ raisedBy, organisation, rows: own }) => ({
    raisedBy,
    organisation,
    ...countRemarks(own),
  }));
}
