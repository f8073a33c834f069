import { fingerprintOf } from "../review/fingerprint";
import type { Thread } from "../review/thread";
import { CELL_LIMIT } from "../text/cell-limit";
import type { RecordContext } from "./record-context";
import type { RecordNews } from "./record-plan";
import { RECORD_WORDS } from "./record-words";
import type { RowMark } from "./row-mark";
import { bySame, claimLines, isStamped, linesOf, saidLine } from "./said-lines";
import type { Said } from "./said-lines";

/** The lines of a cell in which those say so whose replies are in other words now, or are gone. */
export interface KeptReplies {
  readonly text: string;
  readonly news: readonly RecordNews[];
  readonly isWhole: boolean;
}

/**
 * Mark the lines of a comment's replies that it does not hold any more. What a reply says now takes the place of what it
 * said, which stands below. A line that a person wrote is never marked.
 */
export function keepReplies(
  cell: string,
  thread: Thread,
  mark: RowMark | undefined,
  { review, today }: RecordContext,
): KeptReplies {
  const words = RECORD_WORDS[review.details.language];
  const lines = linesOf(cell);
  const said: readonly Said[] = [thread, ...thread.replies];
  const claims = claimLines(lines, said);
  const taken = new Set(claims.values());
  const missing = new Set(said.filter((one) => !claims.has(one)));
  const isBy = bySame(said);
  const news = new Set<RecordNews>();
  for (const [at, line] of tellsAll(thread) ? lines.entries() : []) {
    if (taken.has(at) || !isOurs(line, mark)) continue;
    const now = [...missing].find((one) => isBy(one)(line));
    if (now) missing.delete(now);
    news.add(now ? "reply-reworded" : "reply-deleted");
    const earlier = now === thread ? words.earlier : words.earlierReply;
    lines[at] = now ? `${saidLine(now)}\n${earlier(today, line)}` : words.deletedReply(today, line);
  }
  const text = lines.join("\n");
  return text.length <= CELL_LIMIT
    ? { text, news: [...news], isWhole: true }
    : { text: cell, news: [], isWhole: false };
}

/** Fingerprints of the lines that say what is in a comment, for its mark; as they were where a reading may lack some. */
export function repliesSaid(cell: string, thread: Thread, mark?: RowMark): RowMark["replies"] {
  const lines = linesOf(cell);
  const claimed = [...claimLines(lines, [thread, ...thread.replies]).values()].sort((a, b) => a - b);
  const prints = claimed
    .map((at) => lines[at] ?? "")
    .filter(isStamped)
    .map((line) => fingerprintOf([line]));
  if (tellsAll(thread)) return prints;
  return mark?.replies && [...new Set([...mark.replies, ...prints])];
}

/** Whether a comment is as Excel keeps it: other programs drop replies, or their times. */
const tellsAll = ({ form, time, replies }: Thread): boolean =>
  form === undefined && [{ time }, ...replies].every((said) => said.time !== "");

/** Whether a line is the program's: older marks don't tell, so that its form does. */
const isOurs = (line: string, mark: RowMark | undefined): boolean =>
  mark !== undefined && isStamped(line) && (mark.replies?.includes(fingerprintOf([line])) ?? true);
