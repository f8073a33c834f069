/** Rows or columns that are folded away and opened together; both ends included. */
export interface OutlineGroup {
  readonly first: number;
  readonly last: number;
  /** Where its button stands. */
  readonly at: number;
  readonly isOpen: boolean;
}

/**
 * The groups of an outline.
 *
 * @param levels how many groups each row or column is in
 * @param isBehind whether buttons stand behind their groups, and not before
 */
export function outlineGroups(
  levels: readonly number[],
  isBehind: boolean,
  isHidden: (at: number) => boolean,
): readonly OutlineGroup[] {
  const deepest = Math.max(0, ...levels);
  return Array.from({ length: deepest }, (_, depth) => runs(levels, depth + 1)).flatMap((found) =>
    found
      .map(({ first, last }) => ({
        first,
        last,
        at: isBehind ? last + 1 : first - 1,
        isOpen: !levels.some((_, at) => at >= first && at <= last && isHidden(at)),
      }))
      .filter(({ at }) => at >= 0),
  );
}

function runs(levels: readonly number[], least: number): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  levels.forEach((level, at) => {
    if (level < least) return;
    const run = found.at(-1);
    if (run?.last === at - 1) run.last = at;
    else found.push({ first: at, last: at });
  });
  return found;
}
