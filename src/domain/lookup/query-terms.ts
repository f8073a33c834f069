import type { Concept } from "./concepts/concept";
import { type SearchWord, isCommonWord, isEmptyWord, sameWord, searchWords } from "./search-words";

/** Terms that stand for one concept of a query: any of them answers it. */
export interface TermGroup {
  /** Words as typed: their beginnings count too, with a slip where nothing begins so. */
  readonly typed: readonly string[];
  /** Stems and the English words of the concept: must be met as they are. */
  readonly exact: readonly string[];
  /** As `exact`, for concepts whose words are only begun: "должная осм". */
  readonly begun: readonly string[];
  /** Topics of the catalogue the concept belongs to. */
  readonly topics: readonly string[];
  /** English words of the concept of the vocabulary; empty for a word that is in none. */
  readonly meant: readonly string[];
  /** What the places are marked with that the concepts are looked up for: concepts said in full, or begun. */
  readonly concepts: Readonly<Record<"found" | "begun", readonly string[]>>;
}

interface Phrase {
  readonly words: readonly SearchWord[];
  readonly concept: Concept;
}

/** The phrases of a vocabulary. */
export interface Vocabulary {
  /** By each form of their first word. */
  readonly byForm: ReadonlyMap<string, readonly Phrase[]>;
  /** In the order of their first words. */
  readonly inOrder: readonly Phrase[];
}

/** Make a vocabulary ready for `toTermGroups`. */
export function toVocabulary(concepts: readonly Concept[]): Vocabulary {
  const byForm = new Map<string, Phrase[]>();
  const phrases = concepts.flatMap((concept) =>
    [...concept.en, ...concept.ru, ...concept.kk].map((phrase): Phrase => ({
      words: searchWords(phrase).filter((word) => !isEmptyWord(word)),
      concept,
    })),
  );
  for (const phrase of phrases)
    for (const form of phrase.words[0]?.forms ?? []) {
      const known = byForm.get(form);
      if (known) known.push(phrase);
      else byForm.set(form, [phrase]);
    }
  return { byForm, inOrder: [...phrases].sort((a, b) => (firstText(a) < firstText(b) ? -1 : 1)) };
}

const firstText = ({ words }: Phrase): string => words[0]?.text ?? "";

/**
 * Group the words of a query by concept, the longest phrase first; words no phrase holds make a group each. Words that
 * are in nearly everything ("children", "rights") are left out when there are others.
 */
export function toTermGroups(vocabulary: Vocabulary, words: readonly SearchWord[]): readonly TermGroup[] {
  const groups: TermGroup[] = [];
  for (let index = 0; index < words.length;) {
    const found = longest(
      phrasesOf(vocabulary, words[index]).filter((phrase) => startsWith(words, index, phrase.words)),
    );
    const begun = begunPhrases(vocabulary, words, index);
    const length = Math.max(1, found[0]?.words.length ?? 0, begun.length > 0 ? words.length - index : 0);
    const isWhole = found[0]?.words.length === length;
    const taken = words.slice(index, index + length);
    groups.push(toGroup(taken, isWhole ? found : [], begun));
    index += length;
  }
  const telling = groups.filter(({ typed }) => !typed.every(isCommonWord));
  return telling.length > 0 ? telling : groups;
}

const phrasesOf = ({ byForm }: Vocabulary, word: SearchWord | undefined): readonly Phrase[] =>
  (word?.forms ?? []).flatMap((form) => byForm.get(form) ?? []);

const startsWith = (words: readonly SearchWord[], at: number, phrase: readonly SearchWord[]): boolean =>
  phrase.every((word, index) => {
    const other = words[at + index];
    return other !== undefined && sameWord(word, other);
  });

function longest(phrases: readonly Phrase[]): readonly Phrase[] {
  const length = Math.max(0, ...phrases.map(({ words }) => words.length));
  return phrases.filter(({ words }) => words.length === length);
}

/** A shorter word begins too many others. */
const SHORTEST_BEGINNING = 4;

/** The phrases that the last words of a query, from one on, are the beginning of; the last may itself be only begun. */
function begunPhrases(vocabulary: Vocabulary, words: readonly SearchWord[], at: number): readonly Phrase[] {
  const rest = words.slice(at);
  const last = rest.at(-1);
  if (!last || last.text.length < SHORTEST_BEGINNING) return [];
  const candidates = rest.length === 1 ? phrasesFrom(vocabulary, last.text) : phrasesOf(vocabulary, rest[0]);
  return candidates.filter(
    (phrase) =>
      phrase.words.length >= rest.length &&
      phrase.words[rest.length - 1]?.text.startsWith(last.text) === true &&
      rest.slice(0, -1).every((word, index) => {
        const other = phrase.words[index];
        return other !== undefined && sameWord(word, other);
      }),
  );
}

/** The phrases whose first word begins with some letters. */
function phrasesFrom({ inOrder }: Vocabulary, letters: string): readonly Phrase[] {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const phrase = inOrder[middle];
    if (phrase && firstText(phrase) < letters) from = middle + 1;
    else to = middle;
  }
  let end = from;
  for (let phrase = inOrder[end]; phrase && firstText(phrase).startsWith(letters); phrase = inOrder[end]) end++;
  return inOrder.slice(from, end);
}

function toGroup(words: readonly SearchWord[], found: readonly Phrase[], begun: readonly Phrase[]): TermGroup {
  const telling = words.filter(({ text }) => !isCommonWord(text));
  const own = telling.length > 0 ? telling : words;
  const typed = own.map(({ text }) => text);
  const others = (forms: readonly string[]): readonly string[] => [
    ...new Set(forms.filter((form) => !typed.includes(form))),
  ];
  return {
    typed,
    exact: others([...formsOf(own), ...formsOf(meant(found))]),
    begun: others(formsOf(meant(begun))),
    topics: [...new Set(found.flatMap(({ concept }) => concept.topic ?? []))],
    meant: meant(found).map(({ text }) => text),
    concepts: { found: termsOf(found), begun: termsOf(begun) },
  };
}

/** The words that stand for the concepts of phrases in headings. */
const meant = (phrases: readonly Phrase[]): readonly SearchWord[] =>
  [...new Set(phrases.map(({ concept }) => concept))].flatMap(({ en }) =>
    searchWords(en[0] ?? "").filter((word) => !isEmptyWord(word)),
  );

const termsOf = (phrases: readonly Phrase[]): readonly string[] =>
  phrases.map(({ concept }) => conceptTerm(concept.en[0] ?? ""));

/** Stands for a concept among the terms of an index; no word of a text is like it. */
export const conceptTerm = (concept: string): string => `=${concept}`;

const formsOf = (words: readonly SearchWord[]): readonly string[] => words.flatMap(({ forms }) => forms);
