import type { Thread } from "../review/thread";
import { isKeyOfCopy, recordKeysOf } from "../review/record-key";
import { isLikeAThreadId } from "../review/thread-ids";
import type { Steps } from "../steps";
import { recognise } from "./recognise";
import type { Matched, RecordRow } from "./record-rows";
import { namesNoComment } from "./typed-rows";
import type { OnCopies } from "./on-copies";
import type { Places } from "./places";

/**
 * Comments with the rows that record them: by their ids, and where a row's comment is not there any more by words,
 * author, day and place; so are rows that name none. A row of one on a copy is that of the comment in the table which says
 * the same. What these leave open is for a person to say.
 */
export function* matchThreads(
  rows: readonly RecordRow[],
  threads: readonly Thread[],
  copied: OnCopies["by"],
  places: Places,
): Steps<Matched> {
  const byId = new Map<string, RecordRow[]>();
  for (const row of rows) for (const id of row.ids) byId.set(id, [...(byId.get(id) ?? []), row]);
  const known = new Map<RecordRow, Thread[]>();
  const unknown = threads.filter((thread) => {
    const keys = [thread, ...(copied.get(thread) ?? [])].flatMap(recordKeysOf);
    const recording = keys.map((key) => byId.get(key)).find((found) => found !== undefined) ?? [];
    for (const row of recording) known.set(row, [...(known.get(row) ?? []), thread]);
    return recording.length === 0;
  });
  const vanished = rows.filter((row) => !known.has(row) && row.ids.some(isOfThread));
  const typed =
    unknown.length > 0 ? rows.filter((row) => namesNoComment(row) && row.feedback.feedback.trim() !== "") : [];
  return { known, ...(yield* recognise([...vanished, ...typed], unknown, places)) };
}

const isOfThread = (id: string): boolean => isLikeAThreadId(id) || isKeyOfCopy(id);
