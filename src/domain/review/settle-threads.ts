import type { Feedback } from "./consultation";
import type { Thread } from "./thread";
import { digitsOf, isNoteId, noteIdOf, threadKeysIn } from "./thread-ids";

/** What a row of Feedback says of the thread it records. */
export type RecordedThread = Pick<Feedback, "thread" | "disposition" | "comment">;

export type SettleThreads = typeof settleThreads;

/**
 * Threads told apart where their ids do not, and resolved where a record of them says so.
 *
 * A note goes by its words and its row, since the same may be said of two rows, and so does a thread whose id is blank or
 * that of another one, as programs leave them that copy sheets. A note can't be resolved as a thread can: it is once a row
 * of Feedback disposes of it. One that was a thread is what it was when it was last recorded, since who raised it closes
 * it, not who answers. One that another program emptied is no exception: a question that can't be read any more is not
 * answered by that.
 *
 * @param threads with what they hang on
 * @param ours names of the sheets with tables of ours
 * @returns as many threads as there are, in the same order
 */
export function settleThreads(
  threads: readonly Thread[],
  ours: ReadonlySet<string>,
  feedback: readonly RecordedThread[],
): readonly Thread[] {
  const attached = withClearIds(threads, ours);
  if (attached.every(isOfExcel)) return attached;
  const settled = (form: Thread["form"]): ReadonlySet<string> =>
    new Set(
      feedback
        .filter(({ disposition = "open", comment }) =>
          form === "flattened" && comment ? comment === "resolved" : disposition !== "open",
        )
        .flatMap(({ thread }) => threadKeysIn(thread)),
    );
  const [notes, flattened] = [settled("note"), settled("flattened")];
  return attached.map((thread) =>
    !isOfExcel(thread) && (thread.form === "note" ? notes : flattened).has(thread.id.toLowerCase())
      ? { ...thread, resolved: true }
      : thread,
  );
}

/**
 * Threads by their ids, but for those whose id tells them from no other: they go by words, row and order. Of several with
 * one id the one on a row of ours keeps it, or else the one on a sheet of ours, where that is a single one: a copy of a
 * sheet brings its comments along, and the record is of ours.
 */
function withClearIds(threads: readonly Thread[], ours: ReadonlySet<string>): readonly Thread[] {
  const seen = new Map<string, number>();
  const counted = (key: string): number => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count;
  };
  const distanceOf = ({ on, sheet }: Thread): number => (on ? 0 : ours.has(sheet) ? 1 : 2);
  for (const thread of threads) counted(keyOf(thread.id, distanceOf(thread)));
  return threads.map((thread) => {
    const { id, on, copy, sheet, cell, text } = thread;
    const distance = distanceOf(thread);
    const isNearer = [0, 1].some((nearer) => nearer < distance && seen.has(keyOf(id, nearer)));
    const isAlone = seen.get(keyOf(id, distance)) === 1 && !isNearer;
    const isNote = isNoteId(id);
    if (isAlone && !isNote && id.trim() !== "") return thread;
    const words = isNote ? id : noteIdOf(digitsOf(text));
    const place = on ?? copy;
    const parts = place ? [...(copy ? [sheet] : []), place.row === "" ? cell : place.row, place.column] : [];
    // Without blanks and semicolons, which part ids in a cell.
    const named = [words, ...parts].join("-").replaceAll(/[;\s]+/gu, "-");
    const count = counted(named);
    return { ...thread, id: count === 1 ? named : `${named}-${count}` };
  });
}

const keyOf = (id: string, distance: number): string => `${distance} ${id.trim().toLowerCase()}`;

const isOfExcel = ({ form }: Thread): boolean => form === undefined;
