import { formatPinpoint } from "../instrument/pinpoint";
import { chooseClusters } from "./choice/choose";
import { withoutContainers } from "./choice/containers";
import { toLinks } from "./choice/links";
import type { Lexicon } from "./lexicon/lexicon";
import { mainUnitOf, placesOf } from "./choice/places-of-chains";
import { toReading } from "./productions/look";
import { readElements } from "./productions/read-elements";

/** A place that a text names in whatever act is at hand. */
export interface LonePlace {
  /** Normal form: `"14(2)"`; of a point whose article is not said beside it only its own numbers, `"(2)"`. */
  readonly place: string;
  /** Whether its article is said. */
  readonly isWhole: boolean;
}

/**
 * The places that a text names in whatever act is at hand, in normal form and reading order: `"14(2)"` for "пункт 2
 * статьи 14", "14-баптың 2-тармағы" and "Article 14(2)". A point whose article is not said is no place.
 */
export function readLonePlaces(text: string, lexicon: Lexicon): readonly string[] {
  const places = readPlacesAndPoints(text, lexicon).filter(({ isWhole }) => isWhole);
  return [...new Set(places.map(({ place }) => place))];
}

/** The same with points whose article is not said: "In Article 14, replace paragraph 2" names `"14"` and `"(2)"`. */
export function readPlacesAndPoints(text: string, lexicon: Lexicon): readonly LonePlace[] {
  const reading = toReading(text, lexicon);
  return chooseClusters(reading, toLinks(reading, readElements(reading))).flatMap(({ chains: all }) => {
    const chains = withoutContainers(reading, all);
    const unit = mainUnitOf(chains);
    const isPoint = (one: string | undefined): boolean => {
      const own = chains.filter((chain) => chain.unit === one);
      return own.length > 0 && own.every(({ rank }) => rank > 1);
    };
    const isInPoint = isPoint(unit);
    return placesOf(chains, unit).map((pinpoint) =>
      isInPoint || (pinpoint.kind !== undefined && isPoint(pinpoint.kind))
        ? { place: formatPinpoint({ path: ["", ...pinpoint.path] }), isWhole: false }
        : { place: formatPinpoint(pinpoint), isWhole: true },
    );
  });
}
