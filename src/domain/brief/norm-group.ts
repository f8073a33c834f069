import { asCountryCode } from "../text/country-code";
import type { Instrument } from "../instrument/instrument";
import { isOwn } from "../instrument/own-instrument";
import { isInternational } from "./cited-norms";

/** What a gap rests on, told apart: what binds states, what guides them, what others did, and what is known of the country itself. */
export const NORM_GROUPS = ["treaties", "guidance", "examples", "national"] as const;
export type NormGroup = (typeof NORM_GROUPS)[number];

/** The group an instrument is in; a person's own document is in none where its title does not say what it is. */
export function groupOf(instrument: Instrument, jurisdiction: string): NormGroup | undefined {
  if (isInternational(instrument))
    return instrument.kind === "treaty" || (isOwn(instrument) && instrument.binding) ? "treaties" : "guidance";
  if (isOwn(instrument)) return undefined;
  return instrument.jurisdiction === asCountryCode(jurisdiction) ? "national" : "examples";
}
