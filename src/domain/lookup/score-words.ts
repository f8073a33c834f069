import { isGeneralComment } from "../instrument/general-comment";
import type { TermGroup } from "./query-terms";
import { noScores, type Scores } from "./scores";
import { isCommonWord } from "./search-words";
import { isTypoOf } from "./is-typo-of";
import type { Entry, TextIndex } from "./text-index";
import { termNumber, termsFrom, type WordIndex } from "./word-index";

/** A term to look for, how much it counts, and how much of its concept an entry with it meets, in percent. */
interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
  readonly meets: number;
}

/** What a part has of a concept that only its instrument meets: of the share met, and of the score. */
const INHERITED = { meets: 0.5, score: 0.25 };

/** What the entries have of one concept of a query. */
interface ConceptMet {
  /** How much of it an entry meets, in percent. */
  readonly meets: Uint8Array;
  /** Of the instruments as wholes, by their place in the catalogue. */
  readonly wholes: Float32Array;
}

/**
 * Score every entry that meets a concept of the query. Typos count least, topics alone little; a part that
 * meets one concept also has something of those that its instrument meets ("cyberbullying Australia").
 */
export function scoreWords(index: TextIndex, groups: readonly TermGroup[]): Scores {
  const { words, entries, openings, precedences } = index;
  const asked = new Uint8Array(words.terms.length + 1);
  const total = noScores(entries.length);
  const concepts = groups.map((group) => meetConcept(index, group, asked, total));
  const telling = groups.some(({ typed }) => !typed.every(isCommonWord));
  const { of, scored } = total;
  for (const entry of scored) {
    const coverage = inherit(index, concepts, entry, of) / (100 * groups.length);
    const opens = asked[openings[entry * 2] ?? 0] === 1 || asked[openings[entry * 2 + 1] ?? 0] === 1;
    of[entry] =
      (of[entry] ?? 0) *
      coverage *
      coverage *
      (opens ? 1.25 : 1) *
      (telling && coverage > 0.99 && isComment(entries[entry]) ? 4 : 1) *
      (precedences[entry] ?? 1);
  }
  return total;
}

/** What an entry meets of all concepts together, in percent; its score is raised by what it has from its instrument. */
function inherit(
  { owners, wholes: wholeEntries }: TextIndex,
  concepts: readonly ConceptMet[],
  entry: number,
  of: Float32Array,
): number {
  const owner = owners[entry] ?? 0;
  let met = 0;
  for (const { meets, wholes } of concepts) {
    const own = meets[entry] ?? 0;
    if (own > 0) met += own;
    else {
      met += INHERITED.meets * (meets[wholeEntries[owner] ?? 0] ?? 0);
      of[entry] = (of[entry] ?? 0) + INHERITED.score * (wholes[owner] ?? 0);
    }
  }
  return met;
}

/**
 * Add what the entries have of a concept to the total.
 *
 * @param asked where the terms of the concept are marked
 */
function meetConcept(index: TextIndex, group: TermGroup, asked: Uint8Array, { of, scored }: Scores): ConceptMet {
  const { words, owners } = index;
  const meets = new Uint8Array(index.entries.length);
  const wholes = new Float32Array(index.wholes.length);
  const { starts, weights, entries: numbers } = words;
  for (const found of weighTerms(words, group)) {
    asked[found.term] = 1;
    const end = starts[found.term + 1] ?? 0;
    for (let at = starts[found.term] ?? 0; at < end; at++) {
      const entry = numbers[at] ?? 0;
      const score = found.weight * (weights[at] ?? 0);
      const before = of[entry] ?? 0;
      if (before === 0) scored.push(entry);
      of[entry] = before + score;
      const owner = owners[entry] ?? 0;
      if (index.wholes[owner] === entry) wholes[owner] = (wholes[owner] ?? 0) + score;
      if (found.meets > (meets[entry] ?? 0)) meets[entry] = found.meets;
    }
  }
  return { meets, wholes };
}

/** Whether an entry is a whole general comment: its title is its subject. */
const isComment = (entry: Entry | undefined): boolean =>
  entry !== undefined && !entry.part && isGeneralComment(entry.instrument);

/** Shorter words begin too many others. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_TYPO = 5;

/** Entries that have the words themselves; with so many nobody needs those that are only on the topic. */
const ENOUGH = 60;

function weighTerms(words: WordIndex, { typed, exact, begun, topics, concepts }: TermGroup): readonly WeighedTerm[] {
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
  for (const word of typed) add(termNumber(words, word), 1, 100);
  for (const word of [...exact, ...concepts.found]) add(termNumber(words, word), 1, 100);
  for (const word of [...begun, ...concepts.begun]) add(termNumber(words, word), 0.3, 70);
  for (const word of typed)
    if (word.length >= SHORTEST_BEGINNING) {
      const [from, to] = termsFrom(words, word);
      for (let term = from; term < to; term++) add(term, beginningWeight(word, words.terms[term] ?? ""), 100);
    }
  const unknown = typed.filter((word) => word.length >= SHORTEST_TYPO && isUnknown(words, word));
  if (exact.every((word) => termNumber(words, word) === undefined) && begun.length === 0)
    for (const word of unknown)
      for (const term of slipsOf(words, word)) {
        const longer = (words.terms[term]?.length ?? 0) - word.length;
        add(term, longer > 1 ? 0.05 : 0.1, 40);
      }
  const met = [...weighed.keys()].reduce((sum, term) => sum + entriesWith(words, term), 0);
  if (met < ENOUGH) for (const topic of topics) add(termNumber(words, topic), 1, 40);
  return [...weighed.values()];
}

const entriesWith = ({ starts }: WordIndex, term: number): number => (starts[term + 1] ?? 0) - (starts[term] ?? 0);

const beginningWeight = (word: string, term: string): number =>
  (0.3 * term.length) / (term.length + 0.3 * (term.length - word.length));

function isUnknown(words: WordIndex, word: string): boolean {
  const [from, to] = termsFrom(words, word);
  return from === to;
}

/** Terms that are, or begin with, a word but for one typo. The first letter is right or changed round with the second. */
function* slipsOf(words: WordIndex, word: string): Iterable<number> {
  for (const letter of new Set(word.slice(0, 2))) {
    const [from, to] = termsFrom(words, letter);
    for (let term = from; term < to; term++) if (isTypoOf(word, words.terms[term] ?? "")) yield term;
  }
}
