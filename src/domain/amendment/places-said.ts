import { sameWord, searchWords } from "../lookup/search-words";

/** A word or a whole number of a text in small letters, with where it begins and what stands before it. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly gap: string;
}

/** "1,500", "5.5" and "14 500" are numbers each; the parts of a compound are words each. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+|[^\S\n]\p{N}{3}(?!\p{N}))*|[\p{L}\p{M}]+/gu;
/** What parts no words that are said together. */
const BETWEEN = /^[^.;:!?]*$/u;

/**
 * Where a text may say some words: in small or capital letters, each in any form, numbers whole. So none of "users"
 * says "use", and none of "1,500 tenge" or "5.5 years" says "500 tenge" or "5 years"; "user" may be said by "users", and
 * "users" by "user".
 */
export function placesSaid(words: string, text: string): readonly number[] {
  const wanted = tokensOf(words);
  const said = tokensOf(text);
  return said
    .filter((_, at) => wanted.every((one, step) => isSaid(one, said[at + step], step)))
    .map(({ start }) => start);
}

const isSaid = (wanted: Token, token: Token | undefined, step: number): boolean =>
  token !== undefined && (step === 0 || BETWEEN.test(token.gap)) && mayBeSame(wanted.text, token.text);

function tokensOf(text: string): readonly Token[] {
  let end = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const gap = text.slice(end, index);
    end = index + token.length;
    return { text: token.toLowerCase().replaceAll("ё", "е").replace(/\s/gu, " "), start: index, gap };
  });
}

/** Endings of a form of an English word; those of the others are up to three letters. */
const ENGLISH = /^(?:e?s|e?d|ing|ren|n)?$/u;
const ENDING = /^\p{L}{0,3}$/u;
const SHORTEST = 3;

function mayBeSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  if (/\p{N}/u.test(one) || short.length < SHORTEST) return false;
  const ending = /\p{sc=Cyrl}/u.test(short) ? ENDING : ENGLISH;
  if (long.startsWith(short) && ending.test(long.slice(short.length))) return true;
  const [a, b] = [searchWords(one)[0], searchWords(other)[0]];
  return a !== undefined && b !== undefined && sameWord(a, b);
}
