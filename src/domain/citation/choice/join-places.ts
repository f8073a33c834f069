import type { PlacesElement } from "../productions/elements";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Gap } from "../productions/gap";

/** Places nested in each other, as one: "art. 3, para. 1" or "пункт 1 статьи 3". */
export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly unit: string | undefined;
  readonly rank: number;
  /** From the inside out: "пункт 1 статьи 3". */
  readonly outwards: boolean;
  /** Unit of the innermost place. */
  readonly innermost: string | undefined;
  readonly pinpoints: readonly Pinpoint[];
  readonly needsName: boolean;
  readonly numberFirst: boolean;
  readonly ofThisText: boolean;
  readonly ambiguousUnit: string | undefined;
}

/** Whether two places next to each other are one place, and which way round. */
export type Nesting = "inwards" | "outwards" | undefined;

/**
 * Whether `next` is inside `last` ("art. 3, para. 1", "§ 24a para. 1"), `last` inside `next`
 * ("paragraph 1 of article 3", "пункт 1 статьи 3"), or neither.
 *
 * @param sofar which way the chain has gone; it never turns
 */
export function nestingOf(last: PlacesElement, next: PlacesElement, gap: Gap, sofar: Nesting): Nesting {
  if (gap.and || gap.semicolon || gap.newline || gap.close || gap.with) return undefined;
  if (last.unit === next.unit)
    return isPointOfPoint(last, next, gap) ? (sofar !== "inwards" ? "outwards" : undefined) : undefined;
  if (next.rank < last.rank && (next.rank > 0 || isRecital(next.unit, meant(last))))
    return sofar !== "inwards" && !gap.comma && !gap.open ? "outwards" : undefined;
  if (HOLDS_PARAGRAPHS.has(last.unit) && next.unit === "paragraph")
    return sofar !== "outwards" && !gap.of ? "inwards" : undefined;
  if (next.rank > last.rank) return sofar !== "outwards" && !gap.of && mayHold(last, next) ? "inwards" : undefined;
  return next.rank >= 2 && !gap.comma ? (sofar ?? "outwards") : undefined;
}

/** What stands as high as a paragraph does elsewhere, and has paragraphs in it: "§ 24a para. 1", "subsection (2), paragraph (a)". */
const HOLDS_PARAGRAPHS: ReadonlySet<string | undefined> = new Set(["sign", "subsection"]);

/** "подпункт viii) подпункта b)" */
const isPointOfPoint = (last: PlacesElement, next: PlacesElement, { comma, open }: Gap): boolean =>
  last.rank >= 3 && !last.plural && !next.plural && !comma && !open;

/** Parts that "§ 11" runs through as articles do. */
const RUN_THROUGH: ReadonlySet<string | undefined> = new Set(["part", "title", "chapter"]);

/** Articles run through chapters and annexes; only what starts anew in each unit is inside it. */
const mayHold = (outer: PlacesElement, inner: PlacesElement): boolean =>
  inner.rank >= 2 &&
  outer.unit !== "page" &&
  !(inner.unit === "sign" && outer.rank === 0 && RUN_THROUGH.has(outer.unit)) &&
  (outer.unit !== "preamble" || isRecital(outer.unit, meant(inner)));

/** The preamble or a recital, which no article is in. */
export const isOfPreamble = ({ unit }: { readonly unit: string | undefined }): boolean =>
  unit === "recital" || unit === "preamble";

/** A paragraph or an indent of a preamble is a recital: "п. 38 преамбулы", "абзац девятый преамбулы". */
export const isRecital = (outer: string | undefined, inner: string | undefined): boolean =>
  outer === "preamble" && (inner === "paragraph" || inner === "indent");

/** "пп. 38, 58 преамбулы": of what may be points or sub-points a preamble has points. */
const meant = ({ unit, orPlural }: PlacesElement): string | undefined => orPlural?.unit ?? unit;

/** Put the places of a chain together, outermost number first. */
export function toChain(places: readonly PlacesElement[], nesting: Nesting): Chain {
  const ordered = recitalFirst(nesting === "outwards" ? [...places].reverse() : places);
  const [outer] = ordered;
  if (!outer) throw new Error("A chain needs places");
  let pinpoints = outer.items;
  for (let at = 1; at < ordered.length; at++) {
    const { items = [] } = ordered[at] ?? {};
    pinpoints =
      nesting === "outwards"
        ? crossed(pinpoints, items)
        : [...pinpoints.slice(0, -1), ...crossed(pinpoints.slice(-1), items)];
  }
  const doubtful = ordered.find(({ orPlural }) => orPlural);
  const plural = doubtful?.orPlural && isPluralOf(places, doubtful) ? doubtful.orPlural : undefined;
  const ambiguousUnit =
    doubtful?.orPlural && !plural && isDoubtful(places, doubtful) ? doubtful.orPlural.word : undefined;
  return {
    start: places.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: places.reduce((most, { end }) => Math.max(most, end), 0),
    unit: outer === doubtful && plural ? plural.unit : outer.unit,
    rank: outer === doubtful && plural ? 2 : outer.rank,
    outwards: nesting === "outwards",
    innermost: ordered.at(-1)?.unit,
    pinpoints:
      outer.rank === 0 && outer.unit ? pinpoints.map((pinpoint) => ofKind(pinpoint, outer.unit ?? "")) : pinpoints,
    needsName: outer.needsName,
    numberFirst: outer.numberFirst,
    ofThisText: places.some(({ ofThisText }) => ofThisText),
    ambiguousUnit,
  };
}

function recitalFirst(ordered: readonly PlacesElement[]): readonly PlacesElement[] {
  const [outer, inner, ...rest] = ordered;
  return outer && inner && isRecital(outer.unit, meant(inner))
    ? [{ ...inner, unit: "recital", rank: 0, numberFirst: outer.numberFirst, orPlural: undefined }, ...rest]
    : ordered;
}

const ofKind = (pinpoint: Pinpoint, kind: string): Pinpoint =>
  pinpoint.path[0] === kind ? pinpoint : { kind, ...pinpoint };

/** Places a list of inner and a list of outer numbers may make; longer lists are tied to the last outer number alone. */
const MOST_PLACES = 200;

function crossed(outer: readonly Pinpoint[], inner: readonly Pinpoint[]): readonly Pinpoint[] {
  const within = outer.length * inner.length > MOST_PLACES ? outer.slice(-1) : outer;
  return inner.flatMap(({ path, to }) =>
    within.map((place) => ({ path: [...place.path, ...path], ...(to ? { to: [...place.path, ...to] } : {}) })),
  );
}

/** Standing alone, "пп. 67–78" has nothing it could be a sub-point of. */
const isPluralOf = (places: readonly PlacesElement[], doubtful: PlacesElement): boolean =>
  places.length === 1 && places[0] === doubtful;

/** Beside a point, "пп." is a sub-point; right after an article it may be either. */
const isDoubtful = (places: readonly PlacesElement[], doubtful: PlacesElement): boolean =>
  !places.some((place) => place !== doubtful && place.unit === doubtful.orPlural?.unit);
