import type { Instrument } from "./instrument";

/** The instruments a review may cite. */
export interface Catalogue {
  /** Date and content hash of the data, printed in workbooks and briefs, e.g. `"2026-11-24.3f9a1c"`. */
  readonly version: string;
  readonly instruments: readonly Instrument[];
  readonly byId: ReadonlyMap<string, Instrument>;
  /** The one that it adds names and instruments to: those of that one come first, in their order. */
  readonly addsTo?: Catalogue;
}

/** A catalogue of the given instruments. A later instrument with an id already taken is a broken promise and throws. */
export function toCatalogue(version: string, instruments: readonly Instrument[], addsTo?: Catalogue): Catalogue {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  if (byId.size !== instruments.length) throw new Error("Two instruments of the catalogue have the same id");
  return { version, instruments, byId, ...(addsTo && { addsTo }) };
}
