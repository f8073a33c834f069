import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { toSameList } from "../lists";
import { memoise } from "../memoise";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { activeGaps } from "../review/row-ids";
import type { Review } from "../review/review";
import type { Problem, RuleContext } from "./rule";

/** Looks at a gap together with its amendments. */
export type GapLook = (gap: Gap, own: readonly Amendment[], context: RuleContext) => readonly Problem[];

/**
 * The check of a rule that looks at each active gap together with its amendments, of which there are some. It looks again
 * only once these are other rows, so that a change of one amendment costs no look at all gaps.
 */
export function inGapAndTexts(look: GapLook): (review: Review, context: RuleContext) => readonly Problem[] {
  const sameRows = toSameList();
  const lookFor = memoise((context: RuleContext) =>
    memoise((gap: Gap) => memoise((own: readonly Amendment[]) => look(gap, own, context))),
  );
  return (review, context) => {
    const amendments = amendmentsByGap(review);
    return activeGaps(review).flatMap((gap) => {
      const own = amendments.get(idKey(gap.id)) ?? [];
      return own.length === 0 ? [] : lookFor(context)(gap)(sameRows(own));
    });
  };
}
