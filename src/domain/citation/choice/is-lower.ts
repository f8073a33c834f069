import type { LinkedChain } from "./links";

/** Whether a place is of a level below the innermost one of an article: "статьи 34(1), пункт (d)", not "п. 1 ст. 3, п. 2". */
export function isLower({ rank, pinpoints }: LinkedChain, inner: LinkedChain): boolean {
  const path = pinpoints.at(-1)?.path ?? [];
  return rank === 1 && inner.rank >= 2 && (inner.rank > path.length || isLetterBelow(path, inner.pinpoints[0]?.path));
}

/** Whether the numbers of a place begin with a letter where those before end with a number. */
export const isLetterBelow = (path: readonly string[], inner: readonly string[] = []): boolean =>
  /^\p{L}/u.test(inner[0] ?? "") && /^\d/u.test(path.at(-1) ?? "");
