import { formatPinpoint } from "../instrument/pinpoint";
import type { Pinpoint } from "../instrument/pinpoint";
import { chooseClusters } from "./choice/choose";
import type { Cluster } from "./choice/clusters";
import { withoutContainers } from "./choice/containers";
import { toLinks } from "./choice/links";
import type { Pointer } from "./grammar/grammar";
import type { Lexicon } from "./lexicon/lexicon";
import { mainUnitOf, placesOf } from "./choice/places-of-chains";
import { isNumber, isWord, toReading } from "./productions/look";
import type { Reading } from "./productions/look";
import { readElements } from "./productions/read-elements";

/**
 * The places that a text names in whatever act is at hand, in normal form and reading order: `"14(2)"` for "пункт 2
 * статьи 14", "14-баптың 2-тармағы" and "Article 14(2)". A point whose article is not said is no place.
 */
export const readLonePlaces = (text: string, lexicon: Lexicon): readonly string[] => {
  const reading = toReading(text, lexicon);
  return written(placesIn(reading, clustersIn(reading)));
};

/** The same, where the text names nothing but single places, and no act but the draft itself; else none. */
export function readOwnPlaces(text: string, lexicon: Lexicon): readonly string[] {
  const reading = toReading(text, lexicon);
  const clusters = clustersIn(reading);
  const isOwn = clusters.every(({ name }) => name === undefined || OWN.has(name.pointer));
  const places = isOwn && coversAll(reading, clusters) ? placesIn(reading, clusters) : [];
  return places.some(({ to }) => to !== undefined) ? [] : written(places);
}

/** What a text may call the act whose places it names. */
const OWN: ReadonlySet<Pointer | undefined> = new Set<Pointer>(["draft", "current instrument"]);

const clustersIn = (reading: Reading): readonly Cluster[] =>
  chooseClusters(reading, toLinks(reading, readElements(reading)));

function placesIn(reading: Reading, clusters: readonly Cluster[]): readonly Pinpoint[] {
  return clusters.flatMap(({ chains: all }) => {
    const chains = withoutContainers(reading, all);
    const unit = mainUnitOf(chains);
    const isWhole = chains.some((chain) => chain.unit === unit && chain.rank <= 1);
    return isWhole ? placesOf(chains, unit) : [];
  });
}

const written = (places: readonly Pinpoint[]): readonly string[] => [...new Set(places.map(formatPinpoint))];

/** Whether no word and no number stands outside of what was read. */
function coversAll(reading: Reading, clusters: readonly Cluster[]): boolean {
  for (let at = 0; at < reading.tokens.length; at++) {
    const isSaid = isWord(reading, at) || isNumber(reading, at);
    if (isSaid && !clusters.some(({ start, end }) => at >= start && at < end)) return false;
  }
  return true;
}
