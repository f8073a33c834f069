import { readPlacesAndPoints } from "../citation/read-lone-places";
import { findPlace, keysOf } from "./cited-provisions";
import type { CitedProvision, NamedProvision } from "./cited-provisions";
import { placeGrammar } from "./place-grammar";

/** An id as such, `"10(2)(a)"`, which is no citation in any language. */
const BARE_ID = /(?<![\p{L}\p{N}(])\p{N}[\p{L}\p{N}.-]*(?: ?\([\p{L}\p{N}]{1,4}\))+/gu;

/**
 * What of a draft a sentence speaks of, in the order it names it. A point whose article is not said beside it is one of
 * the place that was said last, which then only led to it: "In Article 10, replace paragraph 2" names `"10(2)"` alone.
 *
 * @param article what points are of before any place is said; undefined where that could be several
 */
export function provisionsNamed<Found extends NamedProvision>(
  sentence: string,
  provisions: readonly Found[],
  article?: string,
): readonly CitedProvision<Found>[] {
  const places: string[] = [];
  let around = article ?? "";
  let leadsOn = false;
  for (const { place, isWhole } of readPlacesAndPoints(sentence, placeGrammar())) {
    if (!isWhole && leadsOn) places.pop();
    places.push(isWhole ? place : around + place);
    leadsOn = isWhole;
    if (isWhole) around = place;
  }
  const named = places.length > 0 ? places : (sentence.match(BARE_ID) ?? []);
  const keys = keysOf(provisions);
  return [...new Set(named)].map((place) => findPlace(place, keys));
}
