import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";

/** Kinds of international document that inform, but set no norm or standard. */
const NO_NORMS = new Set(["study", "toolkit", "model-law", "guidance-series", "policy", "strategy"]);

/** Whether an instrument is an international norm or standard: a treaty, comment, recommendation, principle... */
export const isInternationalNorm = ({ jurisdiction, kind }: Instrument): boolean =>
  kind === "treaty" || (jurisdiction === "INT" && !NO_NORMS.has(kind));

/** Whether a citation names an international norm. */
export function citesInternationalNorm({ instrument }: ResolvedCitation, catalogue: Catalogue): boolean {
  const cited = instrument === undefined ? undefined : catalogue.byId.get(instrument);
  return cited !== undefined && isInternationalNorm(cited);
}
