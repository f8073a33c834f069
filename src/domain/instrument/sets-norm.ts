import type { Instrument } from "./instrument";

/** Kinds of document that inform, but set no norm or standard. */
const NO_NORMS = new Set(["study", "toolkit", "model-law", "guidance-series", "policy", "strategy"]);

/** Whether an instrument says what is to be done: a treaty, a law, a comment, a recommendation, principles... */
export const setsNorm = ({ kind }: Instrument): boolean => !NO_NORMS.has(kind);
