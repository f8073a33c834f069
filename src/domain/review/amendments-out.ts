import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import type { Review } from "./review";

/** What becomes of the amendments of a review where only some of its gaps are shown or handed out. */
export interface AmendmentsOut {
  /** Those that go along, in table order: one of their gaps does, or nobody can tell and such ones are kept. */
  readonly standing: readonly Amendment[];
  /** Those whose gaps are all left out. */
  readonly gone: readonly Amendment[];
  /**
   * Those of no gap that goes along whose cell is blank, or names a gap that the review does not have or one of two with
   * its number.
   */
  readonly unknown: readonly Amendment[];
}

/**
 * Follow the gaps: an amendment of several stands while one of them does.
 *
 * @param isIn whether a gap goes along
 * @param keepsUnknown whether those of an unknown gap do: not where a status is asked for, which they can't have
 */
export function amendmentsOut(
  { gaps, amendments }: Pick<Review, "gaps" | "amendments">,
  isIn: (gap: Gap) => boolean,
  keepsUnknown: boolean,
): AmendmentsOut {
  const isInByKey = isInOf(gaps, isIn);
  const fates = new Map(amendments.map((amendment) => [amendment, fateOf(amendment, isInByKey)]));
  const having = (...wanted: readonly Fate[]): readonly Amendment[] =>
    amendments.filter((amendment) => wanted.includes(fates.get(amendment) ?? "unknown"));
  return {
    standing: keepsUnknown ? having("standing", "unknown") : having("standing"),
    gone: having("gone"),
    unknown: having("unknown"),
  };
}

type Fate = keyof AmendmentsOut;

/** Whether the gap of a number goes along; undefined for that of two gaps of which one alone does. */
function isInOf(gaps: readonly Gap[], isIn: (gap: Gap) => boolean): ReadonlyMap<string, boolean | undefined> {
  const found = new Map<string, boolean | undefined>();
  for (const gap of gaps) {
    const key = idKey(gap.typedId ?? gap.id);
    found.set(key, !found.has(key) || found.get(key) === isIn(gap) ? isIn(gap) : undefined);
    if (gap.typedId !== undefined) found.set(idKey(gap.id), isIn(gap));
  }
  return found;
}

function fateOf({ gap }: Amendment, isInByKey: ReadonlyMap<string, boolean | undefined>): Fate {
  const named = gapsNamedIn(gap).map((id) => isInByKey.get(idKey(id)));
  if (named.includes(true)) return "standing";
  return named.length === 0 || named.includes(undefined) ? "unknown" : "gone";
}
