import { inDigits } from "../citation/in-digits";
import { readPlacesAndPoints } from "../citation/read-lone-places";
import { isHeadingId } from "../provision/outer-provisions";
import { findPlace } from "./cited-provisions";
import type { NamedProvision, ProvisionKeys } from "./cited-provisions";
import { placeGrammar } from "./place-grammar";

/**
 * The article, or the annex, in which all stands that a text names of the draft, whatever of it that is: article 3 for
 * "абзац второй пункта 2 статьи 3" and "first sentence of section 3(1)"; undefined where another act is named, or the
 * draft has no such article, or several.
 */
export function articleAround<Found extends NamedProvision>(
  typed: string,
  keys: ProvisionKeys<Found>,
): Found | undefined {
  const grammar = placeGrammar();
  const said = readPlacesAndPoints(inDigits(typed, grammar), grammar);
  const areOwn = said.every(({ act, kind, states, isWhole }) => isWhole && !act && !kind && states.length === 0);
  const [article = "", ...others] = new Set(said.map(({ place }) => place.replace(/\(.*$/u, "")));
  if (!areOwn || article === "" || others.length > 0) return undefined;
  const { provision, isExact } = findPlace(article, keys);
  return provision && isExact && !isHeadingId(provision.id) ? provision : undefined;
}
