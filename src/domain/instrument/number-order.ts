/**
 * Which of two numbers of one level comes first: negative when `a` does, 0 when they are equal or can't be told.
 * Numbers compare as numbers ("9" before "10", "312.4" before "312.11"), Roman ones too, letters as in a list: "z"
 * before "aa", "ba" before "bb".
 */
export function compareNumbers(a: string, b: string): number {
  const isNumber = /^\d/u.test(a) && /^\d/u.test(b);
  if (isNumber) return numberOf(a) - numberOf(b);
  if (ROMAN.test(a) && ROMAN.test(b)) return romanValue(a) - romanValue(b);
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

const numberOf = (number: string): number => (/^\d+$/u.test(number) ? Number(number) : beginningOf(number));

const beginningOf = (number: string): number =>
  Number(/^\d+(?=\.|$)/u.exec(number)?.[0] ?? Number.parseFloat(number)) + lastDotted(number);

const lastDotted = (number: string): number =>
  number.includes(".") ? Number(number.slice(number.lastIndexOf(".") + 1).replace(/\D.*$/u, "")) / 1000 : 0;

const ROMAN = /^[ivxl]+$/iu;
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** What a number stands for, Roman or not; NaN for a letter that is neither. */
export const valueOf = (number: string): number => (ROMAN.test(number) ? romanValue(number) : Number(number));

/** What a Roman number stands for. A digit before a greater one is taken off: "ix" is 9. */
export const romanValue = (number: string): number =>
  [...number.toLowerCase()]
    .map((letter) => DIGITS[letter] ?? 0)
    .reduce((sum, digit, index, digits) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
