import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import type { Language } from "../../language";
import type { ResolvedCitation } from "../citation";
import { formatPlaces } from "./format-places";
import { shortNameIn, titleIn } from "./name-in";
import { withItsState } from "../lexicon/says-its-state";

/**
 * `short` for cells and tables ("CRC, arts. 3(1) and 12"), `full` for a list of
 * instruments (title and symbol), `un` as United Nations documents and acts
 * spell it ("general comment No. 25 (2021), paras. 67–78").
 */
export type CitationForm = "short" | "full" | "un";

/** How a citation is written. */
export interface CitationStyle {
  readonly language: Language;
  readonly form: CitationForm;
}

/**
 * A citation in normal form: the instrument, then its places. Runs are written
 * with an en dash. Without an instrument, or with one the catalogue does not
 * hold or whose unit it does not know, the citation as it was written.
 */
export function formatCitation(
  { text, instrument: id, pinpoints }: ResolvedCitation,
  catalogue: Catalogue,
  { language, form }: CitationStyle,
): string {
  const instrument = id === undefined ? undefined : catalogue.byId.get(id);
  if (!instrument || (instrument.pinpoint.unit === UNKNOWN_UNIT && pinpoints.length > 0)) return text;
  const places = formatPlaces(pinpoints, instrument, language, form === "un" ? "spelled" : "compact");
  return [formatName(instrument, language, form), ...places].join(", ");
}

function formatName(instrument: Instrument, language: Language, form: CitationForm): string {
  switch (form) {
    case "short":
      return shortNameIn(instrument, language);
    case "full":
      return withSymbol(withItsState(titleIn(instrument, language), instrument), instrument);
    case "un":
      return seriesName(titleIn(instrument, language)) ?? withItsState(titleIn(instrument, language), instrument);
  }
}

const withSymbol = (title: string, { symbol }: Instrument): string =>
  symbol !== null && /^[A-Z][\w./()-]*\/[\w./()-]+$/u.test(symbol) && !title.includes(symbol)
    ? `${title} (${symbol})`
    : title;

/** A general comment goes by its number and year. */
function seriesName(title: string): string | undefined {
  const name =
    /^(?:(?:General comment|Замечание общего порядка) (?:No\.|№) \d+|№ \d+ жалпы тәртіптегі ескерту) \(\d{4}\)/u.exec(
      title,
    )?.[0];
  return name && name.slice(0, 1).toLowerCase() + name.slice(1);
}
