import { calendarDay } from "../text/dates/calendar-day";
import { fold } from "../text/fold";
import type { Feedback } from "./consultation";
import { wordsIn } from "./fingerprint";
import { recordKeysOf } from "./record-key";
import type { Thread } from "./thread";
import { threadKeysIn } from "./thread-ids";
import { knownAuthor } from "./unknown-author";

/** A row of Feedback as far as it tells which comment it records. */
export type RecordedWords = Pick<Feedback, "raisedBy" | "date" | "feedback" | "cell" | "thread">;

/** What is said once more away from the sheets of our tables. */
export interface SaidElsewhere {
  /** Comments that say, with author, moment and words, what one on our sheets says. */
  readonly again: ReadonlySet<Thread>;
  /** Sheets without a table that are copies as a whole. */
  readonly copies: ReadonlySet<string>;
}

/** A comment elsewhere that says word for word what one of our sheets says. */
interface Twin {
  readonly thread: Thread;
  readonly isInItsCell: boolean;
}

/**
 * A sheet without a table is a copy where several comments there are ones of our sheets, one at least in its own cell: by
 * author, moment and words; or one so, in its own cell, beside others in theirs that were put in other words or deleted
 * since. A note has no moment, and counts where another comment there has one.
 *
 * @param ours names of the sheets with tables of ours
 * @param isPlain whether another sheet has no table, and may be a copy
 */
export function saidElsewhere(
  threads: readonly Thread[],
  ours: ReadonlySet<string>,
  feedback: readonly RecordedWords[],
  isPlain: (sheet: string) => boolean,
): SaidElsewhere {
  const here = threads.filter(({ sheet, time, text }) => ours.has(sheet) && (time !== "" || text.trim() !== ""));
  const elsewhere = threads.filter(({ sheet }) => !ours.has(sheet));
  const twins = twinsOf(elsewhere, here, isPlain);
  const plain = twins.filter(({ thread }) => isPlain(thread.sheet));
  const inPlace = plain.filter(({ isInItsCell }) => isInItsCell);
  const several = sheetsOf(plain).filter((sheet, at, all) => all.indexOf(sheet) !== at);
  const again = new Set(twins.map(({ thread }) => thread));
  const timed = new Set(sheetsOf(inPlace.filter(({ thread }) => thread.time !== "")));
  const isChanged = changedSince(here, feedback, ours);
  const others = elsewhere.filter((one) => timed.has(one.sheet) && !again.has(one) && isChanged(one));
  const placed = new Set(sheetsOf(inPlace));
  return {
    again,
    copies: new Set([...several.filter((sheet) => placed.has(sheet)), ...others.map(({ sheet }) => sheet)]),
  };
}

const sheetsOf = (twins: readonly Twin[]): readonly string[] => twins.map(({ thread }) => thread.sheet);

function twinsOf(
  elsewhere: readonly Thread[],
  here: readonly Thread[],
  isPlain: (sheet: string) => boolean,
): readonly Twin[] {
  const cells = new Map<string, Set<string>>();
  for (const one of here) cells.set(momentOf(one), (cells.get(momentOf(one)) ?? new Set()).add(one.cell));
  const found = elsewhere.flatMap((thread): Twin | readonly [] => {
    const said = cells.get(momentOf(thread));
    return said ? { thread, isInItsCell: said.has(thread.cell) } : [];
  });
  const timed = new Set(sheetsOf(found.filter(({ thread }) => thread.time !== "")));
  return found.filter(({ thread: { time, sheet } }) => time !== "" || (timed.has(sheet) && isPlain(sheet)));
}

/** By whom, when and what; two comments have all three where somebody says the same twice at one moment. */
const momentOf = ({ author, time, text }: Thread): string => [author, time, text].join("\n");

/**
 * Whether a comment is, in its cell, what one of ours said: of the author and moment of a single one, which has other
 * words by now, or as the record has one that is gone.
 */
function changedSince(
  here: readonly Thread[],
  feedback: readonly RecordedWords[],
  ours: ReadonlySet<string>,
): (thread: Thread) => boolean {
  // Another program may have given one moment to all that it wrote.
  const byStamp = new Map<string, readonly string[]>();
  for (const one of here) byStamp.set(stampOf(one), [...(byStamp.get(stampOf(one)) ?? []), one.cell]);
  const isRecorded = recordedIn(feedback, ours, goneFrom(here));
  return (thread) => {
    if (thread.time === "") return false;
    const [cell, ...more] = byStamp.get(stampOf(thread)) ?? [];
    return (cell === thread.cell && more.length === 0) || isRecorded(thread);
  };
}

const stampOf = ({ author, time }: Thread): string => [author, time].join("\n");

/**
 * Whether the record has a comment by author, day and words, as one that hung in that cell of a sheet of ours and is gone.
 * What one says several times in a day, "Agreed", is not told from what was said elsewhere.
 */
function recordedIn(
  feedback: readonly RecordedWords[],
  ours: ReadonlySet<string>,
  isGone: (row: RecordedWords) => boolean,
): (thread: Thread) => boolean {
  const rows = new Map<string, readonly RecordedWords[]>();
  for (const row of feedback) {
    const key = sayingKey(row.raisedBy, calendarDay(row.date) ?? "", row.feedback);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return ({ author, time, cell, text }) => {
    const [row, ...more] = rows.get(sayingKey(author, time.slice(0, DAY), text)) ?? [];
    if (!row || more.length > 0 || !isGone(row)) return false;
    const end = row.cell.lastIndexOf("!");
    return ours.has(row.cell.slice(0, Math.max(0, end))) && bare(row.cell.slice(end + 1)) === bare(cell);
  };
}

const DAY = "2026-10-06".length;

const sayingKey = (author: string, day: string, words: string): string =>
  [fold(knownAuthor(author)), day, wordsIn(words)].join("\n");

/** Whether no comment of a row is there, neither by its id nor by its author, words and cell. */
function goneFrom(here: readonly Thread[]): (row: RecordedWords) => boolean {
  const ids = new Set(here.flatMap(recordKeysOf));
  const placed = new Set(here.map(({ sheet, cell, author, text }) => placedKey(author, text, `${sheet}!${cell}`)));
  return ({ raisedBy, feedback: words, cell, thread }) =>
    !threadKeysIn(thread).some((id) => ids.has(id)) && !placed.has(placedKey(raisedBy, words, cell));
}

const placedKey = (author: string, words: string, cell: string): string =>
  [fold(knownAuthor(author)), wordsIn(words), bare(cell)].join("\n");

const bare = (cell: string): string => cell.replaceAll("$", "");
