import type { ResolvedCitation } from "../../domain/citation/citation";
import { formatPart } from "../../domain/citation/format/format-part";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Pinpoint } from "../../domain/instrument/pinpoint";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { placeOfForm } from "../../domain/instrument/place-of-form";
import type { Language } from "../../domain/language";
import type { CitedPart } from "../session/session-state";

/** A part as it is written into a cell; undefined when the catalogue has no such instrument or part. */
export function citeInCell(catalogue: Catalogue, part: CitedPart, language: Language): string | undefined {
  const instrument = catalogue.byId.get(part.instrument);
  const pinpoint = instrument && placeOfForm(instrument, part.pinpoint);
  if (!instrument || (part.pinpoint !== "" && !pinpoint)) return undefined;
  return formatPart(instrument, pinpoint, language);
}

/** Whether a text cites a part already, among others or alone. The whole instrument is cited where no part of it is named. */
export const isCited = (citations: readonly ResolvedCitation[], { instrument, pinpoint }: CitedPart): boolean =>
  citations.some(
    (citation) =>
      citation.instrument === instrument &&
      (pinpoint === ""
        ? citation.pinpoints.length === 0
        : citation.pinpoints.some((place) => formsOf(place, citation.unit).includes(pinpoint))),
  );

/** A place's normal form, also with the unit that is written before it: where that of the instrument is not known, it is of the place. */
const formsOf = (place: Pinpoint, unit: string | undefined): readonly string[] => [
  formatPinpoint(place),
  ...(unit === undefined ? [] : [formatPinpoint({ kind: unit, ...place })]),
];
