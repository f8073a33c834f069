import { idKey, isSameId } from "../gap/id-key";
import { memoise } from "../memoise";
import type { Feedback } from "../review/consultation";
import { fingerprintOf } from "../review/fingerprint";
import type { Review } from "../review/review";
import { recordKeysOf } from "../review/record-key";
import { says } from "../review/thread";
import type { Thread } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { finish } from "../steps";
import { calendarDay } from "../text/dates/calendar-day";
import { fold } from "../text/fold";
import { onOneLine } from "../text/on-one-line";
import { rowAboutBefore } from "./about-row";
import { recordRows } from "./record-rows";
import type { RecordRow } from "./record-rows";
import { NOTHING_TO_TELL } from "./row-mark";
import { dayOf } from "./said-lines";
import { placesIn, printOf } from "./thread-place";
import type { Places, ThreadPlace } from "./places";

/** What comments on copies of sheets are: nothing of them is a remark of its own that the review holds already. */
export interface OnCopies {
  /** By a comment on a copy, the one of ours, or one on a copy before it, that it says once more. */
  readonly same: ReadonlyMap<Thread, Thread>;
  /** By a comment on a copy, the row of the record that has it, where its own comment is not there any more. */
  readonly recorded: ReadonlyMap<Thread, RecordRow>;
  /** The comments on copies by the one that they say once more, or by the row of the record that has it alone. */
  readonly by: ReadonlyMap<Thread | Feedback, readonly Thread[]>;
}

/**
 * Those of the comments on copies that say what the review holds. Told are they by author, moment and words; where no
 * moment is known, or the words were changed, by the row and the column they hang on, never by the cell of a row that is
 * known, since rows are sorted and deleted. A second “Agreed” is a remark of its own.
 */
export function onCopies(
  along: readonly Thread[],
  all: readonly Thread[],
  rows: readonly RecordRow[],
  places: Places,
): OnCopies {
  const same = new Map<Thread, Thread>();
  const recorded = new Map<Thread, RecordRow>();
  if (along.length === 0) return { same, recorded, by: new Map() };
  const copies = new Set(along);
  const first = new Map<string, Thread>();
  const know = (thread: Thread): void => {
    for (const key of keysOf(thread, places)) if (!first.has(key)) first.set(key, thread);
  };
  for (const thread of all) if (!copies.has(thread)) know(thread);
  for (const thread of along) {
    const twin = keysOf(thread, places).flatMap((key) => first.get(key) ?? [])[0];
    if (twin) same.set(thread, twin);
  }
  const notes = notesAgain(along, all, same, places);
  const byWords = wordsOfRecord(rows);
  const isRecordOf = recordsOf(all, places);
  const taken = new Set<string>();
  for (const thread of along.filter((one) => !same.has(one))) {
    const twin = notes.get(thread) ?? keysOf(thread, places).flatMap((key) => first.get(key) ?? [])[0];
    // A cell of a copy has one comment, so that a row of the record is one of each sheet.
    const row = twin
      ? undefined
      : (byWords.get(wordsKey(thread)) ?? []).find(
          (one) => !taken.has(takenKey(one, thread)) && isRecordOf(one, thread),
        );
    if (row) taken.add(takenKey(row, thread));
    if (twin) same.set(thread, twin);
    else if (row) recorded.set(thread, row);
    else know(thread);
  }
  return { same, recorded, by: bySaid(same, recorded) };
}

function bySaid(same: OnCopies["same"], recorded: OnCopies["recorded"]): OnCopies["by"] {
  const copies = new Map<Thread | Feedback, Thread[]>();
  const rows = [...recorded].map(([copy, { feedback }]) => [copy, feedback] as const);
  for (const [copy, one] of [...same, ...rows]) {
    const known = copies.get(one);
    if (known) known.push(copy);
    else copies.set(one, [copy]);
  }
  return copies;
}

const takenKey = ({ feedback }: RecordRow, { sheet }: Thread): string => `${sheet}\n${feedback.place.row}`;

const saying = ({ author, text }: Thread): string => [author, onOneLine(text)].join("\n");

/** Notes on rows of copies that nobody can tell: as many of them are ours as there are of the same author and words. */
function notesAgain(
  along: readonly Thread[],
  all: readonly Thread[],
  same: ReadonlyMap<Thread, Thread>,
  places: Places,
): ReadonlyMap<Thread, Thread> {
  const copies = new Set(along);
  const ours = new Map<string, Thread[]>();
  for (const one of all)
    if (one.time === "" && !copies.has(one)) ours.set(saying(one), [...(ours.get(saying(one)) ?? []), one]);
  const used = new Set([...same].map(([{ sheet }, twin]) => `${sheet} ${twin.id}`));
  const again = new Map<Thread, Thread>();
  for (const thread of along) {
    const isTold = places.of(thread).row !== "" && !places.of(thread).isUnsure;
    if (thread.time !== "" || same.has(thread) || isTold) continue;
    const twin = ours.get(saying(thread))?.find(({ id }) => !used.has(`${thread.sheet} ${id}`));
    if (!twin) continue;
    used.add(`${thread.sheet} ${twin.id}`);
    again.set(thread, twin);
  }
  return again;
}

