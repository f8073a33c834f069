import type { CitedPart } from "../../app/session/session-state";
import { formatCitation } from "../../domain/citation/format/format-citation";
import { formatPlaces } from "../../domain/citation/format/format-places";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Confidence, Instrument, Part } from "../../domain/instrument/instrument";
import { partPinpoint } from "../../domain/instrument/part-pinpoint";
import type { PartFound } from "../../domain/lookup/search-parts";
import type { Language } from "../../domain/language";

/** An instrument, or a part of it, that can go into a cell. */
export interface Citable {
  readonly instrument: Instrument;
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
export function toCitable(
  catalogue: Catalogue,
  instrument: Instrument,
  part: Part | undefined,
  language: Language,
): Citable {
  const pinpoint = part && partPinpoint(part);
  const citation = formatCitation(
    {
      text: instrument.short,
      start: 0,
      end: 0,
      name: instrument.short,
      candidates: [instrument.id],
      pinpoints: pinpoint ? [pinpoint] : [],
      instrument: instrument.id,
      problems: [],
    },
    catalogue,
    { language, form: "short" },
  );
  return {
    instrument,
    part,
    citation,
    cited: { instrument: instrument.id, pinpoint: pinpoint ? formatPinpoint(pinpoint) : "" },
    confidence: lessSure(instrument.confidence, part?.confidence ?? "verified"),
  };
}

/** The part a search found; undefined when the catalogue has changed meanwhile. */
export function findCitable(catalogue: Catalogue, found: PartFound, language: Language): Citable | undefined {
  const instrument = catalogue.byId.get(found.instrument);
  if (!instrument) return undefined;
  const part =
    found.pinpoint === null
      ? instrument.parts.find(({ ref, heading }) => ref === null && heading === found.heading)
      : partAt(instrument, found.pinpoint);
  return toCitable(catalogue, instrument, part, language);
}

/** What was inserted earlier; undefined when the catalogue no longer has it. */
export function recallCitable(catalogue: Catalogue, cited: CitedPart, language: Language): Citable | undefined {
  const instrument = catalogue.byId.get(cited.instrument);
  const part = instrument && cited.pinpoint !== "" ? partAt(instrument, cited.pinpoint) : undefined;
  if (!instrument || (cited.pinpoint !== "" && !part)) return undefined;
  return toCitable(catalogue, instrument, part, language);
}

/** The number of a part as it is printed: "art. 16", "§ 24a(1)"; "" for a part that has a name only. */
export function placeOf(instrument: Instrument, part: Part, language: Language): string {
  const pinpoint = partPinpoint(part);
  if (part.label !== undefined && (language === "en" || !pinpoint)) return part.label;
  return pinpoint ? formatPlaces([pinpoint], instrument, language, "compact").join(", ") : "";
}

/** Whether a row's sources already hold a citation, letter for letter. */
export const isAmongSources = (sources: string, citation: string): boolean =>
  sources.split(";").some((source) => source.trim() === citation);

const partAt = ({ parts }: Instrument, pinpoint: string): Part | undefined =>
  parts.find((part) => {
    const place = partPinpoint(part);
    return place !== undefined && formatPinpoint(place) === pinpoint;
  });

const ORDER: readonly Confidence[] = ["verified", "likely", "unverified"];
const lessSure = (a: Confidence, b: Confidence): Confidence => (ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a);
