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
  const reading = toReading(text, lexicon);
  return wholePlaces(placesIn(reading, clustersIn(reading)));
}

/** The same, where the text names nothing but single places, and no act but the draft itself; else none. */
export function readOwnPlaces(text: string, lexicon: Lexicon): readonly string[] {
  const reading = toReading(text, lexicon);
  const clusters = clustersIn(reading);
  const isOwn = clusters.every(({ name }) => name === undefined || OWN.has(name.pointer));
  const places = isOwn && coversAll(reading, clusters) ? placesIn(reading, clusters) : [];
  return places.some(({ pinpoint }) => pinpoint.to !== undefined) ? [] : wholePlaces(places);
}

/** What a text may call the act whose places it names. */
const OWN: ReadonlySet<Pointer | undefined> = new Set<Pointer>(["draft", "current instrument"]);

/** The same, without those of an act that is named beside them: "пункт 2 статьи 14", and not "Article 12 of the CRC". */
export function readDraftPlaces(text: string, lexicon: Lexicon): readonly string[] {
  const reading = toReading(text, lexicon);
  const own = clustersIn(reading).filter(({ name }) => name === undefined || OWN.has(name.pointer));
  return wholePlaces(placesIn(reading, own));
}

/** Places with points whose article is not said: "In Article 14, replace paragraph 2" names `"14"` and `"(2)"`. */
export function readPlacesAndPoints(text: string, lexicon: Lexicon): readonly LonePlace[] {
  const reading = toReading(text, lexicon);
  return placesIn(reading, clustersIn(reading)).map(({ pinpoint, isWhole }) => ({
    place: formatPinpoint(isWhole ? pinpoint : { path: ["", ...pinpoint.path] }),
    isWhole,
  }));
}

const clustersIn = (reading: Reading): readonly Cluster[] =>
  chooseClusters(reading, toLinks(reading, readElements(reading)));

interface FoundPlace extends Pick<LonePlace, "isWhole"> {
  readonly pinpoint: Pinpoint;
}

const wholePlaces = (places: readonly FoundPlace[]): readonly string[] => [
  ...new Set(places.filter(({ isWhole }) => isWhole).map(({ pinpoint }) => formatPinpoint(pinpoint))),
];

function placesIn(reading: Reading, clusters: readonly Cluster[]): readonly FoundPlace[] {
  return clusters.flatMap(({ chains: all }) => {
    const chains = withoutContainers(reading, all);
    const unit = mainUnitOf(chains);
    const isPoint = (one: string | undefined): boolean => {
      const own = chains.filter((chain) => chain.unit === one);
      return own.length > 0 && own.every(({ rank }) => rank > 1);
    };
    const isInPoint = isPoint(unit);
    return placesOf(chains, unit).map((pinpoint) => ({
      pinpoint,
      isWhole: !isInPoint && (pinpoint.kind === undefined || !isPoint(pinpoint.kind)),
    }));
  });
}

/** Whether no word and no number stands outside of what was read. */
function coversAll(reading: Reading, clusters: readonly Cluster[]): boolean {
  for (let at = 0; at < reading.tokens.length; at++) {
    const isSaid = isWord(reading, at) || isNumber(reading, at);
    if (isSaid && !clusters.some(({ start, end }) => at >= start && at < end)) return false;
  }
  return true;
}
