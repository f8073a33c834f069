import { fold } from "../fold";
import { calendarDay, monthNamed } from "./calendar-day";

/**
 * The last day, ISO, that a cell for the day of a meeting may mean: of "15–16 September 2026" the 16th, of "сентябрь 2026
 * года" the 30th, of "2026" the last of the year. Undefined where no year is named, or it says that nothing was held.
 */
export function lastDay(cell: string): string | undefined {
  const exact = calendarDay(cell);
  if (exact !== undefined) return exact;
  const text = fold(cell);
  if (NOT_HELD.test(text)) return undefined;
  const inNumbers = [...text.matchAll(IN_NUMBERS)].map(([typed]) => calendarDay(withCentury(typed)) ?? "");
  if (inNumbers.length > 0) return inNumbers.includes("") ? undefined : inNumbers.sort().at(-1);
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const year = words
    .filter((word) => /^20\d{2}$/u.test(word))
    .sort()
    .at(-1);
  const months = words.flatMap((word) => monthNamed(word) ?? (1 + ALONE.indexOf(word) || []));
  const month = months.at(-1) ?? 12;
  const days = words.filter((word) => /^\d{1,2}$/u.test(word)).map(Number);
  return year === undefined ? undefined : toDay(Number(year), month, months.length === 1 ? days : []);
}

/** The months of Russian as they are named without a day. */
const ALONE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");

/** "15.09.2026", "2026-09-15", "15.09.26" */
const IN_NUMBERS = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?:\d{2})?(?!\d)/gu;

const withCentury = (typed: string): string => typed.replace(/^(\d{1,2}\D\d{1,2}\D)(\d{2})$/u, "$120$2");

/** That a meeting is only planned, or was called off or put off. */
const NOT_HELD =
  /plan|cancel|postpon|called off|планир|отмен|перен[ео]с|не состоя|жоспар|болмады|кейінге|өтпеді|to be /u;

/** The last of some days of a month; of none the last day it has. */
function toDay(year: number, month: number, days: readonly number[]): string | undefined {
  const ends = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const last = days.length === 0 ? ends : Math.max(...days);
  if (last < 1 || last > ends) return undefined;
  return [String(year), String(month).padStart(2, "0"), String(last).padStart(2, "0")].join("-");
}
