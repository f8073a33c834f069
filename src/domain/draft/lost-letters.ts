/** What a text shows of letters that its encoding lacked. */
interface LetterCount {
  /** Words with Cyrillic letters. */
  readonly words: number;
  /** Those of them in which “?” stands between two such letters of one case. */
  readonly lost: readonly string[];
}

/** Counts words in Cyrillic. Addresses of pages are left out: they have “?” within. */
export function countLetters(text: string): LetterCount {
  const words = text
    .split(/\s+/u)
    .filter((word) => !ADDRESS.test(word))
    .flatMap((word) => word.split(/[^\p{L}\p{M}\p{N}?-]+/u))
    .filter((word) => /\p{Script=Cyrillic}/u.test(word));
  return { words: words.length, lost: words.filter((word) => LOST.test(word)) };
}

/** So few may be questions without a blank behind them. */
const FEW = 5;

/** One word of so many. */
const SHARE = 20;

/** Whether letters were lost: many of a text's words show it, since an encoding lacks a letter wherever it stands. */
export const haveLost = (lost: number, words: number): boolean => lost >= FEW && lost * SHARE >= words;

/** Words in which “?” stands for letters that an encoding does not have, none where it may be a question. */
export function wordsWithLostLetters(texts: readonly string[]): readonly string[] {
  const counts = texts.map(countLetters);
  const lost = counts.flatMap((count) => count.lost);
  return haveLost(
    lost.length,
    counts.reduce((sum, { words }) => sum + words, 0),
  )
    ? lost
    : [];
}

const ADDRESS = /[/=@]/u;
const [SMALL, CAPITAL] = ["Ll", "Lu"].map((kind) => String.raw`(?=\p{Script=Cyrillic})\p{${kind}}`);
const LOST = new RegExp(String.raw`${SMALL}\?+${SMALL}|${CAPITAL}\?+${CAPITAL}`, "u");
