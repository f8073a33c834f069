import type { SearchResult } from "minisearch";
import type { Instrument, Part } from "./instrument";
import type { TermGroup } from "./query-terms";
import { isCommonWord, searchWords } from "./search-words";
import type { Entry, TextIndex } from "./text-index";

/** An entry and how well it answers; the higher the better. */
export interface ScoredEntry {
  readonly entry: Entry;
  readonly score: number;
}

/** Score every entry that meets a notion of the query, unsorted. Slips of the pen count least, topics alone little. */
export function scoreWords({ words, entries }: TextIndex, groups: readonly TermGroup[]): readonly ScoredEntry[] {
  const typed = new Set(groups.flatMap((group) => group.typed));
  const queries = [...new Set(groups.flatMap((group) => [...group.typed, ...group.exact, ...group.topics]))];
  if (queries.length === 0) return [];
  const results = words.search(
    { combineWith: "OR", queries },
    {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      prefix: (term) => typed.has(term) && term.length > 2,
      fuzzy: (term) => (typed.has(term) && term.length > 4 ? 1 : false),
      weights: { prefix: 0.3, fuzzy: 0.1 },
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      boost: { heading: 3, alias: 3, name: 2, number: 1, topics: 2, summary: 0.8 },
    },
  );
  return results.flatMap((result) => {
    const entry = entries[result.id as number];
    if (!entry) return [];
    const met = coverage(groups, result);
    const fit =
      met ** 2 * (opensWith(entry.part, result.terms) ? 1.25 : 1) * (met === 1 && isOn(entry, groups) ? 4 : 1);
    return [{ entry, score: result.score * fit * precedence(entry.instrument) }];
  });
}

/** The standards a review rests on. */
const FOREMOST: Readonly<Record<string, number>> = { crc: 1.5, "crc-gc-25": 1.4, ungps: 1.2 };

/** What comes first, other things being equal: the Convention and its comments, and what may be relied on today. */
export function precedence({ id, jurisdiction, standing, confidence }: Instrument): number {
  const origin = FOREMOST[id] ?? (id.startsWith("crc-") ? 1.15 : ["INT", "KZ"].includes(jurisdiction) ? 1.1 : 1);
  return origin * (standing === "current" ? 1 : 0.8) * (confidence === "unverified" ? 0.8 : 1);
}

/** How much of a query a result meets, from 0 to 1. */
function coverage(groups: readonly TermGroup[], { terms, queryTerms }: SearchResult): number {
  const met = ({ typed, exact, topics }: TermGroup): number => {
    if (terms.some((term) => exact.includes(term) || typed.some((word) => term.startsWith(word)))) return 1;
    if (queryTerms.some((term) => typed.includes(term))) return 0.4;
    return terms.some((term) => topics.includes(term)) ? 0.4 : 0;
  };
  return groups.reduce((sum, group) => sum + met(group), 0) / groups.length;
}

/** Whether an entry is a whole general comment, whose title is its subject, and the query says more than "child". */
const isOn = ({ instrument, part }: Entry, groups: readonly TermGroup[]): boolean =>
  !part && instrument.symbol?.includes("/GC/") === true && groups.some(({ typed }) => !typed.every(isCommonWord));

/** Whether a heading begins with a word that was met, its number ("VI.E") and "Right to" aside. */
function opensWith(part: Part | undefined, met: readonly string[]): boolean {
  const [first] = searchWords((part?.heading ?? "").replace(/^(?:[IVX]+(?:\.[A-Z])?\.? )?(?:Rights? to )?/u, ""));
  return first !== undefined && !isCommonWord(first.text) && met.includes(first.text);
}
