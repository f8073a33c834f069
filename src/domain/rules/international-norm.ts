import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { setsNorm } from "../instrument/sets-norm";

/** Whether an instrument is an international norm or standard: a treaty, comment, recommendation, principle... */
export const isInternationalNorm = (instrument: Instrument): boolean =>
  instrument.kind === "treaty" || (instrument.jurisdiction === "INT" && setsNorm(instrument));

/** Whether a citation names an international norm. */
export function citesInternationalNorm({ instrument }: ResolvedCitation, catalogue: Catalogue): boolean {
  const cited = instrument === undefined ? undefined : catalogue.byId.get(instrument);
  return cited !== undefined && isInternationalNorm(cited);
}
