import { formatPinpoint } from "../instrument/pinpoint";
import type { Pinpoint } from "../instrument/pinpoint";
import { actBeside, actSaidBefore } from "./choice/act-beside";
import { chooseClusters } from "./choice/choose";
import type { Cluster } from "./choice/clusters";
import { withoutContainers } from "./choice/containers";
import { toLinks } from "./choice/links";
import { withAnnexParts } from "./choice/parts-of-annexes";
import { titledActs } from "./choice/titled-acts";
import type { Pointer } from "./grammar/grammar";
import { inDigits } from "./in-digits";
import type { Lexicon } from "./lexicon/lexicon";
import { spokenOf } from "./choice/spoken-of";
import { mainUnitOf, placesOf } from "./choice/places-of-chains";
import type { NameElement } from "./productions/elements";
import { toReading } from "./productions/look";
import type { Reading } from "./productions/look";
import { readElements } from "./productions/read-elements";

/** A place that a text names, and whose it is as far as the sentence says. */
export interface LonePlace extends Stretch {
  /** `"14(2)"`; of a point without its article its own numbers alone, `"(2)"`; of an act without a place `""`. */
  readonly place: string;
  /** Whether its article is said. */
  readonly isWhole: boolean;
  /** The words for another act that it is of, or their beginning: "the Law on Communications"; undefined in the act at hand. */
  readonly act: Stretch | undefined;
  /** The word for an act that says nothing but its kind: "the Law". */
  readonly kind: Stretch | undefined;
  /** States whose law is spoken of, by code: "Kenya requires consent (Article 7)". */
  readonly states: readonly string[];
  /** Whether it is said to be of the draft itself: "of this Law". */
  readonly isDrafts: boolean;
}

/** Offsets in a text, in UTF-16 units: start included, end not. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The places that a text names in whatever act is at hand, in normal form and reading order: `"14(2)"` for "пункт 2
 * статьи 14", "14-баптың 2-тармағы" and "Article 14(2)". A point whose article is not said is no place.
 */
export function readLonePlaces(text: string, lexicon: Lexicon): readonly string[] {
  const reading = toReading(inDigits(text, lexicon), lexicon);
  const clusters = clustersIn(reading);
  return wholePlaces(placesIn(reading, withAnnexParts(reading, clusters)?.clusters ?? clusters));
}

/** What a text may call the act whose places it names. */
const OWN: ReadonlySet<Pointer | undefined> = new Set<Pointer>(["draft", "current instrument"]);

/** Whether places are of the act at hand: no other is named with them. */
export const isOwn = ({ name }: Cluster): boolean => name === undefined || OWN.has(name.pointer);

/**
 * Places with points whose article is not said, and acts without a place: "In Article 14, replace paragraph 2" names
 * `"14"` and `"(2)"`.
 */
export function readPlacesAndPoints(text: string, lexicon: Lexicon): readonly LonePlace[] {
  const reading = toReading(text, lexicon);
  const clusters = clustersIn(reading);
  const spoken = spokenOf(reading, clusters);
  const places = clusters.flatMap((cluster, index): readonly LonePlace[] => {
    const beside = actBeside(reading, cluster);
    const said = cluster.name || beside ? undefined : spoken[index];
    const owner = said?.named ?? cluster;
    const act = owner.name ? otherAct(reading, owner) : beside && offsetsOf(reading, beside);
    const isDrafts = owner.name !== undefined && isOwn(owner);
    const kind = isKindAlone(owner) && !act ? offsetsOf(reading, owner.name) : undefined;
    const at = { act, kind, isDrafts, states: said?.states ?? [], ...offsetsOf(reading, cluster) };
    if (cluster.chains.length === 0) return act ? [noPlace(act)] : [];
    return placesIn(reading, [cluster]).map(({ pinpoint, isWhole }) => ({
      place: formatPinpoint(isWhole ? pinpoint : { path: ["", ...pinpoint.path] }),
      isWhole,
      ...at,
    }));
  });
  const acts = titledActs(reading, clusters).map((act) => offsetsOf(reading, act));
  const others = acts.filter((act) => !places.some((place) => place.act && areOver(place.act, act)));
  return [...places, ...others.map(noPlace)].sort((a, b) => a.start - b.start);
}

/** Whether two stretches have something in common. */
export const areOver = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/** An act without a place. */
export const noPlace = (act: Stretch): LonePlace => ({
  place: "",
  isWhole: true,
  act,
  kind: undefined,
  states: [],
  isDrafts: false,
  ...act,
});

/** The name of an act that is not the one at hand; "the Law" alone may be that. */
function otherAct(reading: Reading, cluster: Cluster): Stretch | undefined {
  const { name } = cluster;
  if (!name || isOwn(cluster)) return undefined;
  const act = name.pointsBy && name.pointsBy !== "same" ? actSaidBefore(reading, name) : name;
  return act && offsetsOf(reading, act);
}

const isKindAlone = (cluster: Cluster): cluster is Cluster & { readonly name: NameElement } =>
  cluster.name?.pointsBy === "kind" && !isOwn(cluster);

/** @param tokens numbers of tokens */
const offsetsOf = ({ tokens: { start, end } }: Reading, tokens: Stretch): Stretch => ({
  start: start[tokens.start] ?? 0,
  end: end[tokens.end - 1] ?? 0,
});

/** What a text says of acts and places, chosen as a whole. */
export const clustersIn = (reading: Reading): readonly Cluster[] =>
  chooseClusters(reading, toLinks(reading, readElements(reading)));

/** A place that was read, and whether its article is said. */
export interface FoundPlace extends Pick<LonePlace, "isWhole"> {
  readonly pinpoint: Pinpoint;
}

const wholePlaces = (places: readonly FoundPlace[]): readonly string[] => [
  ...new Set(places.filter(({ isWhole }) => isWhole).map(({ pinpoint }) => formatPinpoint(pinpoint))),
];

/** The places of some clusters, in reading order. */
export function placesIn(reading: Reading, clusters: readonly Cluster[]): readonly FoundPlace[] {
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
      isWhole: pinpoint.kind === undefined ? !isInPoint : !isPoint(pinpoint.kind),
    }));
  });
}
