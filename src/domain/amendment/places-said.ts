import { IN_GROUPS, withoutGroups } from "../text/grouped-digits";

/** A word or a whole number of a text in small letters, with where it begins and what stands before it. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly gap: string;
}

/** "1,500", "5.5" and "14 500" are numbers each; the parts of a compound are words each. */
const TOKEN = new RegExp(`(?:${IN_GROUPS}|\\p{N}+)(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}]+`, "gu");
const GROUPS = new RegExp(`^(?:${IN_GROUPS})`, "u");
/** What parts no words that are said together. */
const BETWEEN = /^[^.;:!?]*$/u;

/**
 * Where a text may say some words: in small or capital letters, each in any form, numbers whole. So none of "users"
 * says "use", and none of "1,500 tenge" or "5.5 years" says "500 tenge" or "5 years"; "user" may be said by "users",
 * and "users" by "user".
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
    return { text: token.toLowerCase().replaceAll("ё", "е").replace(GROUPS, withoutGroups), start: index, gap };
  });
}

/** What a form of an English word has behind the word, and of the others one that goes on from it. */
const ENGLISH = /^(?:e?s|e?d|ing|ren|n)?$/u;
const GOES_ON = /^\p{L}{0,3}$/u;
/** Endings of which two stand in place of one another: "party" and "parties", «служба» and «службы». */
const CHANGED = [/^(?:y|ies)$/u, /^[аеиоуыюяьймхвг]{1,3}$/u];
const SHORTEST = 3;

/** Whether one word may be a form of another; which of them is the plain one does not matter. */
function mayBeSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  if (/\p{N}/u.test(one) || short.length < SHORTEST) return false;
  const goesOn = /\p{sc=Cyrl}/u.test(short) ? GOES_ON : ENGLISH;
  if (long.startsWith(short)) return goesOn.test(long.slice(short.length));
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  return at >= SHORTEST && CHANGED.some((ending) => [short, long].every((word) => ending.test(word.slice(at))));
}
