import { idKey, isSameId } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import { fingerprintOf } from "../review/fingerprint";
import { isKeyOfCopy } from "../review/record-key";
import type { Thread } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { mapInSteps } from "../steps";
import type { Steps } from "../steps";
import { calendarDay } from "../text/dates/calendar-day";
import { fold } from "../text/fold";
import { rowAboutBefore } from "./about-row";
import { hangsWhereItDid } from "./compare-place";
import { columnKey } from "./on-copies";
import { namesNoComment, isTypedOf, mayBeTyped } from "./typed-rows";
import { printsOf } from "./says-the-same";
import type { Matched, RecordRow } from "./record-rows";
import { NOTHING_TO_TELL } from "./row-mark";
import type { RowMark } from "./row-mark";
import { dayOf } from "./said-lines";
import type { Places, ThreadPlace } from "./places";

/**
 * Find comments that no row names among the rows whose own are not there any more.
 *
 * Certain is one that hangs where the row's hung and says what it said, perhaps with more words, where author and day
 * do not speak against it and nothing else could be meant. One of which only the words or, for what has no id of its
 * own, only the place are the same is asked about. Rows that name no comment, as a person types them, are those of
 * comments that say the same.
 */
export function* recognise(
  vanished: readonly RecordRow[],
  unknown: readonly Thread[],
  places: Places,
): Steps<Omit<Matched, "known">> {
  if (vanished.length === 0) return { renamed: new Map(), unsure: new Map(), news: unknown, gone: [] };
  const single = vanished.filter(({ ids }) => ids.length < 2);
  const candidates = yield* candidatesFor(unknown, single, places);
  const claims = new Map<RecordRow, Thread[]>();
  const sure = new Map<Thread, readonly RecordRow[]>();
  for (const [thread, rows] of candidates) {
    const here = rows.filter((row) => isAtItsPlace(row, thread, places) && goesOn(row, thread));
    sure.set(thread, here);
    for (const row of here) claims.set(row, [...(claims.get(row) ?? []), thread]);
    yield 0;
  }
  const renamed = new Map<RecordRow, Thread>();
  for (const [row, [thread, ...rivals]] of claims) {
    if (thread && rivals.length === 0 && sure.get(thread)?.length === 1) renamed.set(row, thread);
  }
  const found = new Set(renamed.values());
  const rest = unknown.filter((thread) => !found.has(thread));
  const unsure = new Map<Thread, readonly RecordRow[]>();
  for (const thread of rest) {
    const rows = (candidates.get(thread) ?? []).filter((row) => !renamed.has(row));
    if (rows.length > 0) unsure.set(thread, rows);
  }
  return { renamed, unsure, ...leftOver(vanished, rest, renamed, unsure) };
}

/** What is new, and what is gone, once it is known which comments are which rows'. */
export function leftOver(
  vanished: readonly RecordRow[],
  rest: readonly Thread[],
  renamed: Matched["renamed"],
  unsure: Matched["unsure"],
): Pick<Matched, "news" | "gone"> {
  const asked = new Set([...unsure.values()].flat());
  return {
    news: rest.filter((thread) => !unsure.has(thread)),
    gone: vanished.filter((row) => !namesNoComment(row) && !renamed.has(row) && !asked.has(row)),
  };
}

const among = (groups: ReadonlyMap<string, readonly RecordRow[]>, keys: readonly string[]): readonly RecordRow[] =>
  keys.flatMap((key) => groups.get(key) ?? []);

/** Rows that each comment may be the one of: by words, and for what has no id of its own by more words and by place. */
function* candidatesFor(
  unknown: readonly Thread[],
  rows: readonly RecordRow[],
  places: Places,
): Steps<ReadonlyMap<Thread, readonly RecordRow[]>> {
  const byWords = yield* groupedBy(rows, wordsOf);
  const recorded = rows.filter((row) => !namesNoComment(row));
  const byEnds = yield* groupedBy(recorded, ({ feedback }) => endsOf(feedback.feedback));
  const byPlace = yield* groupedBy(recorded, ({ mark, feedback }) =>
    placeKeys({ ...NO_PLACE, ...mark, cell: feedback.cell }),
  );
  const candidatesOf = (thread: Thread): readonly [Thread, readonly RecordRow[]] => {
    const same = among(byWords, printsOf(thread));
    const more = hasOwnId(thread) ? [] : among(byEnds, endsOf(thread.text)).filter((row) => goesOn(row, thread));
    const there = hasOwnId(thread) ? [] : among(byPlace, placeKeys(places.of(thread)));
    const mayBeOf = (row: RecordRow): boolean =>
      namesNoComment(row)
        ? mayBeTyped(row, thread, places)
        : mayBe(row.feedback, thread) && (!isOfCopy(row) || mayBeCarried(row, thread, places));
    return [thread, [...new Set([...same, ...more, ...there])].filter(mayBeOf)];
  };
  return new Map(yield* mapInSteps(unknown, candidatesOf));
}

