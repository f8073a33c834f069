import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { isOwn } from "../instrument/own-instrument";
import { saysTreaty } from "../instrument/says-treaty";
import { setsNorm } from "../instrument/sets-norm";

/**
 * Whether an instrument is an international norm or standard: a treaty, comment, recommendation, principle...; a document
 * of the person's own where a title of it says that it is a treaty.
 */
export const isInternationalNorm = (instrument: Instrument): boolean =>
  instrument.kind === "treaty" ||
  (isOwn(instrument) && instrument.aliases.some(saysTreaty)) ||
  (instrument.jurisdiction === "INT" && setsNorm(instrument));

/** Whether a citation names an international norm. */
export function citesInternationalNorm({ instrument }: ResolvedCitation, catalogue: Catalogue): boolean {
  const cited = instrument === undefined ? undefined : catalogue.byId.get(instrument);
  return cited !== undefined && isInternationalNorm(cited);
}
