import type { Instrument, Part } from "../../domain/instrument/instrument";

/** What a person narrowed the catalogue to; "" where anything goes. */
export interface StandardsFilter {
  readonly topic: string;
  readonly kind: string;
  readonly jurisdiction: string;
}

export const NO_FILTER: StandardsFilter = { topic: "", kind: "", jurisdiction: "" };

export const activeFilters = (filter: StandardsFilter): number =>
  Object.values(filter).filter((value) => value !== "").length;

/** Whether a part, or an instrument as a whole, passes. An instrument is on a topic when one of its parts is. */
export function passes({ topic, kind, jurisdiction }: StandardsFilter, instrument: Instrument, part?: Part): boolean {
  if (kind !== "" && instrument.kind !== kind) return false;
  if (jurisdiction !== "" && instrument.jurisdiction !== jurisdiction) return false;
  return topic === "" || (part ? part.topics.includes(topic) : partsOnTopic(instrument, topic).length > 0);
}

/** The parts about a topic, in the instrument's order; all of them for "". */
export const partsOnTopic = ({ parts }: Instrument, topic: string): readonly Part[] =>
  topic === "" ? parts : parts.filter(({ topics }) => topics.includes(topic));
