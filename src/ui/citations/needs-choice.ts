import type { ResolvedCitation } from "../../domain/citation/citation";

/** Whether a citation leaves something for a person to choose: which instrument its name means, or the place in it. */
export const needsChoice = ({ candidates, instrument, pinpoints }: ResolvedCitation): boolean =>
  candidates.length > 1 || (instrument !== undefined && pinpoints.length === 0);
