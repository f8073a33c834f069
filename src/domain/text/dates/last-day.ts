import { fold } from "../fold";
import { calendarDay, isWeekday, isYearWord, monthNamed } from "./calendar-day";

/**
 * The last day, ISO, that a cell for the day of a meeting names: of "15–16 September 2026" the 16th, of "сентябрь 2026
 * года" the 30th. Undefined where it names no month of a year, or says anything else, which may be that the meeting is
 * only planned, was called off, or has a limit: "by 5 March 2026", "5 марта 2026, не проводилась".
 */
export function lastDay(cell: string): string | undefined {
  const exact = calendarDay(cell);
  if (exact !== undefined) return exact;
  const text = fold(cell);
  const inNumbers = [...text.matchAll(IN_NUMBERS)].map(([typed]) => calendarDay(withCentury(typed)) ?? "");
  const words = text.replace(IN_NUMBERS, " ").match(/[\p{L}.]+|\d+|\?/gu) ?? [];
  if (inNumbers.length > 0) return isDates(words) && !inNumbers.includes("") ? inNumbers.sort().at(-1) : undefined;
  const [year, another] = words.filter(isYear);
  const months = words.flatMap((word) => monthNamed(word) ?? []);
  const month = months.at(-1);
  if (!isDates(words) || year === undefined || another !== undefined || month === undefined) return undefined;
  const days = words.filter(isDay).map(Number);
  if (months.length > 1) return toDay(Number(year), month, []);
  const isUpwards = days.every((day, at) => at === 0 || day > (days[at - 1] ?? day));
  const isSpan = days.length > 1 || !words.some((word) => FROM.has(word));
  return isUpwards && isSpan ? toDay(Number(year), month, days) : undefined;
}

const isYear = (word: string): boolean => /^20\d{2}$/u.test(word);
const isDay = (word: string): boolean => /^\d{1,2}$/u.test(word);

/** What a span begins with. */
const FROM: ReadonlySet<string> = new Set(["from", "с", "со"]);

/** What may stand among days beside days of the week: words of spans, and how the meeting was held. */
const PLAIN: ReadonlySet<string> = new Set(
  ["from to and the of on online offline", "с со по и онлайн офлайн", "пен мен бен және"].flatMap((row) =>
    row.split(" "),
  ),
);

const isDates = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      isYear(word) ||
      isDay(word) ||
      PLAIN.has(word) ||
      isWeekday(word) ||
      isYearWord(word) ||
      monthNamed(word) !== undefined ||
      word === ".",
  );

/** "15.09.2026", "2026-09-15", "15.09.26" */
const IN_NUMBERS = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?:\d{2})?(?!\d)/gu;

const withCentury = (typed: string): string => typed.replace(/^(\d{1,2}\D\d{1,2}\D)(\d{2})$/u, "$120$2");

/** The last of some days of a month; of none the last day it has. */
function toDay(year: number, month: number, days: readonly number[]): string | undefined {
  const ends = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const last = days.length === 0 ? ends : Math.max(...days);
  if (last < 1 || last > ends) return undefined;
  return [String(year), String(month).padStart(2, "0"), String(last).padStart(2, "0")].join("-");
}