function* groupedBy(
  rows: readonly RecordRow[],
  keysOf: (row: RecordRow) => readonly string[],
): Steps<ReadonlyMap<string, readonly RecordRow[]>> {
  const groups = new Map<string, RecordRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    yield 0;
  }
  return groups;
}

/**
 * A thread as Excel made it: one with another id is another comment, unless it says the same. Excel always tells when a
 * comment was written; without that another program, or a repair, may have given the id.
 */
const hasOwnId = ({ form, time }: Thread): boolean => form === undefined && time !== "";

/** What the comment of a row said: as it was read, and as the row says. */
const wordsOf = ({ feedback, mark }: RecordRow): readonly string[] => [
  fingerprintOf([feedback.feedback]),
  ...(mark ? [mark.words] : []),
];

/** A row is known again by its id, by its words, or by where it stands. */
const placeKeys = ({
  table,
  column,
  row,
  print,
  cell,
}: Pick<ThreadPlace, "table" | "column" | "row" | "print" | "cell">): readonly string[] => [
  ...(row === "" ? [] : [`${table}/${column}/${idKey(row)}`]),
  ...(print === NOTHING_TO_TELL ? [] : [`${table}/${column}//${print}`]),
  cell,
];
const NO_PLACE = { table: "", column: "", row: "", print: NOTHING_TO_TELL };

/** Whether who wrote a comment, and on which day, does not speak against it. */
function mayBe(feedback: Feedback, { author, time }: Thread): boolean {
  const [raiser, writer] = [feedback.raisedBy, author].map((name) => fold(knownAuthor(name)));
  const [raised, written] = [calendarDay(feedback.date) ?? "", dayOf(time)];
  return (
    (raiser === "" || writer === "" || raiser === writer) && (raised === "" || written === "" || raised === written)
  );
}

/** Whether a comment says what that of a row said, perhaps with more words before or behind it. */
export function goesOn(row: RecordRow, thread: Thread): boolean {
  const { text } = thread;
  const prints = printsOf(thread);
  if (wordsOf(row).some((print) => prints.includes(print))) return true;
  const [before, now] = [fold(row.feedback.feedback), fold(text)];
  return before !== "" && (now.startsWith(before) || now.endsWith(before));
}

/** The first and the last letters of a text. */
function endsOf(text: string): readonly string[] {
  const folded = fold(text);
  return [`^${folded.slice(0, 3)}`, `${folded.slice(-3)}$`];
}

/** Whether all that a row records hung on copies. */
const isOfCopy = ({ ids }: RecordRow): boolean => ids.length > 0 && ids.every(isKeyOfCopy);

/**
 * Whether a comment may be the one that a copy had, carried over or written anew: it hangs on that row and in that
 * column, or which row the one or the other hangs on can't be told. A copy is deleted, which makes nobody take up its
 * comments elsewhere.
 */
function mayBeCarried({ mark, feedback }: RecordRow, thread: Thread, places: Places): boolean {
  const now = places.of(thread);
  if (now.table === "" || now.isUnsure) return true;
  if (!mark) return feedback.gap.trim() === "" || isSameId(feedback.gap, now.gap);
  if (mark.table === "") return true;
  const isThere = [mark, rowAboutBefore(mark)].some(
    (one) => one.table === now.table && (isSameId(one.row, now.row) || hangsWhereItDid(one, now, places)),
  );
  return isInColumn(mark, feedback, now) && (isThere || mark.isAsked === true);
}

const isInColumn = ({ column }: RowMark, feedback: Feedback, now: ThreadPlace): boolean =>
  columnKey({ column, label: feedback.column }) === columnKey(now);

/** Whether a comment hangs where that of a row did. */
function isAtItsPlace({ mark, feedback, ids }: RecordRow, thread: Thread, places: Places): boolean {
  const now = places.of(thread);
  // Earlier records knew no row of a comment on a copy, and its cell alone.
  if (mark?.table === "" && thread.copy) return feedback.cell === now.cell;
  if (mark) return mark.column === now.column && hangsWhereItDid(mark, now, places);
  const isOfGap =
    isSameId(feedback.gap, now.gap) || (namesNoComment({ ids }) && (feedback.gap + now.gap).trim() === "");
  return isOfGap && (ids.length > 0 || isTypedOf(feedback, thread, now));
}
