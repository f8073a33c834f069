import { CONCEPTS, type Concept } from "./search-vocabulary";
import { type SearchWord, sameWord, searchWords } from "./search-words";

/** Terms that stand for one notion of a query: any of them answers it. */
export interface TermGroup {
  /** Words as typed: beginnings and slips of them count too. */
  readonly typed: readonly string[];
  /** Stems and the English words of the notion: must be met as they are. */
  readonly exact: readonly string[];
  /** Topics of the catalogue the notion belongs to. */
  readonly topics: readonly string[];
}

interface Phrase {
  readonly words: readonly SearchWord[];
  readonly concept: Concept;
}

let phrases: readonly Phrase[] | undefined;

/** Every phrase of the vocabulary, the longest first. Made when first needed, to keep start-up short. */
const allPhrases = (): readonly Phrase[] =>
  (phrases ??= CONCEPTS.flatMap((concept) =>
    [...concept.en, ...concept.ru, ...concept.kk].map((phrase) => ({ words: searchWords(phrase), concept })),
  ).sort((a, b) => b.words.length - a.words.length));

/** Group the words of a query by notion; words the vocabulary does not know make a group each. */
export function toTermGroups(words: readonly SearchWord[]): readonly TermGroup[] {
  const groups: TermGroup[] = [];
  for (let index = 0; index < words.length;) {
    const found = allPhrases().filter((phrase) => startsWith(words, index, phrase.words));
    const length = found[0]?.words.length ?? 1;
    const concepts = found.filter((phrase) => phrase.words.length === length).map(({ concept }) => concept);
    groups.push(toGroup(words.slice(index, index + length), [...new Set(concepts)]));
    index += length;
  }
  return groups;
}

const startsWith = (words: readonly SearchWord[], at: number, phrase: readonly SearchWord[]): boolean =>
  phrase.every((word, index) => {
    const other = words[at + index];
    return other !== undefined && sameWord(word, other);
  });

function toGroup(words: readonly SearchWord[], concepts: readonly Concept[]): TermGroup {
  const typed = words.map(({ text }) => text);
  const meant = concepts.flatMap(({ en }) => searchWords(en[0] ?? ""));
  const exact = [...words, ...meant].flatMap(({ forms }) => forms).filter((form) => !typed.includes(form));
  const topics = concepts.flatMap(({ topic }) => topic ?? []);
  return { typed, exact: [...new Set(exact)], topics: [...new Set(topics)] };
}
