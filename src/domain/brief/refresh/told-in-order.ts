import { idKey } from "../../gap/id-key";
import { toBriefContext } from "../brief-context";
import type { BriefGap } from "../brief-gap";
import type { BriefInput } from "../brief-input";
import { isTold } from "../brief-plan";
import { recommendationRow } from "../recommendations-table";
import type { LinkedMemory } from "./linked-text";
import { isAdded } from "./remembered-plan";

/** Which parts of a brief tell less of a gap than of one that is less important by now. */
export interface OutOfOrder {
  readonly gaps: boolean;
  readonly recommendations: boolean;
}

/**
 * Whether what a brief remembers to tell is still what is most important: a brief tells the first gaps by rank and
 * priority, and recommends on these and on the first of those that are final (`page-budget.ts`). A gap that was raised
 * since is told no more for it. Rows that a refresh added count as a person's choice; nothing is known of a brief of an
 * earlier version. Never fails.
 */
export function toldOutOfOrder({ rows }: Pick<LinkedMemory, "rows">, input: BriefInput): OutOfOrder {
  const context = toBriefContext(input);
  const remembered = new Map(rows.map((row) => [idKey(row.gap), row]));
  const known = context.gaps.flatMap((gap) => {
    const row = remembered.get(idKey(gap.id));
    return row?.detail === undefined || row.recommendation === undefined || isAdded(row) ? [] : [{ gap, row }];
  });
  const lastWhere = (isMeant: (one: (typeof known)[number]) => boolean): number =>
    known.reduce((last, one, at) => (isMeant(one) ? at : last), -1);
  const lastTold = lastWhere(({ row }) => isTold(row.detail));
  const lastFinal = lastWhere(({ gap, row }) => isFinal(gap) && row.recommendation !== "none");
  return {
    gaps: known.some(({ row }, at) => at < lastTold && !isTold(row.detail)),
    recommendations: known.some(
      ({ gap, row }, at) =>
        (at < lastTold || (at < lastFinal && isFinal(gap))) &&
        row.recommendation === "none" &&
        recommendationRow(context, gap, "core") !== undefined,
    ),
  };
}

const isFinal = ({ gap }: BriefGap): boolean => gap.status === "final";
