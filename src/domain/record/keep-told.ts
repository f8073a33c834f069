import type { Feedback } from "../review/consultation";
import { fingerprintOf } from "../review/fingerprint";
import type { Thread } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { CELL_LIMIT } from "../text/cell-limit";
import type { RowMark } from "./row-mark";
import { isStamped, linesOf, saidLine } from "./said-lines";

/** Replies in which a line that told a comment's words, under nobody's name, tells what it says now. */
export interface KeptTold {
  readonly text: string;
  /** Fingerprint of the line whose place was taken. */
  readonly replaced?: string;
}

/**
 * Put the words of a comment in the place of those that the program told of it before; a line of a person's own stays, and
 * so does one under a name.
 */
export function keepTold(
  cell: string,
  thread: Thread,
  mark: RowMark | undefined,
  { raisedBy }: Pick<Feedback, "raisedBy">,
): KeptTold {
  const lines = linesOf(cell);
  const now = saidLine(thread);
  const names = [raisedBy, thread.author].map(knownAuthor).filter((name) => name !== "");
  const isNamed = (line: string): boolean => isStamped(line) || names.some((name) => line.startsWith(`${name}: `));
  const at = lines.findIndex((line) => !isNamed(line) && mark?.replies?.includes(fingerprintOf([line])));
  const before = lines[at];
  if (before === undefined || before === now || lines.includes(now)) return { text: cell };
  lines[at] = now;
  const text = lines.join("\n");
  return text.length <= CELL_LIMIT ? { text, replaced: fingerprintOf([before]) } : { text: cell };
}

/**
 * The fingerprints for a mark with that of the line which tells a comment's words, where the program wrote it; an older
 * mark tells of no lines, so that those that begin as the program's do are taken for its own.
 *
 * @param before the replies as they were
 */
export function withTold(
  said: RowMark["replies"],
  thread: Thread,
  { before, after, replaced }: { readonly before: string; readonly after: string; readonly replaced?: string },
): RowMark["replies"] {
  const line = saidLine(thread);
  if (isStamped(line) || linesOf(before).includes(line) || !linesOf(after).includes(line)) return said;
  const known =
    said ??
    linesOf(after)
      .filter(isStamped)
      .map((one) => fingerprintOf([one]));
  return [...new Set([...known.filter((print) => print !== replaced), fingerprintOf([line])])];
}
