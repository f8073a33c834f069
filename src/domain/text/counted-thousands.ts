import { IN_GROUPS, groupedValue } from "./grouped-digits";

/** Digits that count thousands, with where they begin. */
export interface CountedThousands {
  readonly value: number;
  readonly start: number;
}

/**
 * The digits that count the thousands of a word that begins at a place: "5 thousand", «2,5 тысячи», «5 (пять) тысяч», of
 * a range its end. None that number a place or a year: «в статье 5 тысячу …», "in 2027 thousand children".
 *
 * @param said the last number that is written out before; in a bracket behind the digits it is the same
 */
export function thousandsBefore(text: string, at: number, said?: number): CountedThousands | undefined {
  const from = Math.max(0, at - LONGEST);
  const found = DIGITS.exec(text.slice(from, at));
  const { rest = "", digits = "", bracket } = found?.groups ?? {};
  if (!found || OF_PLACE.test(text.slice(Math.max(0, from + found.index - LONGEST), from + found.index)))
    return undefined;
  const value = GROUPED.test(digits) ? groupedValue(digits) : Number(digits.replace(",", "."));
  if (value === 0 || (bracket !== undefined && said !== value) || !agrees(wordAt(text, at), digits)) return undefined;
  return { value, start: at - rest.length };
}

const LONGEST = 80;
const NUMBER = `(?:${IN_GROUPS}|\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,2})?)`;
const GROUPED = new RegExp(`^(?:${IN_GROUPS})$`, "u");
const BLANK = "[^\\S\\r\\n]";
const DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}.,/–-]|\\p{N}\\s)(?:${NUMBER}${BLANK}?[–-]${BLANK}?)?(?<rest>(?<digits>${NUMBER})(?<bracket>${BLANK}\\(\\p{L}[^()]*\\))?${BLANK})$`,
  "u",
);

/** Names of places, whose number it is that stands behind them. */
const OF_PLACE =
  /(?<!\p{L})(?:(?:sub-?)?(?:sections?|articles?|art\.?|paragraphs?|clauses?|items?|points?|parts?|chapters?|rules?|regulations?|schedules?|annex|page|nos?\.?)|(?:под)?(?:пункт|част|стать|глав|раздел|абзац|приложени)\p{L}{0,3}|(?:ст|п|пп|ч)\.|№)\s$/iu;

const wordAt = (text: string, at: number): string =>
  (/^\p{L}+/u.exec(text.slice(at, at + LONGEST))?.[0] ?? "").toLowerCase();

/** Whether a Russian form of "thousand" may stand behind a number: «21 тысяча», «2 тысячи», «5 тысяч». */
function agrees(word: string, digits: string): boolean {
  const isOne = /^(?:.*[^1.,])?1$/u.test(digits) && !/[.,]/u.test(digits);
  if (/^тысяч(?:а|у|е|ей|ею)$/u.test(word)) return isOne;
  return word !== "тысячи" || isOne || /[.,]/u.test(digits) || /^(?:.*[^1])?[2-4]$/u.test(digits);
}