/**
 * What tells one comment from all others, the surest first: its moment, or where it hangs with whoever wrote it, and what
 * it says or when. Two that say the same at one moment are told by where they hang.
 */
function keysOf(thread: Thread, places: Places): readonly string[] {
  const { author, cell, time, text, on, copy, sheet } = thread;
  const words = onOneLine(text);
  const { table, row, isUnsure, ...place } = places.of(thread);
  const column = columnKey(place);
  const isPlaced = table !== "" && row !== "" && !isUnsure;
  const isBeside = on === undefined && (copy === undefined || copy.row === "");
  const where = isPlaced ? `row ${table}/${column}/${idKey(row)}` : isBeside ? `beside ${cell}` : `at ${sheet}!${cell}`;
  if (time === "") return [["untimed", author, words, where].join("\n")];
  const here = isPlaced ? [["moment", author, time, where].join("\n")] : [];
  return [...here, ["timed", author, words, time].join("\n")];
}

function wordsOfRecord(rows: readonly RecordRow[]): ReadonlyMap<string, readonly RecordRow[]> {
  const byWords = new Map<string, RecordRow[]>();
  for (const row of rows) {
    const prints = new Set([fingerprintOf([row.feedback.feedback]), ...(row.mark ? [row.mark.words] : [])]);
    for (const print of prints) byWords.set(print, [...(byWords.get(print) ?? []), row]);
  }
  return byWords;
}

const wordsKey = ({ text }: Thread): string => fingerprintOf([text]);

/** A column that a person added goes by its header. */
export const columnKey = ({ column, label }: Pick<ThreadPlace, "column" | "label">): string =>
  column === "" ? `“${fold(label)}”` : column;

/**
 * Whether a row of the record is of such a comment: by author, day, and the row and column that it hung on; where its row
 * can't be told, by the cell. One of which the comment is there is only that comment again, of which one of the two has no time.
 */
function recordsOf(all: readonly Thread[], places: Places): (row: RecordRow, thread: Thread) => boolean {
  const live = new Map(all.flatMap((one) => recordKeysOf(one).map((key) => [key, one] as const)));
  const isUntimed = (id: string): boolean => live.get(id)?.time === "";
  return ({ feedback, mark, ids }, thread) => {
    const { author, time, cell, copy } = thread;
    if (fold(knownAuthor(feedback.raisedBy)) !== fold(knownAuthor(author))) return false;
    const isLive = ids.some((id) => live.has(id));
    const hasTime = time !== "" && !ids.some(isUntimed);
    const [raised, written] = [calendarDay(feedback.date) ?? "", dayOf(time)];
    if ((raised !== "" && written !== "" && raised !== written) || (isLive && hasTime)) return false;
    if (!mark || !copy || copy.row === "") {
      const isThere = feedback.cell.slice(feedback.cell.lastIndexOf("!") + 1) === cell.replaceAll("$", "");
      return isThere && written !== "" && raised === written;
    }
    const now = places.of(thread);
    const before = { column: mark.column, label: feedback.column };
    if (mark.table !== copy.table || columnKey(before) !== columnKey(now)) return false;
    if (mark.print === printOf(copy.cells) && mark.print !== NOTHING_TO_TELL) return true;
    return !now.isUnsure && [mark, rowAboutBefore(mark)].some((one) => isSameId(one.row, now.row));
  };
}

/**
 * What hangs on copies, but for what the record names already: that is followed as it was, until somebody carries it over
 * to the table.
 */
function findCopied(review: Review, rows: readonly RecordRow[], places: Places): OnCopies {
  const said = review.threads.filter(says);
  const named = new Set(rows.flatMap(({ ids }) => ids));
  const cells = new Map(rows.map((row) => [`${row.feedback.cell} ${fingerprintOf([row.feedback.feedback])}`, row]));
  const isOfRow = (thread: Thread): boolean => cells.has(`${thread.sheet}!${thread.cell} ${wordsKey(thread)}`);
  const isKnown = (thread: Thread): boolean => isNamedIn(named, thread) || isOfRow(thread);
  const news = said.filter((thread) => !thread.copy && !isNamedIn(named, thread));
  const carried = new Set(said.some(({ copy }) => copy) ? news.flatMap((thread) => keysOf(thread, places)) : []);
  const isCarriedOver = (thread: Thread): boolean => keysOf(thread, places).some((key) => carried.has(key));
  const along = said.filter((thread) => thread.copy && (!isKnown(thread) || isCarriedOver(thread)));
  return onCopies(along, said, rows, places);
}

/** What the comments on a review's copies are. */
export const copiesIn = memoise((review: Review): OnCopies => {
  if (review.threads.every(({ copy }) => copy === undefined)) return onCopies([], [], [], placesIn(review));
  return findCopied(review, finish(recordRows(review.feedback)), placesIn(review));
});

/** Whether a comment on a copy says once more what a review holds. */
export const isSaidAgain = (thread: Thread, review: Review): boolean =>
  copiesIn(review).same.has(thread) || copiesIn(review).recorded.has(thread);

/** Whether ids of the record name a comment. */
export const isNamedIn = (ids: ReadonlySet<string>, thread: Thread): boolean =>
  recordKeysOf(thread).some((key) => ids.has(key));
