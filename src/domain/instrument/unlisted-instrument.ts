import type { Instrument } from "./instrument";

/** Unit of an instrument of which nothing is known: places in any unit may be its own. */
export const UNKNOWN_UNIT = "";

/**
 * An instrument that somebody names and the catalogue doesn't hold: it can be
 * cited, by the id and the name given, but nothing about it can be checked.
 */
export const unlistedInstrument = (id: string, name: string): Instrument => ({
  id,
  short: name,
  title: { en: name },
  titleUnchecked: [],
  aliases: [],
  ambiguousAliases: {},
  body: "",
  symbol: null,
  jurisdiction: "",
  kind: "",
  binding: false,
  adopted: null,
  inForce: null,
  otherDates: {},
  standing: "current",
  notes: [],
  url: null,
  urlStatus: "not-opened",
  pinpoint: { unit: UNKNOWN_UNIT, count: null },
  parts: [],
  unpinned: [],
  confidence: "likely",
  unverifiedFields: [],
  evidence: [],
});
