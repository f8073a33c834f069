import { formatPart } from "../../domain/citation/format/format-part";
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
