import type { TermGroup } from "./query-terms";
import { isCommonWord } from "./search-words";
import { isSlipOf } from "./is-slip-of";
import type { Entry, TextIndex } from "./text-index";
import { termNumber, termsFrom, type WordIndex } from "./word-index";

/** How well each entry of an index answers, by its number; 0 for those that do not. */
export type Scores = Float32Array;

/** A term to look for, how much it counts, and how much of its notion an entry with it meets, from 0 to 1. */
interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
  readonly meets: number;
}

/** Score every entry that meets a notion of the query. Slips of the pen count least, topics alone little. */
export function scoreWords(index: TextIndex, groups: readonly TermGroup[]): Scores {
  const { words, entries, openings, precedences } = index;
  const scores = new Float32Array(entries.length);
  const met = new Float32Array(entries.length);
  const asked = new Uint8Array(words.terms.length);
  for (const group of groups) {
    const best = new Float32Array(entries.length);
    for (const { term, weight, meets } of weighTerms(words, group)) {
      asked[term] = 1;
      for (let at = words.starts[term] ?? 0; at < (words.starts[term + 1] ?? 0); at++) {
        const entry = words.entries[at] ?? 0;
        scores[entry] = (scores[entry] ?? 0) + weight * (words.weights[at] ?? 0);
        const before = best[entry] ?? 0;
        if (meets > before) {
          met[entry] = (met[entry] ?? 0) + meets - before;
          best[entry] = meets;
        }
      }
    }
  }
  const telling = groups.some(({ typed }) => !typed.every(isCommonWord));
  const opens = (entry: number): boolean =>
    asked[openings[entry * 2] ?? -1] === 1 || asked[openings[entry * 2 + 1] ?? -1] === 1;
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score === 0) continue;
    const coverage = (met[entry] ?? 0) / groups.length;
    scores[entry] =
      score *
      coverage ** 2 *
      (opens(entry) ? 1.25 : 1) *
      (telling && coverage > 0.99 && isComment(entries[entry]) ? 4 : 1) *
      (precedences[entry] ?? 1);
  }
  return scores;
}

/** Whether an entry is a whole general comment: its title is its subject. */
const isComment = (entry: Entry | undefined): boolean =>
  entry !== undefined && !entry.part && entry.instrument.symbol?.includes("/GC/") === true;

/** Shorter words begin too many others. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_SLIP = 5;

function weighTerms(words: WordIndex, { typed, exact, guessed, topics }: TermGroup): readonly WeighedTerm[] {
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
  for (const word of guessed) add(termNumber(words, word), 0.3, 0.7);
  for (const topic of topics) add(termNumber(words, topic), 1, 0.4);
  for (const word of typed)
    if (word.length >= SHORTEST_BEGINNING) {
      const [from, to] = termsFrom(words, word);
      for (let term = from; term < to; term++) add(term, beginningWeight(word, words.terms[term] ?? ""), 1);
    }
  const unknown = typed.filter((word) => word.length >= SHORTEST_SLIP && isUnknown(words, word));
  if (exact.every((word) => termNumber(words, word) === undefined) && guessed.length === 0)
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
