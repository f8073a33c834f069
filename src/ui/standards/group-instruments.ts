import type { Instrument } from "../../domain/instrument/instrument";
import { isOwn } from "../../domain/instrument/own-instrument";

export const INSTRUMENT_GROUPS = ["own", "treaties", "comments", "international", "home", "union", "foreign"] as const;
export type InstrumentGroup = (typeof INSTRUMENT_GROUPS)[number];

/** Instruments by where a lawyer would look for them; empty groups are left out, the catalogue's order is kept. */
export function groupInstruments(
  instruments: readonly Instrument[],
  homeJurisdiction: string,
): readonly { readonly group: InstrumentGroup; readonly instruments: readonly Instrument[] }[] {
  return INSTRUMENT_GROUPS.map((group) => ({
    group,
    instruments: instruments.filter((instrument) => groupOf(instrument, homeJurisdiction) === group),
  })).filter((entry) => entry.instruments.length > 0);
}

function groupOf(instrument: Instrument, home: string): InstrumentGroup {
  const { jurisdiction, kind } = instrument;
  if (isOwn(instrument)) return "own";
  if (jurisdiction === home) return "home";
  if (jurisdiction === "EU") return "union";
  if (jurisdiction !== "INT") return "foreign";
  return kind === "treaty" ? "treaties" : kind === "general-comment" ? "comments" : "international";
}
