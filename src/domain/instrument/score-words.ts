import type { TermGroup } from "./query-terms";
import { addScore, noScores, type Scores } from "./scores";
import { isCommonWord } from "./search-words";
import { isSlipOf } from "./is-slip-of";
import type { Entry, TextIndex } from "./text-index";
import { termNumber, termsFrom, type WordIndex } from "./word-index";

/** A term to look for, how much it counts, and how much of its notion an entry with it meets, from 0 to 1. */
interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
  readonly meets: number;
}

/** What a part has of a notion that only its instrument meets: of the share met, and of the score. */
const INHERITED = { meets: 0.5, score: 0.25 };

/** What the entries have of one notion of a query. */
interface NotionMet {
  /** The share of it that an entry meets, from 0 to 1. */
  readonly meets: Float32Array;
  readonly scores: Scores;
}

/**
 * Score every entry that meets a notion of the query. Slips of the pen count least, topics alone little; a part that
 * meets one notion also has something of those that its instrument meets ("cyberbullying Australia").
 */
export function scoreWords(index: TextIndex, groups: readonly TermGroup[]): Scores {
  const { words, entries, owners, openings, precedences } = index;
  const asked = new Uint8Array(words.terms.length);
  const notions = groups.map((group) => meetNotion(index, group, asked));
  const total = noScores(entries.length);
  for (const { scores } of notions) for (const entry of scores.scored) addScore(total, entry, scores.of[entry] ?? 0);
  const telling = groups.some(({ typed }) => !typed.every(isCommonWord));
  const opens = (entry: number): boolean =>
    asked[openings[entry * 2] ?? -1] === 1 || asked[openings[entry * 2 + 1] ?? -1] === 1;
  for (const entry of total.scored) {
    const owner = owners[entry] ?? entry;
    let score = total.of[entry] ?? 0;
    let met = 0;
    for (const { meets, scores } of notions) {
      const own = meets[entry] ?? 0;
      met += own > 0 ? own : INHERITED.meets * (meets[owner] ?? 0);
      if (own === 0) score += INHERITED.score * (scores.of[owner] ?? 0);
    }
    const coverage = met / groups.length;
    total.of[entry] =
      score *
      coverage ** 2 *
      (opens(entry) ? 1.25 : 1) *
      (telling && coverage > 0.99 && isComment(entries[entry]) ? 4 : 1) *
      (precedences[entry] ?? 1);
  }
  return total;
}

/** @param asked where the terms of the notion are marked */
function meetNotion({ words, entries }: TextIndex, group: TermGroup, asked: Uint8Array): NotionMet {
  const notion = { meets: new Float32Array(entries.length), scores: noScores(entries.length) };
  for (const { term, weight, meets } of weighTerms(words, group)) {
    asked[term] = 1;
    for (let at = words.starts[term] ?? 0; at < (words.starts[term + 1] ?? 0); at++) {
      const entry = words.entries[at] ?? 0;
      addScore(notion.scores, entry, weight * (words.weights[at] ?? 0));
      if (meets > (notion.meets[entry] ?? 0)) notion.meets[entry] = meets;
    }
  }
  return notion;
}

/** Whether an entry is a whole general comment: its title is its subject. */
const isComment = (entry: Entry | undefined): boolean =>
  entry !== undefined && !entry.part && entry.instrument.symbol?.includes("/GC/") === true;

/** Shorter words begin too many others. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_SLIP = 5;

function weighTerms(words: WordIndex, { typed, exact, begun, slipped, topics }: TermGroup): readonly WeighedTerm[] {
  const weighed = new Map<number, WeighedTerm>();
  const add = (term: number | undefined, weight: number, meets: number): void => {
    if (term === undefined) return;
    const known = weighed.get(term);
    if (known && known.weight >= weight && known.meets >= meets) return;
    weighed.set(term, {
      term,
      weight: Math.max(weight, known?.weight ?? 0),
      meets: Math.max(meets, known?.meets ?? 0),
    });
  };
  for (const word of typed) add(termNumber(words, word), 1, 1);
  for (const word of exact) add(termNumber(words, word), 1, 1);
  for (const word of begun) add(termNumber(words, word), 0.3, 0.7);
  for (const topic of topics) add(termNumber(words, topic), 1, 0.4);
  for (const word of typed)
    if (word.length >= SHORTEST_BEGINNING) {
      const [from, to] = termsFrom(words, word);
      for (let term = from; term < to; term++) add(term, beginningWeight(word, words.terms[term] ?? ""), 1);
    }
  const unknown = typed.filter((word) => word.length >= SHORTEST_SLIP && isUnknown(words, word));
  if (unknown.length > 0) for (const word of slipped) add(termNumber(words, word), 0.2, 0.5);
  if (exact.every((word) => termNumber(words, word) === undefined) && begun.length + slipped.length === 0)
    for (const word of unknown)
      for (const term of slipsOf(words, word)) {
        const longer = (words.terms[term]?.length ?? 0) - word.length;
        add(term, longer > 1 ? 0.05 : 0.1, 0.4);
      }
  return [...weighed.values()];
}

const beginningWeight = (word: string, term: string): number =>
  (0.3 * term.length) / (term.length + 0.3 * (term.length - word.length));

function isUnknown(words: WordIndex, word: string): boolean {
  const [from, to] = termsFrom(words, word);
  return from === to;
}

/** Terms that are, or begin with, a word but for one slip. The first letter is right or changed round with the second. */
function* slipsOf(words: WordIndex, word: string): Iterable<number> {
  for (const letter of new Set(word.slice(0, 2))) {
    const [from, to] = termsFrom(words, letter);
    for (let term = from; term < to; term++) if (isSlipOf(word, words.terms[term] ?? "")) yield term;
  }
}
