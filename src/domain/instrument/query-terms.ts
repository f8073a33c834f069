import type { Concept } from "./concept";
import { type SearchWord, isCommonWord, isEmptyWord, sameWord, searchWords } from "./search-words";

/** Terms that stand for one notion of a query: any of them answers it. */
export interface TermGroup {
  /** Words as typed: beginnings and slips of them count too. */
  readonly typed: readonly string[];
  /** Stems and the English words of the notion: must be met as they are. */
  readonly exact: readonly string[];
  /** As `exact`, for notions whose word is only begun or has a slip. */
  readonly guessed: readonly string[];
  /** Topics of the catalogue the notion belongs to. */
  readonly topics: readonly string[];
  /** English words of the notion of the vocabulary; empty for a word that is in none. */
  readonly meant: readonly string[];
}

interface Phrase {
  readonly words: readonly SearchWord[];
  readonly concept: Concept;
}

/** The phrases of a vocabulary, by each form of their first word. */
export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** Make a vocabulary ready for `toTermGroups`. */
export function toVocabulary(concepts: readonly Concept[]): Vocabulary {
  const vocabulary = new Map<string, Phrase[]>();
  for (const concept of concepts)
    for (const phrase of [...concept.en, ...concept.ru, ...concept.kk]) {
      const words = searchWords(phrase).filter((word) => !isEmptyWord(word));
      for (const form of words[0]?.forms ?? []) {
        const known = vocabulary.get(form);
        if (known) known.push({ words, concept });
        else vocabulary.set(form, [{ words, concept }]);
      }
    }
  return vocabulary;
}

/**
 * Group the words of a query by notion, the longest phrase first; words no phrase holds make a group each. Words that
 * are in nearly everything ("children", "rights") are left out when there are others.
 */
export function toTermGroups(vocabulary: Vocabulary, words: readonly SearchWord[]): readonly TermGroup[] {
  const groups: TermGroup[] = [];
  for (let index = 0; index < words.length;) {
    const phrases = (words[index]?.forms ?? []).flatMap((form) => vocabulary.get(form) ?? []);
    const found = phrases.filter((phrase) => startsWith(words, index, phrase.words));
    const length = Math.max(1, ...found.map((phrase) => phrase.words.length));
    const concepts = found.filter((phrase) => phrase.words.length === length).map(({ concept }) => concept);
    groups.push(toGroup(words.slice(index, index + length), [...new Set(concepts)]));
    index += length;
  }
  const telling = groups.filter(({ typed }) => !typed.every(isCommonWord));
  return telling.length > 0 ? telling : groups;
}

const startsWith = (words: readonly SearchWord[], at: number, phrase: readonly SearchWord[]): boolean =>
  phrase.every((word, index) => {
    const other = words[at + index];
    return other !== undefined && sameWord(word, other);
  });

function toGroup(words: readonly SearchWord[], concepts: readonly Concept[]): TermGroup {
  const typed = words.map(({ text }) => text);
  const meant = concepts.flatMap(({ en }) => searchWords(en[0] ?? "").filter((word) => !isEmptyWord(word)));
  const exact = [...words, ...meant].flatMap(({ forms }) => forms).filter((form) => !typed.includes(form));
  const topics = concepts.flatMap(({ topic }) => topic ?? []);
  return {
    typed,
    exact: [...new Set(exact)],
    guessed: [],
    topics: [...new Set(topics)],
    meant: meant.map(({ text }) => text),
  };
}
