import { alphabetFit } from "./cyrillic-alphabets";
import { KAZAKH_ENCODINGS, kazakhText } from "./kazakh-encodings";
import { illegible } from "./refusals";
import { USUAL } from "./usual-encoding";

/** Those that such a text may be in, the usual one first. */
const ENCODINGS = [USUAL, "ibm866", "koi8-r", "x-mac-cyrillic", ...KAZAKH_ENCODINGS];

/** As much of a text as tells its encoding. */
const SAMPLE = 20_000;

/** More words than that which are none, and the text is none in any language. */
const ODD_SHARE = 0.2;

/** The text of bytes in an encoding that is known. */
export const textIn = (bytes: Uint8Array, encoding: string): string =>
  kazakhText(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);

/**
 * The encoding in which the fewest words of a text are odd.
 *
 * @throws UnusableInput where it is words in none
 */
export function leastOddEncoding(bytes: Uint8Array): string {
  const best = leastOdd(bytes);
  if (best === undefined) throw illegible();
  return best;
}

/**
 * The encoding of a text, undefined where another may be meant: one whose letters stand within Latin words, or nowhere
 * make a word, is of Latin letters with accents.
 */
export function sureEncoding(bytes: Uint8Array): string | undefined {
  const best = leastOdd(bytes);
  if (best === undefined) return undefined;
  const words = wordsOf(textIn(bytes.subarray(0, SAMPLE), best)).flatMap(partsOf);
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
  const mixed = cyrillic.filter((word) => /\p{Script=Latin}/u.test(word));
  const isCyrillic = cyrillic.some((word) => /^\p{Script=Cyrillic}{2}/u.test(word));
  // Dashes and quotes are where they are in Windows-1251 in its sisters, too.
  if (cyrillic.length === 0) return best === USUAL ? best : undefined;
  return isCyrillic && mixed.length <= cyrillic.length * ODD_SHARE ? best : undefined;
}

function leastOdd(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const usual = wordsOf(textIn(sample, USUAL));
  const [best] = ENCODINGS.map((encoding) => ({ encoding, words: wordsOf(textIn(sample, encoding)) }))
    .filter(({ encoding, words }) => !KAZAKH_ENCODINGS.includes(encoding) || isSurely(words, usual))
    .map(({ encoding, words }) => ({ encoding, share: oddShare(words), far: words.filter(isFar).length }))
    .sort((a, b) => a.share - b.share || a.far - b.far);
  return best && best.share <= ODD_SHARE ? best.encoding : undefined;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** So many of the words that two encodings read otherwise must be odd in the usual one. */
const SURELY_ODD = 0.1;

/** Whether what an encoding of the same places reads otherwise than the usual one can't be words in that. */
function isSurely(words: readonly string[], usual: readonly string[]): boolean {
  const pairs = words.map((word, at) => [word, usual[at] ?? ""] as const).filter(([word, as]) => word !== as);
  const odd = pairs.filter(([word, as]) => isOdd(as) && !isOdd(word)).length;
  return odd > pairs.length * SURELY_ODD;
}

/** The share of words, among those that have other letters than English ones, that no language writes so. */
function oddShare(words: readonly string[]): number {
  const told = words.filter((word) => /[^\p{ASCII}]/u.test(word) && /\p{L}|\p{S}/u.test(word));
  return told.length === 0 ? 0 : told.filter(isOdd).length / told.length;
}

/**
 * A capital behind a small letter, a sign within or beside letters that stands in no word, or letters that no alphabet
 * has all of.
 */
const isOdd = (word: string): boolean =>
  /\p{Ll}\p{Lu}|\p{L}[\p{S}†‡•‰]|[\p{S}\p{No}†‡•‰]\p{L}/u.test(word) ||
  partsOf(word).some((part) => alphabetFit(part) === "none");

const isFar = (word: string): boolean => partsOf(word).some((part) => alphabetFit(part) === "far");

const partsOf = (word: string): readonly string[] => word.match(/\p{L}+/gu) ?? [];
