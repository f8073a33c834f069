import { CELL_LIMIT } from "../text/cell-limit";
import type { Reply } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { onOneLine } from "../text/on-one-line";

/** What somebody said, on a line of its own: `"2026-10-06 09:10, A. Reader: We agree."`; when and who left out where unknown. */
export function saidLine({ time, author, text }: Pick<Reply, "time" | "author" | "text">): string {
  const words = onOneLine(text);
  const by = [minuteOf(time), knownAuthor(author)].filter((part) => part !== "").join(", ");
  return by === "" ? words : `${by}: ${words}`;
}

/** `"2026-10-06"` of a time as stored, which is in UTC; `""` where none is known. */
export const dayOf = (time: string): string => /^\d{4}-\d{2}-\d{2}/u.exec(time)?.[0] ?? "";

const minuteOf = (time: string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.exec(time)?.[0].replace("T", " ") ?? dayOf(time);

/** The lines of a cell with what it lacks of some replies, and whether all of them are in it. */
export interface KeptLines {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * A cell with a line for each reply. No line that is there goes, whoever wrote it; a reply of which the time is not known
 * is there when a line ends with what is known of it, and one that is known in full takes the place of its bare words.
 */
export function withReplies(cell: string, replies: readonly Pick<Reply, "time" | "author" | "text">[]): KeptLines {
  const lines = cell === "" ? [] : cell.split("\n");
  const free = new Set(lines.keys());
  const missing = replies.flatMap((reply) => {
    const wanted = saidLine(reply);
    const at = free.size > 0 ? lineOf(reply, wanted, lines, free) : undefined;
    if (at === undefined) return wanted === "" ? [] : [wanted];
    free.delete(at);
    if (lines[at] === onOneLine(reply.text)) lines[at] = wanted;
    return [];
  });
  return withLines(lines, missing);
}

/** A cell with more lines, as many as it can hold. */
export function withLines(lines: readonly string[], more: readonly string[]): KeptLines {
  let text = lines.join("\n");
  let isWhole = true;
  for (const line of more) {
    const longer = text === "" ? line : `${text}\n${line}`;
    if (longer.length <= CELL_LIMIT) text = longer;
    else isWhole = false;
  }
  return { text, isWhole };
}

function lineOf(
  { text, author, time }: Pick<Reply, "time" | "author" | "text">,
  wanted: string,
  lines: readonly string[],
  free: ReadonlySet<number>,
): number | undefined {
  const bare = onOneLine(text);
  const find = (fits: (line: string) => boolean): number | undefined => [...free].find((at) => fits(lines[at] ?? ""));
  const end = knownAuthor(author) === "" ? `: ${bare}` : `, ${wanted}`;
  return find((line) => line === wanted) ?? find((line) => line === bare || (time === "" && line.endsWith(end)));
}
