import type { DraftProvision } from "../domain/draft/draft-provision";
import { isTouched, toChangeFinder, toNamed } from "./plan-anchors";
import type { Anchor } from "./plan-anchors";
import type { VersionedRow } from "./versioned-row";

/** A reason why there is no gap in a provision that is another by now, or perhaps, with what changed of it. */
export interface TouchedReason extends Pick<Anchor, "named" | "within" | "came"> {
  readonly row: VersionedRow;
}

/**
 * Reasons that a person has to look at again. A reason stays in its row; another number alone changes nothing about it.
 */
export function planReasons(
  rows: readonly VersionedRow[],
  provisions: readonly DraftProvision[],
): readonly TouchedReason[] {
  const changesIn = toChangeFinder(rows, provisions);
  return rows
    .filter(({ old }) => old.noGapReason.trim() !== "")
    .map((row) => ({ row, named: toNamed(row, Infinity) }))
    .map(({ row, named }) => ({ row, named, ...changesIn(named) }))
    .filter(({ row, named, within, came }) => hasToKnow(row, named) || within.length > 0 || came.length > 0);
}

const hasToKnow = ({ match, now }: VersionedRow, named: TouchedReason["named"]): boolean =>
  now === undefined || match.wordsChanged || (!match.isCertain && named.some(isTouched));
