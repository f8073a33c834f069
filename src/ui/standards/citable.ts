import type { CitationReader } from "../../app/citation-reader";
import type { CitedPart } from "../../app/session/session-state";
import { formatPart } from "../../domain/citation/format/format-part";
import { formatPlaces } from "../../domain/citation/format/format-places";
import { findPart } from "../../domain/instrument/find-part";
import { formatPinpoint, type Pinpoint } from "../../domain/instrument/pinpoint";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Confidence, Instrument, Part } from "../../domain/instrument/instrument";
import { partPinpoint } from "../../domain/instrument/part-pinpoint";
import { presenceOf } from "../../domain/instrument/number-presence";
import { certainty, LISTED } from "../../domain/instrument/place-certainty";
import { placeOfForm } from "../../domain/instrument/place-of-form";
import { isCited } from "../../domain/lookup/is-cited";
import type { PartFound } from "../../domain/lookup/search-parts";
import type { Language } from "../../domain/language";

/** An instrument, or a part of it, that can go into a cell. */
export interface Citable {
  readonly instrument: Instrument;
  /** The part cited, or the nearest one around the place cited. */
  readonly part: Part | undefined;
  readonly cited: CitedPart;
  /** Exactly as it will stand in the cell. */
  readonly citation: string;
  /** The less sure of the instrument's and the part's. */
  readonly confidence: Confidence;
}

export const sameCited = (a: CitedPart, b: CitedPart): boolean =>
  a.instrument === b.instrument && a.pinpoint === b.pinpoint;

/** What would be inserted for a part, or for the instrument as a whole. A part without a number cites the whole. */
export const toCitable = (instrument: Instrument, part: Part | undefined, language: Language): Citable =>
  citeAt(instrument, part, part && partPinpoint(part), language);

function citeAt(
  instrument: Instrument,
  part: Part | undefined,
  pinpoint: Pinpoint | undefined,
  language: Language,
): Citable {
  return {
    instrument,
    part,
    citation: formatPart(instrument, pinpoint, language),
    cited: { instrument: instrument.id, pinpoint: pinpoint ? formatPinpoint(pinpoint) : "" },
    confidence: lessSure(instrument.confidence, surenessAt(instrument, part, pinpoint)),
  };
}

/** What the catalogue neither lists nor counts is not confirmed, whatever it says of what is around. */
function surenessAt(instrument: Instrument, part: Part | undefined, pinpoint: Pinpoint | undefined): Confidence {
  if (!pinpoint) return part?.confidence ?? "verified";
  const found = certainty(instrument, pinpoint);
  return found < 2 || isRepealed(instrument, pinpoint)
    ? "unverified"
    : lessSure(part?.confidence ?? "verified", found < LISTED ? surenessOfCount(instrument, pinpoint) : "verified");
}

const surenessOfCount = ({ pinpoint: scheme }: Instrument, { path }: Pinpoint): Confidence =>
  (path.length > 1 ? scheme.paragraphsConfidence : scheme.countConfidence) ?? "verified";

/** What was repealed is there and must not be cited without being asked about. */
const isRepealed = (instrument: Instrument, { kind, path, to = [] }: Pinpoint): boolean =>
  kind === undefined &&
  [path, to].some((end) => end.some((_, depth) => presenceOf(instrument, end.slice(0, depth + 1)) === "repealed"));

/** What a search found: a part, a place in or around parts, or the whole; undefined when the catalogue has changed meanwhile. */
export function findCitable(catalogue: Catalogue, found: PartFound, language: Language): Citable | undefined {
  const instrument = catalogue.byId.get(found.instrument);
  if (!instrument) return undefined;
  if (found.pinpoint !== null) return citableAt(instrument, found.pinpoint, language);
  const named = instrument.parts.find(({ ref, heading }) => ref === null && heading === found.heading);
  return toCitable(instrument, named, language);
}

/** What was inserted earlier; undefined when the catalogue no longer has it. */
export function recallCitable(catalogue: Catalogue, cited: CitedPart, language: Language): Citable | undefined {
  const instrument = catalogue.byId.get(cited.instrument);
  if (!instrument) return undefined;
  return cited.pinpoint === ""
    ? toCitable(instrument, undefined, language)
    : citableAt(instrument, cited.pinpoint, language);
}

function citableAt(instrument: Instrument, form: string, language: Language): Citable | undefined {
  const place = placeOfForm(instrument, form);
  if (!place || certainty(instrument, place) === 0) return undefined;
  return citeAt(instrument, findPart(instrument, place), place, language);
}

/** The number of a part as it is printed: "art. 16", "§ 24a(1)"; "" for a part that has a name only. */
export function placeOf(instrument: Instrument, part: Part, language: Language): string {
  const pinpoint = partPinpoint(part);
  if (part.label !== undefined && (language === "en" || !pinpoint)) return part.label;
  return pinpoint ? formatPlaces([pinpoint], instrument, language, "compact").join(", ") : "";
}

/** Whether a row's sources already hold a citation: letter for letter, or as they are read, once they can be. */
export const isAmongSources = (
  sources: string,
  { instrument, cited, citation }: Citable,
  citationsIn: CitationReader | undefined,
): boolean =>
  sources.split(";").some((source) => source.trim() === citation) ||
  (citationsIn !== undefined && isCited(citationsIn(sources), instrument, cited.pinpoint));

const ORDER: readonly Confidence[] = ["verified", "likely", "unverified"];
const lessSure = (a: Confidence, b: Confidence): Confidence => (ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a);
