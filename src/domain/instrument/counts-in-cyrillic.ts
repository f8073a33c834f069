import type { Instrument } from "./instrument";

/** Their acts count points by numbers and Cyrillic letters, and write what was inserted as 10¹ or 10-1. */
const CYRILLIC_ACTS: ReadonlySet<string> = new Set(["KZ", "KG", "RU", ""]);

/** Whether an act is built as those of Kazakhstan are; an act of an unknown state may be. */
export const countsInCyrillic = ({ jurisdiction }: Pick<Instrument, "jurisdiction">): boolean =>
  CYRILLIC_ACTS.has(jurisdiction);
