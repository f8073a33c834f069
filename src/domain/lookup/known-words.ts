import { isOneSlip } from "../citation/lexicon/one-slip";
import type { InstrumentNames } from "./instrument-names";
import { plainLetters } from "./plain-letters";
import type { Vocabulary } from "./query-terms";
import type { SearchWord } from "./search-words";
import { plainStems, stems } from "./stems";
import { compareCodes } from "./word-index";

/** The words that a search knows whole, to tell which of them a word is that it does not know. */
export interface KnownWords {
  /** As they are written, folded, in the order of their code units. */
  readonly terms: readonly string[];
  /** With their stems. */
  readonly forms: ReadonlySet<string>;
  /** By their plain letters, with endings and without; those that are used most first. */
  readonly byPlain: ReadonlyMap<string, readonly string[]>;
  /** By their first letter; those that are used most first. */
  readonly byLetter: ReadonlyMap<string, readonly SearchWord[]>;
}

/** The words of the names and of the phrases of a vocabulary. */
export function toKnownWords(names: InstrumentNames, { inOrder }: Vocabulary): KnownWords {
  const uses = new Map<string, number>();
  const named = [...names.byFirstWord.values()].flat();
  for (const { words } of [...named, ...inOrder])
    for (const { text } of words) uses.set(text, (uses.get(text) ?? 0) + 1);
  const byPlain = new Map<string, string[]>();
  const byLetter = new Map<string, SearchWord[]>();
  for (const [word] of [...uses].sort(([, a], [, b]) => b - a)) {
    if (!/^\p{L}{2}/u.test(word)) continue;
    put(byLetter, word.charAt(0), { text: word, forms: stems(word) });
    const plain = plainLetters(word);
    if (plain !== word) for (const form of longEnough(plainStems(plain))) put(byPlain, form, word);
  }
  const terms = [...uses.keys()].sort(compareCodes);
  return { terms, forms: new Set(terms.flatMap(stems)), byPlain, byLetter };
}

function put<Word>(map: Map<string, Word[]>, key: string, word: Word): void {
  const known = map.get(key);
  if (known) known.push(word);
  else map.set(key, [word]);
}

/** The known word that a word is but for letters that its keyboard lacked; undefined where it is none. */
export const withItsLetters = (known: KnownWords, word: string): string | undefined =>
  known.byPlain.get(plainLetters(word))?.find((one) => plainLetters(one) === plainLetters(word));

/** The same where only the endings differ. */
export const stemWithItsLetters = ({ byPlain }: KnownWords, word: string): string | undefined =>
  longEnough(plainStems(plainLetters(word))).flatMap((form) => byPlain.get(form)?.[0] ?? [])[0];

/** Shorter stems are those of several words. */
const SHORTEST_STEM = 4;

const longEnough = (forms: readonly string[]): readonly string[] =>
  forms.filter(({ length }) => length >= SHORTEST_STEM);

/** Shorter words are too like each other: of a word and what it is taken for, the longer has as many letters. */
const SHORTEST_TYPO = 6;

/** A known word that a word is but for one slip. */
export interface LikeWord {
  readonly known: string;
  /** Whether it is a whole word that hardly any other is so like: long, or with a letter missing, too many or changed round. */
  readonly isLikely: boolean;
}

/**
 * The known word that a word is but for one slip, though it may be a word of its own, as "primacy" is; its first letter
 * is right, or changed round with the second.
 */
export function withoutSlip({ byLetter }: KnownWords, word: string): LikeWord | undefined {
  const likely = [...new Set(word.slice(0, 2))].flatMap((letter) => byLetter.get(letter) ?? []);
  const own = stems(word);
  const isForm = (stem: string): boolean => own.some((one) => one.at(-1) === stem.at(-1) && isSlipOf(one, stem));
  const whole = likely.find(({ text }) => isSlipOf(word, text))?.text;
  const known = whole ?? likely.find(({ forms }) => forms.some(isForm))?.text;
  return known === undefined ? undefined : { known, isLikely: whole !== undefined && !isOtherLetter(word, whole) };
}

/** Words of more letters seldom become another by one of them. */
const LONGEST_ALIKE = 7;

const isOtherLetter = (word: string, known: string): boolean =>
  word.length === known.length && word.length <= LONGEST_ALIKE && sorted(word) !== sorted(known);

const sorted = (word: string): string => [...word].sort().join("");

const isSlipOf = (word: string, known: string): boolean =>
  Math.max(word.length, known.length) >= SHORTEST_TYPO && isOneSlip(word, known);
