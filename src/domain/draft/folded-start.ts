/** The start of a paragraph made comparable, and where each of its characters stands in the original. */
export interface FoldedStart {
  readonly text: string;
  /** Offsets in the original, one more than `text` has characters: the last is where reading stopped. */
  readonly at: readonly number[];
}

/** Longer than any mark of a provision. */
const REACH = 72;

/**
 * Lower case, one kind of blank and hyphen, no soft hyphens; in a word with Cyrillic letters the
 * Latin ones that look alike count as Cyrillic. Only for finding marks: text is taken from the original.
 */
export function foldStart(text: string): FoldedStart {
  const at: number[] = [];
  let folded = "";
  let offset = 0;
  for (; offset < text.length && folded.length < REACH; offset++) {
    const character = text.charAt(offset);
    if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) continue;
    const isBlank = /\s/u.test(character);
    if (isBlank && (folded === "" || folded.endsWith(" "))) continue;
    folded += isBlank ? " " : plain(character);
    at.push(offset);
  }
  return { text: folded.replace(/[\p{L}]+/gu, oneScript), at: [...at, offset] };
}

const plain = (character: string): string => {
  if (/[\u2010-\u2015\u2212]/u.test(character)) return "-";
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
};

const LATIN = "aceopxyikmtbhë";
const CYRILLIC = "асеорхуікмтвнё";

const oneScript = (word: string): string =>
  /\p{Script=Cyrillic}/u.test(word) && /[a-zë]/u.test(word)
    ? word.replace(/[a-zë]/gu, (letter) => CYRILLIC.charAt(LATIN.indexOf(letter)) || letter)
    : word;
