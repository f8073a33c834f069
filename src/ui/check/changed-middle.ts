/** Where two texts differ: what both begin and end with, and the middle of each. */
export interface ChangedMiddle {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** The smallest stretch of whole words in which two texts differ. `before` and `after` are "" when they are the same. */
export function changedMiddle(before: string, after: string): ChangedMiddle {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === young[young.length - 1 - end]) end += 1;
  return {
    start: old.slice(0, start).join(""),
    before: old.slice(start, old.length - end).join(""),
    after: young.slice(start, young.length - end).join(""),
    end: old.slice(old.length - end).join(""),
  };
}

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? [];

const AROUND = 60;

/** The last part of a long text that stands before a change. */
export const tail = (text: string): string => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text);

/** The first part of a long text that stands after a change. */
export const head = (text: string): string => (text.length > AROUND ? `${text.slice(0, AROUND)}…` : text);
