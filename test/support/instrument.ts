import type { Instrument, Part } from "../../src/domain/instrument/instrument";

/** A made-up instrument; what a test does not care about is supplied. */
export const instrument = (given: Partial<Instrument> = {}): Instrument => ({
  id: "charter",
  short: "Charter",
  title: { en: "Charter of Examples" },
  titleUnchecked: [],
  aliases: ["Charter"],
  ambiguousAliases: {},
  body: "A body",
  symbol: null,
  jurisdiction: "INT",
  kind: "treaty",
  binding: true,
  adopted: "2001",
  inForce: "2002",
  otherDates: {},
  standing: "current",
  notes: [],
  url: null,
  urlStatus: "not-opened",
  pinpoint: { unit: "article", count: null },
  parts: [],
  unpinned: [],
  confidence: "verified",
  unverifiedFields: [],
  evidence: [],
  ...given,
});

/** A made-up part. */
export const part = (given: Partial<Part> = {}): Part => ({
  ref: "1",
  heading: "Something",
  topics: [],
  confidence: "verified",
  ...given,
});
