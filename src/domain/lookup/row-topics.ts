import { topicsOfAspect } from "../profile/aspect-topics";
import type { RowTerm } from "./row-terms";
import type { Entry, TextIndex } from "./text-index";

/** How an entry's topics answer to those of a row. */
export interface TopicMatch {
  /** What they add to the entry's score. */
  readonly score: number;
  /** From 0 to 1: how near the row's main topic the entry is; 1 where the row has none, less where the entry has none. */
  readonly nearness: number;
}

/** The topics of a row, and what entries share of them. */
export interface RowTopics {
  readonly match: (entry: Entry) => TopicMatch;
  /** What an entry shares with the row: aspects of the row itself, and topics that only its words belong to. */
  readonly shared: (entry: Entry) => { readonly aspects: readonly string[]; readonly topics: readonly string[] };
}

/** An aspect that a person gave counts for so many terms that belong to it. */
const ASPECT = 3;
const SCORE = 2;
/** The topics of an instrument whose parts are not listed are not known. */
const UNKNOWN = 0.5;

/**
 * The topics of a row: its aspects, and those its terms belong to.
 *
 * A rare topic adds more, and a part about much gets less of each. What is no topic of the catalogue says nothing.
 */
export function rowTopics({ entries }: TextIndex, aspects: readonly string[], terms: readonly RowTerm[]): RowTopics {
  const weights = new Map<string, number>();
  const add = (topic: string, weight: number): void => void weights.set(topic, (weights.get(topic) ?? 0) + weight);
  for (const topic of aspects.flatMap(topicsOfAspect)) add(topic, ASPECT);
  for (const { group, weight } of terms) for (const topic of group.topics) add(topic, weight);
  const most = Math.max(0, ...weights.values());
  const rarity = raritiesOf(entries);
  return {
    match: ({ part }) => {
      let [score, nearness] = [0, part ? 0 : UNKNOWN];
      for (const topic of part?.topics ?? []) {
        const share = (weights.get(topic) ?? 0) / (most || 1);
        score += share * (rarity.get(topic) ?? 0);
        nearness = Math.max(nearness, share);
      }
      return {
        score: (SCORE * score) / Math.sqrt(part?.topics.length || 1),
        nearness: most === 0 ? 1 : nearness,
      };
    },
    shared: ({ part }) => {
      const holds = (topic: string): boolean => part?.topics.includes(topic) === true;
      const own = new Set(aspects.flatMap(topicsOfAspect));
      return {
        aspects: aspects.filter((aspect) => topicsOfAspect(aspect).some(holds)),
        topics: [...weights.keys()].filter((topic) => !own.has(topic) && holds(topic)),
      };
    },
  };
}

const rarities = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

function raritiesOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const before = rarities.get(entries);
  if (before) return before;
  const held = new Map<string, number>();
  for (const { part } of entries) for (const topic of part?.topics ?? []) held.set(topic, (held.get(topic) ?? 0) + 1);
  const rarity = new Map([...held].map(([topic, count]) => [topic, Math.log(1 + entries.length / count)]));
  rarities.set(entries, rarity);
  return rarity;
}
