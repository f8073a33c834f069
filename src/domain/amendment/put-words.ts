import { wordChanges } from "./word-changes";
import type { WordChange } from "./word-changes";

/**
 * A text with the words changed that a solution changes; undefined where the solution says more than that, or the text
 * does not hold each of the words exactly once.
 */
export function putWords(solution: string, text: string): string | undefined {
  const edits = wordChanges(solution).map((change) => toEdit(change, text));
  const known = edits.flatMap((edit) => edit ?? []).sort((one, other) => one.start - other.start);
  const overlap = known.some(({ start }, at) => start < (known[at - 1]?.end ?? 0));
  if (known.length === 0 || known.length < edits.length || overlap) return undefined;
  return known.reduceRight((said, { start, end, words }) => said.slice(0, start) + words + said.slice(end), text);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function toEdit(change: WordChange, text: string): Edit | undefined {
  const { act, old, words } = withoutOwnStop(change);
  const [place, another] = old === "" ? [] : [...text.matchAll(toPattern(old))];
  if (!place || another || (words === "" && act !== "delete")) return undefined;
  const [start, end] = [place.index, place.index + place[0].length];
  if (act === "replace") return { start, end, words };
  if (act === "after") return { start: end, end, words: /^[,.;:]/u.test(words) ? words : ` ${words}` };
  if (act === "before") return { start, end: start, words: `${words} ` };
  const isFirst = start === 0 || text[start - 1] === "\n";
  const blank = isFirst ? /^ */u.exec(text.slice(end)) : / *$/u.exec(text.slice(0, start));
  const blanks = blank?.[0].length ?? 0;
  return isFirst ? { start, end: end + blanks, words } : { start: start - blanks, end, words };
}

/** A full stop before the closing mark, "with “three years.”", belongs to the solution where only one of the quotations has it. */
function withoutOwnStop({ act, old, words }: WordChange): WordChange {
  if (STOP.test(old) === STOP.test(words)) return { act, old, words };
  return { act, old: old.replace(STOP, ""), words: words.replace(STOP, "") };
}

const STOP = /\.$/u;

/** The words as a text holds them, whole and with any blanks between them. */
function toPattern(words: string): RegExp {
  const said = words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"))
    .join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, "gu");
}
