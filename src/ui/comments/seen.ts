import type { Thread } from "../../domain/review/thread";

/** Messages that are remembered on a device, of all its workbooks together; the oldest give way. */
const MOST = 6000;

/** The messages of threads, each by a few letters, since their ids are long. */
export const messagesOf = (threads: readonly Thread[]): readonly string[] =>
  threads.flatMap((thread) => [thread.id, ...thread.replies.map(({ id }) => `${thread.id} ${id}`)].map(shortened));

/** What was kept; undefined when this device has kept nothing yet, so that nothing can be told to be new. */
export const readSeen = (kept: string | undefined): ReadonlySet<string> | undefined =>
  kept === undefined ? undefined : new Set(kept.split(" ").filter(Boolean));

/** What to keep once some messages were seen; undefined when that is no more than before. */
export function withSeen(kept: string | undefined, messages: readonly string[]): string | undefined {
  const seen = readSeen(kept);
  const added = messages.filter((message) => !seen?.has(message));
  if (seen && added.length === 0) return undefined;
  return [...(seen ?? []), ...added].slice(-MOST).join(" ");
}

/** Whether a thread says something that was not seen. */
export const hasUnseen = (thread: Thread, seen: ReadonlySet<string> | undefined): boolean =>
  seen !== undefined && messagesOf([thread]).some((message) => !seen.has(message));

/** FNV-1a, 32 bits: of 6,000 messages a new one is taken for another once in 700,000 times. */
function shortened(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id.toLowerCase()) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
