import { calendarDay } from "../text/dates/calendar-day";
import { fold } from "../text/fold";
import type { Feedback } from "./consultation";
import { sameWords } from "./fingerprint";
import type { Thread } from "./thread";
import { knownAuthor } from "./unknown-author";

/** A row of Feedback as far as it tells which comment it records. */
export type RecordedWords = Pick<Feedback, "raisedBy" | "date" | "feedback" | "cell">;

/** What is said once more away from the sheets of our tables. */
export interface SaidElsewhere {
  /** Comments that say, with author, moment and words, what one on our sheets says. */
  readonly again: ReadonlySet<Thread>;
  /** Sheets without a table that are copies as a whole. */
  readonly copies: ReadonlySet<string>;
}

/** A comment elsewhere that is one of our sheets, as it says now or said. */
interface Twin {
  readonly thread: Thread;
  readonly isAgain: boolean;
  readonly isInItsCell: boolean;
}

/**
 * A sheet without a table is a copy where several comments there are ones of our sheets, one at least in its own cell:
 * they say what those say, or are of the author and moment of one that was put in other words since, or are recorded as
 * having hung in that cell. A note has no moment, and counts where another comment there has one.
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
  const found = twinsOf(threads, ours, feedback, isPlain);
  const timed = new Set(found.filter(({ thread }) => thread.time !== "").map(({ thread }) => thread.sheet));
  const twins = found.filter(({ thread: { time, sheet } }) => time !== "" || (timed.has(sheet) && isPlain(sheet)));
  const inPlace = new Set(twins.filter(({ isInItsCell }) => isInItsCell).map(({ thread }) => thread.sheet));
  const several = twins.map(({ thread }) => thread.sheet).filter((sheet, at, all) => all.indexOf(sheet) !== at);
  return {
    again: new Set(twins.filter(({ isAgain }) => isAgain).map(({ thread }) => thread)),
    copies: new Set(several.filter((sheet) => inPlace.has(sheet) && isPlain(sheet))),
  };
}

function twinsOf(
  threads: readonly Thread[],
  ours: ReadonlySet<string>,
  feedback: readonly RecordedWords[],
  isPlain: (sheet: string) => boolean,
): readonly Twin[] {
  const here = threads.filter(({ sheet, time, text }) => ours.has(sheet) && (time !== "" || text.trim() !== ""));
  const byWords = cellsBy(here, momentOf);
  const byTime = cellsBy(
    here.filter(({ time }) => time !== ""),
    stampOf,
  );
  const isRecorded = recordedIn(feedback, ours);
  return threads.flatMap((thread): Twin | readonly [] => {
    if (ours.has(thread.sheet)) return [];
    const said = byWords.get(momentOf(thread));
    if (said) return { thread, isAgain: true, isInItsCell: said.has(thread.cell) };
    if (thread.time === "" || !isPlain(thread.sheet)) return [];
    const reworded = byTime.get(stampOf(thread));
    if (reworded) return { thread, isAgain: false, isInItsCell: reworded.has(thread.cell) };
    return isRecorded(thread) ? { thread, isAgain: false, isInItsCell: true } : [];
  });
}

/** By whom, when and what; two comments have all three where somebody says the same twice at one moment. */
const momentOf = ({ author, time, text }: Thread): string => [author, time, text].join("\n");

const stampOf = ({ author, time }: Thread): string => [author, time].join("\n");

function cellsBy(
  threads: readonly Thread[],
  keyOf: (thread: Thread) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  for (const one of threads) cells.set(keyOf(one), (cells.get(keyOf(one)) ?? new Set()).add(one.cell));
  return cells;
}

/** Whether the record has a comment by author, day and words, as one that hung in that cell of a sheet of ours. */
function recordedIn(feedback: readonly RecordedWords[], ours: ReadonlySet<string>): (thread: Thread) => boolean {
  const rows = new Map<string, string[]>();
  for (const { raisedBy, date, feedback: words, cell } of feedback) {
    const end = cell.lastIndexOf("!");
    if (!ours.has(cell.slice(0, Math.max(0, end)))) continue;
    const key = recordKey(raisedBy, calendarDay(date) ?? "", cell.slice(end + 1));
    rows.set(key, [...(rows.get(key) ?? []), words]);
  }
  return ({ author, time, cell, text }) =>
    (rows.get(recordKey(author, time.slice(0, DAY), cell)) ?? []).some((words) => sameWords(words, text));
}

const DAY = "2026-10-06".length;

const recordKey = (author: string, day: string, cell: string): string =>
  [fold(knownAuthor(author)), day, cell.replaceAll("$", "")].join("\n");
