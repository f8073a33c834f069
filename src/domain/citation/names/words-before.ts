import { FOLDED, foldCodes } from "../../text/fold-code";

/** Phrases to be looked for right before an offset, each with what it stands for. */
export interface WordsBefore<T> {
  readonly phrases: readonly { readonly words: string; readonly meaning: T }[];
  /** Their last codes, looked at before anything costlier. */
  readonly lastCodes: ReadonlySet<number>;
  readonly longest: number;
}

/** Make ready; of two phrases that both fit, the one that stands first is found. */
export function toWordsBefore<T>(phrases: readonly (readonly [words: string, meaning: T])[]): WordsBefore<T> {
  const folded = phrases.map(([words, meaning]) => ({ words: foldCodes(words), meaning }));
  return {
    phrases: folded,
    lastCodes: new Set(folded.map(({ words }) => words.charCodeAt(words.length - 1))),
    longest: Math.max(...folded.map(({ words }) => words.length)),
  };
}

/** What ends right before an offset and begins a word, where it starts, and what it stands for; undefined for none. */
export function findWordsBefore<T>(
  text: string,
  from: number,
  end: number,
  { phrases, lastCodes, longest }: WordsBefore<T>,
  suits: (meaning: T) => boolean = () => true,
): { readonly start: number; readonly meaning: T } | undefined {
  if (end <= from || !lastCodes.has(FOLDED[text.charCodeAt(end - 1)] ?? 0)) return undefined;
  const before = foldCodes(text.slice(Math.max(from, end - longest), end));
  const found = phrases.find(
    ({ words, meaning }) =>
      before.endsWith(words) && suits(meaning) && !/[\p{L}\d-]/u.test(text.charAt(end - 1 - words.length)),
  );
  return found && { start: end - found.words.length, meaning: found.meaning };
}
