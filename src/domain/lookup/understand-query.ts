import { fold } from "../text/fold";
import { type KnownWords, stemWithItsLetters, withItsLetters, withoutSlip } from "./known-words";
import { onOtherLayout } from "./other-layout";
import { placeUnits } from "./place-words";
import { type SearchWord, isEmptyWord, searchWords } from "./search-words";
import { termNumber, termsFrom, type WordIndex } from "./word-index";

/** All that a search knows words by. */
export interface QueryGrounds {
  readonly known: KnownWords;
  readonly text: { readonly words: WordIndex };
}

/**
 * A query with each word that is known nowhere put as the known word that was meant: typed on another layout of the
 * keyboard, with the letters at hand, or with a slip. The very query where all is known, or nothing better is.
 *
 * @returns folded where anything is changed, so that it can be shown beside what was typed
 */
export function understandQuery(grounds: QueryGrounds, query: string): string {
  const folded = fold(query);
  const { known, text } = grounds;
  const understood = onRightLayout(grounds, folded).replace(/[\p{L}\p{M}]+/gu, (typed) => {
    const isWord = termNumber(known, typed) !== undefined || termNumber(text.words, typed) !== undefined;
    const lettered = isWord ? undefined : withItsLetters(known, typed);
    if (isWord || (!lettered && mayBeMeant(grounds, typed, SHORTEST_BEGINNING))) return typed;
    return lettered ?? stemWithItsLetters(known, typed) ?? withoutSlip(known, typed) ?? typed;
  });
  return understood === folded ? query : understood;
}

/** Shorter words begin too many others: as typed, and where they are read on another layout. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_BEGINNING_SWITCHED = 4;

function onRightLayout(grounds: QueryGrounds, query: string): string {
  // Beside no number, the first letters of a word are no name yet.
  const shortest = /\d/u.test(query) ? 2 : SHORTEST_BEGINNING;
  return query
    .split(" ")
    .map((typed) => {
      if (typed.length < shortest || mayBeMeant(grounds, typed, SHORTEST_BEGINNING)) return typed;
      return onOtherLayout(typed).find((read) => mayBeMeant(grounds, read, SHORTEST_BEGINNING_SWITCHED)) ?? typed;
    })
    .join(" ");
}

/**
 * Whether all words of some letters are known, or begin known ones.
 *
 * @param beginning how many letters begin a word
 */
function mayBeMeant(grounds: QueryGrounds, typed: string, beginning: number): boolean {
  const words = searchWords(typed);
  return words.length > 0 && words.every((word) => isKnown(grounds, word) || begins(grounds, word, beginning));
}

/** A stem of few letters is that of many words. */
const SHORTEST_STEM = 4;

const isKnown = ({ known, text }: QueryGrounds, word: SearchWord): boolean =>
  /^\d+[a-z]?(?:[^\p{L}]|$)/u.test(word.text) ||
  isEmptyWord(word) ||
  placeUnits(word).length > 0 ||
  word.forms.some(
    (form) =>
      (form === word.text || form.length >= SHORTEST_STEM) &&
      (known.forms.has(form) || termNumber(text.words, form) !== undefined),
  );

const begins = ({ known, text }: QueryGrounds, { text: typed }: SearchWord, shortest: number): boolean =>
  typed.length >= shortest &&
  [known, text.words].some((words) => {
    const [from, to] = termsFrom(words, typed);
    return from < to;
  });
