import { frozenName } from "../domain/review/frozen-name";
import type { LostTable } from "../domain/review/lost-tables";
import { FrozenCopy } from "../domain/review/no-gaps";
import { toldRemark } from "../domain/review/remark-words";
import type { Thread } from "../domain/review/thread";

/** What to say of a workbook that holds a review's gap table only as a copy for reading, and of comments in it. */
export function frozenCopy(gaps: readonly LostTable[], threads: readonly Thread[]): FrozenCopy | undefined {
  const [copy] = withComments(gaps, threads);
  return copy && gaps.every(isFrozen) ? new FrozenCopy(toldRemark(copy).text) : undefined;
}

/** Copies for reading with how many comments they came back with. */
export const withComments = (lost: readonly LostTable[], threads: readonly Thread[]): readonly LostTable[] =>
  lost.map((one) => (isFrozen(one) && threads.length > 0 ? { ...one, comments: threads.length } : one));

const isFrozen = ({ table, named }: LostTable): boolean => named === frozenName(table);
