import { COMMENT_STATE_LABELS } from "../review/consultation";
import { fingerprintOf } from "../review/fingerprint";
import { freeIds } from "../review/free-id";
import { recordKeyOf } from "../review/record-key";
import type { Thread } from "../review/thread";
import { mapInSteps } from "../steps";
import type { Steps } from "../steps";
import { NO_KNOWN_ROW, markOf } from "./about-row";
import { answerTo, askRow, isAboutRow } from "./ask";
import { aboutAnother, rowSaid, unsureMark } from "./keep-place";
import { repliesSaid } from "./keep-replies";
import type { RecordContext } from "./record-context";
import type { NewRecord, RecordQuestion } from "./record-plan";
import { RECORD_WORDS } from "./record-words";
import { formatRowMark } from "./row-mark";
import type { MarkedPlace } from "./row-mark";
import { saidCells, withoutEmpty } from "./said-cells";
import { withCopies } from "./said-on-copies";
import type { ThreadPlace } from "./places";

const FIRST_ID = "F-01";

/** A row, whether all that was said fits into it, and what is to be asked about it. */
export interface PlannedRecord extends NewRecord {
  readonly isWhole: boolean;
  readonly question?: RecordQuestion;
}

/** Rows for comments that none records yet, and whether all that was said fits into them. */
export function newRecords(threads: readonly Thread[], context: RecordContext): Steps<readonly PlannedRecord[]> {
  const ids = context.review.feedback.map(({ id }) => id).filter((id) => id !== "");
  const give = freeIds(ids);
  return mapInSteps(oldestFirst(threads), (thread) => newRecord(thread, give(ids.at(-1) ?? FIRST_ID), context), 1);
}

/** Programs store comments in orders of their own; those without a time come last, in the order they are stored. */
const oldestFirst = (threads: readonly Thread[]): readonly Thread[] =>
  [...threads].sort((a, b) => (secondOf(a) < secondOf(b) ? -1 : secondOf(a) > secondOf(b) ? 1 : 0));

const secondOf = ({ time }: Thread): string => (time === "" ? "9" : time.slice(0, 19));

function newRecord(thread: Thread, id: string, context: RecordContext): PlannedRecord {
  const { text, form } = thread;
  const { language } = context.review.details;
  const { place, mark, question } = newPlace(thread, context);
  const words = RECORD_WORDS[language];
  const { cells: said, isWhole: isSaid } = saidCells(thread, language);
  const replies = withCopies(said.replies, [thread], context.copied.get(thread) ?? [], context);
  const isResolved = form === undefined && thread.resolved;
  const cells = {
    id,
    ...said,
    source: form === "note" ? words.note : words.comment,
    gap: place.gap,
    column: place.label,
    replies: replies.text,
    ...(isResolved && { closedHow: words.resolvedBefore }),
    // A copy is deleted by and by; that tells nothing of its comments.
    comment: thread.copy && !isResolved ? "" : COMMENT_STATE_LABELS[isResolved ? "resolved" : "open"][language],
    cell: place.cell,
    rowSeen: formatRowMark({ ...mark, words: fingerprintOf([text]), replies: repliesSaid(said.replies, thread) }),
    thread: thread.copy ? recordKeyOf(thread) : thread.id,
  };
  const isWhole = isSaid && replies.isWhole;
  return { thread, cells: withoutEmpty(cells), isWhole, ...(question && { question }) };
}

/** Where a comment hangs that is new; on a copy the row of ours, or the one that a person says it is about. */
function newPlace(thread: Thread, context: RecordContext): NewPlace {
  const place = context.places.of(thread);
  if (!place.isUnsure) return { place, mark: markOf(place, place) };
  const mark = unsureMark(place);
  const answer = answerTo(thread, context);
  if (answer === undefined || !isAboutRow(answer, mark, thread, context))
    return { place, mark, question: askRow(undefined, mark, thread, context) };
  const row = rowSaid(answer, mark, context);
  return {
    place: { ...place, gap: row && "gap" in row ? row.gap : "" },
    mark: aboutAnother(mark, row ?? NO_KNOWN_ROW),
  };
}

interface NewPlace {
  readonly place: ThreadPlace;
  readonly mark: MarkedPlace;
  readonly question?: RecordQuestion;
}
