import { fold } from "../fold";
import { MONTHS, YEAR_WORDS } from "./months";

/** What a cell says that is to hold a day; the days are ISO. */
export type DayTyped =
  | { readonly kind: "day"; readonly day: string }
  /** A date that there is not, such as 31 February. */
  | { readonly kind: "no-such-day" }
  /** A day before the month, or behind it: `05/04/2026`. */
  | { readonly kind: "two-days"; readonly days: readonly [string, string] }
  | { readonly kind: "no-date" };

/**
 * The day that a cell names, ISO: of `2026-10-06`, `2026-10-06T09:00`, `06.10.2026` and of a date in words of any
 * language, with a time after it or not. Undefined where it names none, one that there is not, or may name two.
 */
export function calendarDay(cell: string): string | undefined {
  const typed = dayTyped(cell);
  return typed.kind === "day" ? typed.day : undefined;
}

/** What a cell says that is to hold a day. */
export function dayTyped(cell: string): DayTyped {
  const text = cell.trim().replace(TIME, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const [, first, sign, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u.exec(withoutYearWord(text)) ?? [];
  if (sign === undefined) return dayInWords(text);
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (sign === "." || monthFirst.kind !== "day") return dayFirst;
  if (dayFirst.kind !== "day" || dayFirst.day === monthFirst.day) return monthFirst;
  return { kind: "two-days", days: [dayFirst.day, monthFirst.day] };
}

/** A time behind a day, with its zone. */
const TIME =
  /(?:T|,?\s+(?:(?:at|в|сағат)\s+)?)\d{1,2}(?:[:.]\d{2}(?::\d{2}(?:\.\d+)?)?|\s?(?:ч|h|сағ)\.?)\s?(?:[ap]m|Z|[+-]\d{2}:?\d{2})?$/iu;

/** "05.04.2026 г." */
const withoutYearWord = (text: string): string => {
  const [, day, word = ""] = /^(.*\d)\s*(\p{L}+\.?)$/u.exec(text) ?? [];
  return day !== undefined && IS_YEAR_WORD.has(fold(word)) ? day : text;
};

/** "5 апреля 2026 года", "April 5, 2026", "2026 жылғы 5 сәуір": a day, a month and a year, in whatever order. */
function dayInWords(text: string): DayTyped {
  const words = fold(text)
    .replace(/[«»"“”„,]/gu, " ")
    .replace(/(?<=\d)(?:st|nd|rd|th)(?!\p{L})/gu, "")
    .split(" ")
    .filter((word) => word !== "" && !IS_YEAR_WORD.has(word));
  const one = (of: (word: string) => boolean): string | undefined => words.find(of);
  const year = one((word) => /^\d{4}$/u.test(word));
  const day = one((word) => /^\d{1,2}$/u.test(word));
  const month = one((word) => MONTH_NUMBERS.has(word));
  if (words.length !== 3 || year === undefined || day === undefined || month === undefined) return { kind: "no-date" };
  return dayOf(year, String(MONTH_NUMBERS.get(month)), day);
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names) =>
    fold(names)
      .split(" ")
      .flatMap((name, at) => [name, name.replace(/\.$/u, "")].map((form) => [form, at + 1] as const)),
  ),
);

/** The number of a month by its name, with whatever ending: "қыркүйекте" is 9. */
export function monthNamed(word: string): number | undefined {
  const named = MONTH_NUMBERS.get(word);
  if (named !== undefined || word.length < LEAST) return named;
  for (const [name, month] of MONTH_NUMBERS) if (name.length >= LEAST && word.startsWith(name)) return month;
  return undefined;
}

/** Letters that no other word begins with. */
const LEAST = 5;

/** "год", "жылғы": whether a folded word stands beside a year. */
export const isYearWord = (word: string): boolean => IS_YEAR_WORD.has(word);

const IS_YEAR_WORD: ReadonlySet<string> = new Set(fold(YEAR_WORDS).split(" "));

function dayOf(year = "", month = "", day = ""): DayTyped {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return { kind: "no-such-day" };
  return { kind: "day", day: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}
