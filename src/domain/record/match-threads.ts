import { isSameId } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import { fingerprintOf } from "../review/fingerprint";
import type { Thread } from "../review/thread";
import { fold } from "../text/fold";
import { hangsWhereItDid } from "./compare-place";
import { dayOf } from "./said-lines";
import { readRowMark } from "./row-mark";
import type { RowMark } from "./row-mark";
import type { Places } from "./thread-place";

/** A row of Feedback with what it says of the comments it records. */
export interface RecordRow {
  readonly feedback: Feedback;
  /** Lower-case ids of its comments. */
  readonly ids: readonly string[];
  readonly mark: RowMark | undefined;
}

/** Which comment is which row's. */
export interface Matched {
  /** Comments by their rows: of each row all that are there. */
  readonly known: ReadonlyMap<RecordRow, readonly Thread[]>;
  /** Rows whose comment has another id now. */
  readonly renamed: ReadonlyMap<RecordRow, Thread>;
  /** Comments that may be those of rows whose own is not there. */
  readonly unsure: ReadonlyMap<Thread, readonly RecordRow[]>;
  /** Comments that no row records. */
  readonly news: readonly Thread[];
  /** Rows whose comments are all gone, and which no comment may be about. */
  readonly gone: readonly RecordRow[];
}

/** Rows of Feedback as far as comments are concerned. */
export const recordRows = (feedback: readonly Feedback[]): readonly RecordRow[] =>
  feedback.map((row) => ({ feedback: row, ids: idsIn(row.thread), mark: readRowMark(row.rowSeen) }));

const idsIn = (cell: string): readonly string[] =>
  cell
    .split(/[;\s]+/u)
    .map((id) => id.toLowerCase())
    .filter((id) => id !== "");

/** What was an id for certain; a person may write anything there. */
const LIKE_AN_ID = /^(?:\{[-0-9a-f]{36}\}|note-[0-9a-f]{12}(?:-.*)?)$/u;

/**
 * Comments with the rows that record them: by their ids, and where a row's comment is not there any more by words,
 * author, day and place. What these leave open is for a person to say.
 */
export function matchThreads(rows: readonly RecordRow[], threads: readonly Thread[], places: Places): Matched {
  const byId = new Map<string, RecordRow[]>();
  for (const row of rows) for (const id of row.ids) byId.set(id, [...(byId.get(id) ?? []), row]);
  const known = new Map<RecordRow, Thread[]>();
  const unknown = threads.filter((thread) => {
    const recording = byId.get(thread.id.toLowerCase()) ?? [];
    for (const row of recording) known.set(row, [...(known.get(row) ?? []), thread]);
    return recording.length === 0;
  });
  const vanished = rows.filter((row) => !known.has(row) && row.ids.some((id) => LIKE_AN_ID.test(id)));
  return { known, ...recognise(vanished, unknown, places) };
}

function recognise(vanished: readonly RecordRow[], unknown: readonly Thread[], places: Places): Omit<Matched, "known"> {
  const candidates = candidatesFor(unknown, vanished);
  const claims = new Map<RecordRow, Thread[]>();
  const fitting = new Map<Thread, readonly RecordRow[]>();
  for (const [thread, rows] of candidates) {
    const here = rows.filter((row) => fits(row, thread, places));
    fitting.set(thread, here);
    for (const row of here) claims.set(row, [...(claims.get(row) ?? []), thread]);
  }
  const renamed = new Map<RecordRow, Thread>();
  for (const [row, [thread, ...rivals]] of claims) {
    if (thread && rivals.length === 0 && fitting.get(thread)?.length === 1) renamed.set(row, thread);
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
    gone: vanished.filter((row) => !renamed.has(row) && !asked.has(row)),
  };
}

/** Rows whose comment is not there any more, for each comment that says the same and may be it. */
function candidatesFor(
  unknown: readonly Thread[],
  vanished: readonly RecordRow[],
): ReadonlyMap<Thread, readonly RecordRow[]> {
  const byWords = new Map<string, RecordRow[]>();
  for (const row of vanished.filter(({ ids }) => ids.length === 1)) {
    for (const words of wordsOf(row)) byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  return new Map(
    unknown.map((thread) => {
      const rows = byWords.get(fingerprintOf([thread.text])) ?? [];
      return [thread, rows.filter((row) => mayBe(row.feedback, thread))];
    }),
  );
}

/** What the comment of a row said: as it was read, and as the row says. */
const wordsOf = ({ feedback, mark }: RecordRow): ReadonlySet<string> =>
  new Set([fingerprintOf([feedback.feedback]), ...(mark ? [mark.words] : [])]);

/** Whether who wrote a comment, and on which day, does not speak against it. */
function mayBe({ raisedBy, date }: Feedback, { author, time, form }: Thread): boolean {
  const isSameAuthor =
    fold(raisedBy) === fold(author) || raisedBy.trim() === "" || author === "" || form === "flattened";
  return isSameAuthor && (dayOf(date) === "" || dayOf(time) === "" || dayOf(date) === dayOf(time));
}

/** Whether a comment hangs where that of a row did. */
function fits({ mark, feedback }: RecordRow, thread: Thread, places: Places): boolean {
  const now = places.of(thread);
  if (mark) return mark.column === now.column && hangsWhereItDid(mark, now, places);
  return isSameId(feedback.gap, now.gap);
}
