import type { ResolvedCitation } from "../../domain/citation/citation";
import { formatCitation } from "../../domain/citation/format/format-citation";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Pinpoint } from "../../domain/instrument/pinpoint";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Instrument } from "../../domain/instrument/instrument";
import { placeOfForm } from "../../domain/instrument/place-of-form";
import { UNKNOWN_UNIT } from "../../domain/instrument/unlisted-instrument";
import type { Language } from "../../domain/language";
import type { CitedPart } from "../session/session-state";

/** A part as it is written into a cell; undefined when the catalogue has no such instrument or part. */
export function citeInCell(catalogue: Catalogue, part: CitedPart, language: Language): string | undefined {
  const instrument = catalogue.byId.get(part.instrument);
  const pinpoint = instrument && pinpointOf(instrument, part.pinpoint);
  if (!instrument || (part.pinpoint !== "" && !pinpoint)) return undefined;
  const citation: ResolvedCitation = {
    text: instrument.short,
    start: 0,
    end: 0,
    name: instrument.short,
    candidates: [instrument.id],
    instrument: instrument.id,
    pinpoints: pinpoint ? [pinpoint] : [],
    problems: [],
  };
  return formatCitation(citation, catalogue, { language, form: "short" });
}

/** Whether a text cites a part already, among others or alone. The whole instrument is cited where no part of it is named. */
export const isCited = (citations: readonly ResolvedCitation[], { instrument, pinpoint }: CitedPart): boolean =>
  citations.some(
    (citation) =>
      citation.instrument === instrument &&
      (pinpoint === ""
        ? citation.pinpoints.length === 0
        : citation.pinpoints.some((place) => formatPinpoint(place) === pinpoint)),
  );

/** A cell's text with one more value at its end. */
export function withValue(cell: string, value: string): string {
  const kept = cell.trimEnd().replace(/\s*;$/u, "");
  return kept === "" ? value : `${kept}; ${value}`;
}

/** None in a document whose unit is not known. */
const pinpointOf = (instrument: Instrument, form: string): Pinpoint | undefined =>
  instrument.pinpoint.unit === UNKNOWN_UNIT ? undefined : placeOfForm(instrument, form);
