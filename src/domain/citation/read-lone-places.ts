import { formatPinpoint } from "../instrument/pinpoint";
import { chooseClusters } from "./choice/choose";
import { withoutContainers } from "./choice/containers";
import { toLinks } from "./choice/links";
import type { Lexicon } from "./lexicon/lexicon";
import { mainUnitOf, placesOf } from "./choice/places-of-chains";
import { toReading } from "./productions/look";
import { readElements } from "./productions/read-elements";

/**
 * The places that a text names in whatever act is at hand, in normal form and reading order: `"14(2)"` for "пункт 2
 * статьи 14", "14-баптың 2-тармағы" and "Article 14(2)". A point whose article is not said is no place.
 */
export function readLonePlaces(text: string, lexicon: Lexicon): readonly string[] {
  const reading = toReading(text, lexicon);
  const places = chooseClusters(reading, toLinks(reading, readElements(reading))).flatMap(({ chains: all }) => {
    const chains = withoutContainers(reading, all);
    const unit = mainUnitOf(chains);
    const isWhole = chains.some((chain) => chain.unit === unit && chain.rank <= 1);
    return isWhole ? placesOf(chains, unit).map(formatPinpoint) : [];
  });
  return [...new Set(places)];
}
