import type { Instrument } from "./instrument";
import { isOwn } from "./own-instrument";

/** Whether a text may have recitals: acts of states that have sections don't; nobody knows of a person's own. */
export const mayHaveRecitals = (instrument: Instrument): boolean => {
  const { jurisdiction, pinpoint } = instrument;
  return (
    pinpoint.unit !== "section" ||
    jurisdiction === "INT" ||
    jurisdiction === "EU" ||
    isOwn(instrument) ||
    hasNumberedRecitals(instrument)
  );
};

/** Whether a text's recitals have numbers that the catalogue knows. */
export const hasNumberedRecitals = ({ pinpoint, parts }: Instrument): boolean =>
  pinpoint.recitals !== undefined || parts.some(({ unit }) => unit === "recital");
