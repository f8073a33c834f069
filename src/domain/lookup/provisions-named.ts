import type { LonePlace } from "../citation/read-lone-places";
import { findPlace, keysOf } from "./cited-provisions";
import type { CitedProvision, NamedProvision } from "./cited-provisions";

/** An id as such, `"10(2)(a)"`, which is no citation in any language. */
const BARE_ID = /(?<![\p{L}\p{N}(])\p{N}[\p{L}\p{N}.-]*(?: ?\([\p{L}\p{N}]{1,4}\))+/gu;

/** A place or a point that a text names. */
export interface NamedPlace extends Pick<LonePlace, "place" | "isWhole"> {
  /** Whether it is of another act than the draft. */
  readonly isOther: boolean;
}

/** What a text names, and where it leaves open what that is of. */
export interface NamingText<Found> {
  readonly text: string;
  /** In reading order. */
  readonly places: readonly NamedPlace[];
  /** What points are of before any place is said; undefined where that could be several. */
  readonly article: string | undefined;
  readonly provisions: readonly Found[];
}

/**
 * What of a draft a text speaks of, in the order it names it. A point whose article is not said beside it is one of the
 * place that was said last, which then only led to it: "In Article 10, replace paragraph 2" names `"10(2)"` alone. Where
 * all that is named is another act's, that is named, and no provision has it.
 */
export function provisionsNamed<Found extends NamedProvision>({
  text,
  places,
  article,
  provisions,
}: NamingText<Found>): readonly CitedProvision<Found>[] {
  const named = joinPoints(places, article ?? "");
  const own = named.filter(({ isOther }) => !isOther);
  if (own.length < named.length && own.length === 0) return named.map(({ place }) => nowhere(place));
  const ids = own.length > 0 ? own.map(({ place }) => place) : (text.match(BARE_ID) ?? []);
  const keys = keysOf(provisions);
  return [...new Set(ids)].map((id) => findPlace(id, keys));
}

function joinPoints(places: readonly NamedPlace[], article: string): readonly NamedPlace[] {
  const named: NamedPlace[] = [];
  let around: NamedPlace = { place: article, isWhole: true, isOther: false };
  for (const one of places) {
    if (one.isWhole) {
      named.push(one);
      around = one;
    } else {
      if (named.at(-1) === around) named.pop();
      const isOther = one.isOther || around.isOther;
      named.push({ place: around.place + one.place, isWhole: false, isOther });
    }
  }
  return named;
}

const nowhere = (place: string): CitedProvision<never> => ({ place, provision: undefined, isExact: false });
