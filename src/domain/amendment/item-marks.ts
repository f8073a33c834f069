import { KAZAKH, LATIN } from "../text/alphabets";

/** The mark of an item in a text: "(a)", "2)", "2-1)", "3.". */
export interface ItemMark {
  readonly start: number;
  /** In small letters, without brackets and stop. */
  readonly value: string;
  readonly closes: string;
  /** What marks of one count share: brackets, and digits or the letters of a script. */
  readonly shape: string;
}

/** The marks that begin items in a text: at its start, in a new line, or behind a mark of punctuation. */
export const marksIn = (text: string): readonly ItemMark[] =>
  [...text.matchAll(MARK)].map((match) => {
    const [opens = "", written = "", closes = ""] = match.slice(1).filter((group) => group !== undefined);
    const value = written.toLowerCase();
    return { start: match.index, value, closes, shape: `${opens}${scriptOf(value)}${closes}` };
  });

const LINE = "(?<=(?:^|[\\r\\n])[^\\S\\r\\n]{0,20})";
const STOP = '(?<=[.!?]["”»]?\\s{1,20})';
const BEHIND = "(?<=[;:,.!?)»”]\\s{1,20}(?:(?:and|or|и|или|және|немесе)\\s)?)";
const DIGITS = "\\p{N}{1,3}(?:-\\p{N}{1,2})?";
const LETTERS = "\\p{L}|[ivx]{2,4}";
/** A number with a stop ends a sentence as well, so that it begins one itself. */
const MARK = new RegExp(
  [
    `(?:${LINE}|${BEHIND})(\\(?)(${DIGITS}|${LETTERS})(\\))(?=\\s)`,
    `(?:${LINE}()(${LETTERS}|${DIGITS})(\\.)|${STOP}()(${DIGITS})(\\.))(?=\\s+["“«„]?\\p{Lu})`,
  ].join("|"),
  "gu",
);

const scriptOf = (value: string): string => {
  if (/\p{N}/u.test(value)) return "1";
  return /\p{sc=Cyrl}/u.test(value) ? "я" : "z";
};

/** Whether one mark may come right behind another in a count; "2-1" stands between "2" and "3". */
export function isNext(one: string, other: string): boolean {
  if (/\p{N}/u.test(one)) return isNextNumber(one, other);
  return isNextLetter(one, other) || (NUMERALS.includes(one) && NUMERALS[NUMERALS.indexOf(one) + 1] === other);
}

/** Whether a count begins with it. */
export const isFirst = (value: string): boolean => ["a", "а", "i", "1"].includes(value);

function isNextNumber(one: string, other: string): boolean {
  const [number = 0, between = 0] = one.split("-").map(Number);
  return other === String(number + 1) || other === `${number}-${between + 1}`;
}

const isNextLetter = (one: string, other: string): boolean =>
  one.length === 1 && other.length === 1 && ALPHABETS.some((letters) => follows(letters, one, other));

function follows(letters: string, one: string, other: string): boolean {
  const [at, to] = [letters.indexOf(one), letters.indexOf(other)];
  return at >= 0 && to > at && MAY_LACK.test(letters.slice(at + 1, to));
}

const ALPHABETS = [LATIN, KAZAKH];
/** Letters that lists pass over. */
const MAY_LACK = /^[әғёйқңөұүһщъыіь]*$/u;
const NUMERALS = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
