import { beginsSentence } from "../text/begins-sentence";
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
  if (!place || another || (act !== "delete" && NOTHING.test(words))) return undefined;
  const [start, end] = [place.index, place.index + place[0].length];
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (isMark(before, behind)) return undefined;
  if (act === "replace") return words === place[0] ? undefined : { start, end, words };
  if (act === "delete") {
    const blanks = / *$/u.exec(before)?.[0].length ?? 0;
    return isWithinSentence(before, behind) ? { start: start - blanks, end, words } : undefined;
  }
  const isThere = act === "after" ? behind.trimStart().startsWith(words) : before.trimEnd().endsWith(words);
  if (isThere || isSentence(words, act === "before" && beginsSentence(before))) return undefined;
  if (act === "after") return { start: end, end, words: /^[,.;:]/u.test(words) ? words : ` ${words}` };
  return { start, end: start, words: `${words} ` };
}

const NOTHING = /^[\s.…]*$/u;

/** The number or the letter of a point: "2." at the beginning of a line. */
const isMark = (before: string, behind: string): boolean => /(?:^|\n)\s*\(?$/u.test(before) && /^[.)]/u.test(behind);

/** Whether what stands around some words goes on as a sentence without them. */
const isWithinSentence = (before: string, behind: string): boolean =>
  /[\p{L}\p{N})”"»%] +$/u.test(before) && /^(?: *[\p{L}\p{N}(“"«]|[.,;:)])/u.test(behind);

/** Whether words are a sentence of their own rather than a part of one. */
const isSentence = (words: string, isFirst: boolean): boolean =>
  /[.!?]$/u.test(words) || (!isFirst && /^\p{Lu}\p{Ll}/u.test(words));

/** A full stop before the closing mark, "with “three years.”", belongs to the solution where only one of the quotations has it. */
function withoutOwnStop({ act, old, words }: WordChange): WordChange {
  if (STOP.test(old) === STOP.test(words)) return { act, old, words };
  return { act, old: old.replace(STOP, ""), words: words.replace(STOP, "") };
}

const STOP = /\.$/u;

/** The words as a text holds them, whole and with any blanks between them; no part of a number or of "non-personal". */
function toPattern(words: string): RegExp {
  const said = words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"))
    .join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}'’‑-]|\\p{N}[.,])${said}(?![\\p{L}\\p{N}'’‑-]|[.,]\\p{N})`, "gu");
}
