/** A piece of a text and what stands there instead: start included, end not. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Several corrections of one text made at once.
 *
 * Each is the whole text as it would be after that correction alone. Of two
 * that touch the same piece the first in the list is made; the same correction
 * twice counts once.
 *
 * @returns the text, and how many corrections are left for another time
 */
export function mergeFixes(
  before: string,
  afters: readonly string[],
): { readonly after: string; readonly left: number } {
  const chosen: Replacement[] = [];
  let left = 0;
  for (const after of new Set(afters)) {
    const replacement = replacementIn(before, after);
    if (chosen.some((other) => touch(other, replacement))) left += 1;
    else chosen.push(replacement);
  }
  const fromTheEnd = chosen.sort((a, b) => b.start - a.start);
  return {
    after: fromTheEnd.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), before),
    left,
  };
}

const touch = (a: Replacement, b: Replacement): boolean => a.start <= b.end && b.start <= a.end;

/** What is between the beginning and the end that both texts share. */
function replacementIn(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
