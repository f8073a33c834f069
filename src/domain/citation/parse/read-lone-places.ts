import { formatPinpoint } from "../../instrument/pinpoint";
import type { NameIndex } from "../names/name-index";
import { mainUnitOf, placesOf, withoutContainers } from "../places/places-of-chains";
import { clusterLinks } from "./cluster-links";
import { findAnchors } from "./find-anchors";
import { joinElements } from "./join-elements";
import { readElements } from "./read-elements";

/**
 * The places that a text names in whatever act is at hand, in normal form and reading order: `"14(2)"` for "пункт 2
 * статьи 14", "14-баптың 2-тармағы" and "Article 14(2)". A point whose article is not said is no place.
 */
export function readLonePlaces(text: string, names: NameIndex): readonly string[] {
  const links = joinElements(text, readElements(text, findAnchors(text, names), names), names);
  const places = clusterLinks(links).flatMap(({ chains: all }) => {
    const chains = withoutContainers(text, all);
    const unit = mainUnitOf(chains);
    const isWhole = chains.some((chain) => chain.unit === unit && chain.rank <= 1);
    return isWhole ? placesOf(chains, unit).map(formatPinpoint) : [];
  });
  return [...new Set(places)];
}
