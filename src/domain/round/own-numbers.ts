import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { mendIds } from "../gap/mend-ids";
import type { MendedId } from "../gap/mend-ids";
import { memoise } from "../memoise";
import { withoutOwnId } from "../review/id-keys";
import { gapsNamed } from "../review/ids-named";
import type { Review } from "../review/review";
import { frozenTexts, textsOf } from "./frozen-texts";
import type { FrozenTexts } from "./frozen-texts";
import { isWordedAfter, lostNumbers, mayBe, stands } from "./lost-numbers";
import type { LostNumber } from "./lost-numbers";
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
 * Give every gap a number of its own. Where the last round, or else what was worded after the gap, knows it under a
 * number that no row has, it gets that back; and of rows with one number the row keeps it that the round froze under it,
 * else the upper one. All others get the next free number.
 */
export const ownNumbers = memoise((review: Review): OwnNumbers => {
  if (withoutOwnId(review.gaps).length === 0) return { gaps: review.gaps, mended: [] };
  const last = roundsOf(review).at(-1) ?? { rows: [] };
  const frozen = frozenTexts(last);
  const frozenIds = last.rows.filter(({ table }) => table === "Gaps").map(({ id }) => id);
  const doubtful = doubtfulOf(review.gaps);
  const others = new Set(review.gaps.filter((gap) => !doubtful.includes(gap)).map(textsOf));
  const lost = lostNumbers(review, frozen, frozenIds).filter((number) => !stands(number, others));
  const told = new Map([...keepers(doubtful, frozen), ...formerNumbers(review.gaps, doubtful, lost)]);
  const given = new Set([...told.values()].map(idKey));
  const left = lost.filter(({ id }) => !given.has(idKey(id)));
  const { gaps, mended } = mendIds(review.gaps, gapsNamed(review), told);
  return {
    gaps,
    mended: mended.map((one) => ({
      ...one,
      mayBe: told.has(one.gap) ? [] : left.filter((number) => mayBe(number, one.gap)).map(({ id }) => id),
    })),
  };
});

/** Gaps without a number, or with one that several have. */
function doubtfulOf(gaps: readonly Gap[]): readonly Gap[] {
  const counts = new Map<string, number>();
  for (const { id } of gaps) counts.set(idKey(id), (counts.get(idKey(id)) ?? 0) + 1);
  return gaps.filter(({ id }) => idKey(id) === "" || (counts.get(idKey(id)) ?? 0) > 1);
}

/** The gaps that alone of those with their number say what the round froze under it. */
function keepers(doubtful: readonly Gap[], { textsById }: FrozenTexts): readonly (readonly [Gap, string])[] {
  const same = doubtful.filter((gap) => textsById.get(idKey(gap.id)) === textsOf(gap));
  return same
    .filter(({ id }) => same.filter((other) => idKey(other.id) === idKey(id)).length === 1)
    .map((gap) => [gap, gap.id]);
}

/** The lost numbers that certainly were those of a gap: one gap and one number fit. */
function formerNumbers(
  gaps: readonly Gap[],
  doubtful: readonly Gap[],
  lost: readonly LostNumber[],
): readonly (readonly [Gap, string])[] {
  const fitting = lost.map((number) => ({
    id: number.id,
    fits: gaps.filter((gap) => (number.frozen ? isFrozenAs(number, gap) : isWordedAfter(number, gap))),
  }));
  return doubtful.flatMap((gap) => {
    const [number, ...others] = fitting.filter(({ fits }) => fits.includes(gap));
    return number && others.length === 0 && number.fits.length === 1 ? [[gap, number.id] as const] : [];
  });
}

const isFrozenAs = ({ frozen }: LostNumber, gap: Gap): boolean =>
  gap.issue.trim() !== "" && textsOf({ issue: frozen?.issue ?? "", solution: frozen?.solution ?? "" }) === textsOf(gap);
