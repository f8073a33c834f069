import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { mendIds } from "../gap/mend-ids";
import type { MendedId } from "../gap/mend-ids";
import { memoise } from "../memoise";
import { idKeys, withoutOwnId } from "../review/id-keys";
import { gapsNamed } from "../review/ids-named";
import type { Review } from "../review/review";
import { frozenTexts, textsOf } from "./frozen-texts";
import type { FrozenTexts } from "./frozen-texts";
import { lostNumbers } from "./lost-numbers";
import { roundsOf } from "./round";

/** The number of a gap that has none of its own. */
export interface OwnNumber extends MendedId {
  /** Numbers without a row that may be its own, so that no other is certain; none where `after` is. */
  readonly mayBe: readonly string[];
}

/** All gaps with a number of their own, the very list where they have one, and those that were given it. */
export interface OwnNumbers {
  readonly gaps: readonly Gap[];
  readonly mended: readonly OwnNumber[];
}

/**
 * Give every gap a number of its own: that under which the last round froze its very texts, where no row has it and no
 * other row says the same, else the next free one. Of rows with one number the upper one keeps it.
 */
export const ownNumbers = memoise((review: Review): OwnNumbers => {
  if (withoutOwnId(review.gaps).length === 0) return { gaps: review.gaps, mended: [] };
  const frozen = frozenTexts(roundsOf(review).at(-1) ?? { rows: [] });
  const former = toFormerNumber(review.gaps, frozen);
  const { gaps, mended } = mendIds(review.gaps, gapsNamed(review), former);
  const without = new Set(mended.map(({ gap }) => gap));
  const texts = new Set(review.gaps.filter((gap) => !without.has(gap)).map(textsOf));
  const lost = lostNumbers({ ...review, gaps }, frozen, texts);
  const lostKeys = new Set(lost.map(idKey));
  const isKnown = (gap: Gap): boolean => {
    const owners = frozen.ownersOf.get(textsOf(gap)) ?? [];
    const isOther = owners.length > 0 || texts.has(textsOf(gap));
    return gap.issue.trim() !== "" && isOther && !owners.some((id) => lostKeys.has(idKey(id)));
  };
  return {
    gaps,
    mended: mended.map((one) => ({ ...one, mayBe: former(one.gap) !== undefined || isKnown(one.gap) ? [] : lost })),
  };
});

/** The number under which alone the round froze a gap's texts, where no row has it and no other gap says the same. */
function toFormerNumber(gaps: readonly Gap[], { ownersOf }: FrozenTexts): (gap: Gap) => string | undefined {
  const held = idKeys(gaps);
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(textsOf(gap), (counts.get(textsOf(gap)) ?? 0) + 1);
  return (gap) => {
    const [owner, ...others] = ownersOf.get(textsOf(gap)) ?? [];
    const isAlone = others.length === 0 && counts.get(textsOf(gap)) === 1;
    return owner !== undefined && isAlone && !held.has(idKey(owner)) ? owner : undefined;
  };
}
