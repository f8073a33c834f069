import { LANGUAGES } from "../language";
import type { Language } from "../language";
import { sameWords } from "../review/fingerprint";
import type { Thread } from "../review/thread";
import { onOneLine } from "../text/on-one-line";
import type { RecordContext } from "./record-context";
import type { RecordNews } from "./record-plan";
import { RECORD_WORDS } from "./record-words";
import { linesOf, saidLine, withLines, withReplies } from "./said-lines";
import type { KeptLines, Said } from "./said-lines";

/** The lines of a cell with what copies say besides. */
export interface WithCopies extends KeptLines {
  readonly news: readonly RecordNews[];
}

/**
 * What the same comment says on copies and not in the table: replies, other words, and that it is resolved there, which
 * nobody knows to hold for the table. Once they are in the cell they are like lines of a person: they stay when the copy
 * is deleted.
 *
 * @param of what has it without the copies: the comment as the table has it, its row of the record, or both
 */
export function withCopies(
  cell: string,
  of: readonly Pick<Thread, "text" | "resolved">[],
  copies: readonly Thread[],
  { review }: RecordContext,
): WithCopies {
  if (copies.length === 0) return { text: cell, isWhole: true, news: [] };
  const lines = linesOf(cell);
  let added: KeptLines = { text: cell, isWhole: true };
  for (const copy of copies) {
    const more = withReplies(added.text, saidOn(copy, of, lines));
    added = { text: more.text, isWhole: added.isWhole && more.isWhole };
  }
  const resolved = of.some((one) => one.resolved)
    ? []
    : copies.filter((copy) => copy.resolved && copy.form === undefined);
  const told = resolved.filter(
    ({ sheet }) => !LANGUAGES.some((language) => lines.includes(RECORD_WORDS[language].resolvedInCopy(sheet))),
  );
  const words = RECORD_WORDS[review.details.language];
  const all = withLines(
    linesOf(added.text),
    told.map(({ sheet }) => words.resolvedInCopy(sheet)),
  );
  return {
    text: all.text,
    isWhole: added.isWhole && all.isWhole,
    news: [
      ...(added.text === cell ? [] : (["answered"] as const)),
      ...(told.length === 0 ? [] : (["resolved-in-copy"] as const)),
    ],
  };
}

/** What a copy says that is not what the comment says now, nor what a line has as said before that was reworded or deleted. */
const saidOn = (copy: Thread, of: readonly Pick<Thread, "text">[], lines: readonly string[]): readonly Said[] => [
  ...(copy.text.trim() === "" ||
  of.some(({ text }) => sameWords(copy.text, text)) ||
  [copy.text, saidLine(copy)].some((said) => saysBefore(lines, said, ["earlier"]))
    ? []
    : [copy]),
  ...copy.replies.filter((reply) => !saysBefore(lines, saidLine(reply), ["earlierReply", "deletedReply"])),
];

const saysBefore = (
  lines: readonly string[],
  said: string,
  ways: readonly ("earlier" | "earlierReply" | "deletedReply")[],
): boolean =>
  lines.some((line) => {
    const day = /\d{4}-\d{2}-\d{2}/u.exec(line)?.[0];
    const isLine = (language: Language): boolean =>
      ways.some((way) => onOneLine(RECORD_WORDS[language][way](day ?? "", said)) === line);
    return day !== undefined && LANGUAGES.some(isLine);
  });
