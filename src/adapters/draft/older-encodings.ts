import { illegible } from "./refusals";

/** Of texts in Cyrillic letters that are older than Unicode. */
export const USUAL = "windows-1251";

/** Those that such a text may be in, the usual one first. */
const ENCODINGS = [USUAL, "ibm866", "koi8-r", "x-mac-cyrillic"];

/** As much of a text as tells its encoding. */
const SAMPLE = 20_000;

/** More words than that which are none, and the text is none in any language. */
const ODD_SHARE = 0.2;

/** The encoding in which the fewest words of a text are odd. */
export function leastOddEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = ENCODINGS.map((encoding) => ({
    encoding,
    share: oddShare(new TextDecoder(encoding).decode(sample)),
  })).sort((a, b) => a.share - b.share);
  if (!best || best.share > ODD_SHARE) throw illegible();
  return best.encoding;
}

/** The share of words, among those that have other letters than English ones, that no language writes so. */
function oddShare(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[^\p{ASCII}]/u.test(word) && /\p{L}|\p{S}/u.test(word));
  return words.length === 0 ? 0 : words.filter(isOdd).length / words.length;
}

/** A capital behind a small letter, or a sign within or beside letters that stands in no word. */
const isOdd = (word: string): boolean => /\p{Ll}\p{Lu}|\p{L}[\p{S}†‡•]|[\p{S}†‡•]\p{L}/u.test(word);
