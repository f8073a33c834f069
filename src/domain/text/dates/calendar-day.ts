import { fold } from "../fold";
import { MONTHS, MONTHS_IN_CELLS, WEEKDAYS, YEAR_WORDS } from "./months";

/** What a cell says that is to hold a day; the days are ISO. */
export type DayTyped =
  | { readonly kind: "day"; readonly day: string }
  /** A date that there is not, such as 31 February, or that is another day of the week than is said. */
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
  const text = inPlainMarks(cell.trim().replace(TIME, ""));
  const beside = besideWeekday(text);
  if (beside) return onWeekday(dayTyped(beside.rest), beside.weekday);
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

/** A day in numbers and the day of the week before it or behind: "пт 04.12.2026", "04.12.2026 (Friday)". */
function besideWeekday(text: string): { readonly weekday: number; readonly rest: string } | undefined {
  const [, before, rest = "", , behind] =
    /^(?:(\p{L}+)\.?,? )?(\d{1,4}([./-])\d{1,2}\3\d{1,4})(?:,? \(?(\p{L}+)\.?\)?)?$/u.exec(text) ?? [];
  const weekday = WEEKDAY_NUMBERS.get(fold(before ?? behind ?? ""));
  return weekday === undefined || (before !== undefined && behind !== undefined) ? undefined : { weekday, rest };
}

const isOnWeekday = (day: string, weekday: number): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === weekday;

/** The day of the week has to be right, and tells which of two is meant. */
function onWeekday(typed: DayTyped, weekday: number): DayTyped {
  const days = typed.kind === "day" ? [typed.day] : typed.kind === "two-days" ? typed.days : undefined;
  if (days === undefined) return typed;
  const [day, another] = days.filter((one) => isOnWeekday(one, weekday));
  return day === undefined ? { kind: "no-such-day" } : another === undefined ? { kind: "day", day } : typed;
}

/** One kind of hyphen, no blanks around what parts numbers, no full stop behind them: "12. 03. 2027.", "2027‑03‑12". */
const inPlainMarks = (text: string): string =>
  text
    .replace(/[\u2010-\u2014\u2212]/gu, "-")
    .replace(/(?<=\d)\s*([./-])\s*(?=\d)/gu, "$1")
    .replace(/(?<=\d)\.$/u, "");

/** A time behind a day, with its zone. */
const TIME =
  /(?:T|,?\s+(?:(?:at|в|сағат)\s+)?)\d{1,2}(?:[:.]\d{2}(?::\d{2}(?:\.\d+)?)?|\s?(?:ч|h|сағ)\.?)\s?(?:[ap]m|Z|[+-]\d{2}:?\d{2})?$/iu;

/** "05.04.2026 г." */
const withoutYearWord = (text: string): string => {
  const [, day, word = ""] = /^(.*\d)\s*(\p{L}+\.?)$/u.exec(text) ?? [];
  return day !== undefined && IS_YEAR_WORD.has(fold(word)) ? day : text;
};

/**
 * "5 апреля 2026 года", "April 5, 2026", "2026 жылғы 5 сәуір", "5-Apr-2026": a day, a month and a year, in whatever order, and
 * perhaps the day of the week, which has to be right.
 */
function dayInWords(text: string): DayTyped {
  const words = fold(text)
    .replace(/[«»"“”„,()]/gu, " ")
    .replace(/(?<=\d)(?:st|nd|rd|th|-?го|-?е)(?!\p{L})/gu, "")
    .replace(/(?<=\d)-?(?=\p{L})|(?<=\p{L}\.?)-(?=\d)/gu, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== "the" && word !== "of" && !IS_YEAR_WORD.has(word));
  const one = (of: (word: string) => boolean): string | undefined => words.find(of);
  const year = one((word) => /^\d{4}$/u.test(word));
  const day = one((word) => /^\d{1,2}$/u.test(word));
  const month = words.flatMap((word) => monthNamed(word) ?? [])[0];
  const weekday = words.flatMap((word) => WEEKDAY_NUMBERS.get(word) ?? [])[0];
  const isWhole = words.length === (weekday === undefined ? 3 : 4);
  if (!isWhole || year === undefined || day === undefined || month === undefined) return { kind: "no-date" };
  return dayOf(year, String(month), day, weekday);
}

/** By a folded name, with its full stop and without. */
const numbersOf = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    lists.flatMap((names) =>
      fold(names)
        .split(" ")
        .flatMap((name, at) => [name, name.replace(/\.$/u, "")].map((form) => [form, at] as const)),
    ),
  );

const MONTH_NUMBERS = numbersOf([...MONTHS, ...MONTHS_IN_CELLS]);
const WEEKDAY_NUMBERS = numbersOf(WEEKDAYS);

/** The number of a month by its name, with whatever ending: "қыркүйекте" is 9. */
export function monthNamed(word: string): number | undefined {
  const named = MONTH_NUMBERS.get(word);
  if (named !== undefined) return named + 1;
  if (word.length < LEAST) return undefined;
  for (const [name, at] of MONTH_NUMBERS) if (name.length >= LEAST && word.startsWith(name)) return at + 1;
  return undefined;
}

/** Letters that no other word begins with. */
const LEAST = 5;

/** "год", "жылғы": whether a folded word stands beside a year. */
export const isYearWord = (word: string): boolean => IS_YEAR_WORD.has(word);

/** "friday", "жұма": whether a folded word is a day of the week. */
export const isWeekday = (word: string): boolean => WEEKDAY_NUMBERS.has(word);

const IS_YEAR_WORD: ReadonlySet<string> = new Set(fold(YEAR_WORDS).split(" "));

function dayOf(year = "", month = "", day = "", weekday?: number): DayTyped {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isThere = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!isThere || (weekday !== undefined && date.getUTCDay() !== weekday)) return { kind: "no-such-day" };
  return { kind: "day", day: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}
