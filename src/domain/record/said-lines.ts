import type { Language } from "../language";
import { memoise } from "../memoise";
import { CELL_LIMIT } from "../text/cell-limit";
import type { Reply } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { sayDate } from "../text/dates/say-date";
import { onOneLine } from "../text/on-one-line";

/** What somebody said in a comment: its own words, or a reply. */
export type Said = Pick<Reply, "time" | "author" | "text">;

/** What somebody said, on a line of its own: `"2026-10-06 09:10, A. Reader: We agree."`; when and who left out where unknown. */
export const saidLine = memoise(({ time, author, text }: Said): string => {
  const words = onOneLine(text);
  const [minute, name] = [minuteOf(time), knownAuthor(author)];
  const by = minute !== "" && name !== "" ? `${minute}, ${name}` : minute + name;
  return by === "" ? words : `${by}: ${words}`;
});

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
 * A cell with a line for each reply. No line that is there goes, whoever wrote it, and what is known in full takes the
 * place of its bare words.
 */
export function withReplies(cell: string, replies: readonly Said[]): KeptLines {
  const lines = linesOf(cell);
  const claims = claimLines(lines, replies);
  const missing = replies.flatMap((reply) => {
    const at = claims.get(reply);
    if (at === undefined) return saidLine(reply) || [];
    if (lines[at] === onOneLine(reply.text)) lines[at] = saidLine(reply);
    return [];
  });
  return withLines(lines, missing);
}

export const linesOf = (cell: string): string[] => (cell === "" ? [] : cell.split("\n"));

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

/**
 * The number of the line that says each of some replies, where one does. A line of all that is known goes before one
 * that ends with it, as where another program dropped the time, and that before one under a name that nobody in the
 * comment goes by any more: a person's name changes in all they said. No line says two replies.
 */
export function claimLines(lines: readonly string[], replies: readonly Said[]): ReadonlyMap<Said, number> {
  const claims = new Map<Said, number>();
  const free = new Set(lines.keys());
  for (const waysOf of WAYS) {
    if (free.size === 0) return claims;
    const says = waysOf(replies);
    for (const reply of replies) {
      if (free.size === 0) return claims;
      const at = claims.has(reply) ? undefined : firstOf(free, lines, says(reply));
      if (at === undefined) continue;
      claims.set(reply, at);
      free.delete(at);
    }
  }
  return claims;
}

function firstOf(
  free: ReadonlySet<number>,
  lines: readonly string[],
  fits: (line: string) => boolean,
): number | undefined {
  for (const at of free) if (fits(lines[at] ?? "")) return at;
  return undefined;
}

type Says = (reply: Said) => (line: string) => boolean;

const saysAll: Says = (reply) => {
  const wanted = saidLine(reply);
  return (line) => line === wanted;
};

const saysWhatIsKnown: Says = (reply) => {
  const bare = onOneLine(reply.text);
  const end = knownAuthor(reply.author) === "" ? `: ${bare}` : `, ${saidLine(reply)}`;
  return (line) => line === bare || (reply.time === "" && line.endsWith(end));
};

const saysUnderOldName = (replies: readonly Said[]): Says => {
  const isBy = bySame(replies);
  return (reply) => {
    const isTheirs = isBy(reply);
    const end = `: ${onOneLine(reply.text)}`;
    return (line) => line.endsWith(end) && isTheirs(line);
  };
};

/** How a line may say what one of some replies does, the surest way first. */
const WAYS: readonly ((replies: readonly Said[]) => Says)[] = [() => saysAll, () => saysWhatIsKnown, saysUnderOldName];

/** Whether a line is of the minute of a reply, and by its author: by that name, or by one that nobody goes by any more. */
export function bySame(replies: readonly Said[]): Says {
  let names: readonly string[] | undefined;
  return ({ time, author }) => {
    // Asked for few comments.
    names ??= [...new Set(replies.map((reply) => knownAuthor(reply.author)))].filter((name) => name !== "");
    const minute = minuteOf(time);
    const others = names.filter((name) => name !== knownAuthor(author)).map((name) => `${minute}, ${name}: `);
    const isOfMinute = (line: string): boolean => isStamped(line) && line.slice(0, MINUTE_LENGTH) === minute;
    return (line) => isOfMinute(line) && !others.some((other) => line.startsWith(other));
  };
}

const MINUTE_LENGTH = "2026-10-06 09:10".length;

/** A line of the program's own as a reader of documents is told when it was said: `"6 October 2026, 09:10, A. Reader: We agree."` */
export const withDayInWords = (line: string, language: Language): string =>
  line.replace(DAY_SAID, (_, day: string, minute = "") => `${sayDate(day, language)}${minute && `, ${minute}`}`);

const DAY_SAID = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?(?=(?:, .*?)?: )/u;

/** Whether a line begins as one of the program's own does, with a day and a minute. */
export const isStamped = (line: string): boolean => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?:, .*?)?: /u.test(line);
