import { dateInWords } from "../../domain/text/dates/date-in-words";
import type { DateWords } from "../../domain/text/dates/date-words";
import type { PaneWords } from "../words/pane-words";

const MINUTE = 60_000;

/** "5 minutes ago", "yesterday at 14:05", "7 October, 14:05", in the reader's own time zone; a time that is none comes back as it is. */
export function timeInWords(
  iso: string,
  now: Date,
  { comments: words, dates }: Pick<PaneWords, "comments" | "dates">,
): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const minutes = Math.floor((now.getTime() - time.getTime()) / MINUTE);
  if (minutes >= 0 && minutes < 1) return words.justNow;
  if (minutes >= 0 && minutes < 60) return words.minutesAgo(minutes);
  const clock = `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
  const days = dayNumber(now) - dayNumber(time);
  if (days === 0) return words.today(clock);
  if (days === 1) return words.yesterday(clock);
  return words.on(time.getFullYear() === now.getFullYear() ? dayAndMonth(time, dates) : fullDate(time, dates), clock);
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
const dayNumber = (time: Date): number => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / 86_400_000;
const dayAndMonth = (time: Date, { months }: DateWords): string => `${time.getDate()} ${months[time.getMonth()] ?? ""}`;
const fullDate = (time: Date, dates: DateWords): string =>
  dateInWords(`${time.getFullYear()}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`, dates);
