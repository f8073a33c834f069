import type { Instrument } from "../../domain/instrument/instrument";
import { isOwn } from "../../domain/instrument/own-instrument";
import type { Language } from "../../domain/language";
import type { Aspect } from "../../domain/profile/profile";
import type { Grouping } from "./grouping";
import { partsOnTopic } from "./standards-filter";
import { placeLabel } from "./words/instrument-labels";
import type { StandardsWords } from "./words/standards-words";

export const INSTRUMENT_GROUPS = ["own", "treaties", "comments", "international", "home", "union", "foreign"] as const;
export type InstrumentGroup = (typeof INSTRUMENT_GROUPS)[number];

/** Instruments that are listed together. */
export interface InstrumentsTogether {
  readonly key: string;
  readonly name: string;
  /** The topic they have parts on, where that is what joins them. */
  readonly topic?: string;
  readonly instruments: readonly Instrument[];
}

export interface GroupingContext {
  readonly homeJurisdiction: string;
  readonly topics: readonly Aspect[];
  readonly language: Language;
  readonly words: StandardsWords;
}

/** Instruments in groups; empty groups are left out, the catalogue's order is kept within each. */
export function groupInstruments(
  instruments: readonly Instrument[],
  grouping: Grouping,
  context: GroupingContext,
): readonly InstrumentsTogether[] {
  return GROUPS[grouping](instruments, context).filter((group) => group.instruments.length > 0);
}

const GROUPS: Readonly<
  Record<Grouping, (all: readonly Instrument[], context: GroupingContext) => readonly InstrumentsTogether[]>
> = {
  source: (all, { homeJurisdiction: home, language, words: { groups } }) =>
    INSTRUMENT_GROUPS.map((group) => ({
      key: group,
      name: group === "home" ? groups.home(placeLabel(home, language)) : groups[group],
      instruments: all.filter((instrument) => groupOf(instrument, home) === group),
    })),
  topic: (all, { topics, language }) =>
    topics.map(({ id, name }) => ({
      key: id,
      name: name[language],
      topic: id,
      instruments: all.filter((instrument) => partsOnTopic(instrument, id).length > 0),
    })),
  place: (all, { homeJurisdiction: home, language, words }) =>
    [...new Set(all.map(({ jurisdiction }) => jurisdiction))]
      .map((code) => ({
        key: code,
        name: code === "" ? words.groups.own : placeLabel(code, language),
        instruments: all.filter(({ jurisdiction }) => jurisdiction === code),
      }))
      .sort((a, b) => nearness(a.key, home) - nearness(b.key, home) || a.name.localeCompare(b.name, language)),
};

/** The person's own first, then what is international, then the country under review. */
const nearness = (code: string, home: string): number => {
  const at = ["", "INT", home, "EU"].indexOf(code);
  return at < 0 ? 4 : at;
};

/** Where a lawyer would look for an instrument. */
function groupOf(instrument: Instrument, home: string): InstrumentGroup {
  const { jurisdiction, kind } = instrument;
  if (isOwn(instrument)) return "own";
  if (jurisdiction === home) return "home";
  if (jurisdiction === "EU") return "union";
  if (jurisdiction !== "INT") return "foreign";
  return kind === "treaty" ? "treaties" : kind === "general-comment" ? "comments" : "international";
}
