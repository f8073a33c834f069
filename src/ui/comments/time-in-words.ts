import { dateInWords } from "../../domain/brief/date-in-words";
import { wordsOf } from "../../domain/brief/words/words-of";
import type { Language } from "../../domain/language";
import { commentsWords } from "./words";

const MINUTE = 60_000;

/** "5 minutes ago", "yesterday at 14:05", "7 October, 14:05", in the reader's own time zone; a time that is none comes back as it is. */
export function timeInWords(iso: string, now: Date, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const words = commentsWords(language);
  const minutes = Math.floor((now.getTime() - time.getTime()) / MINUTE);
  if (minutes >= 0 && minutes < 1) return words.justNow;
  if (minutes >= 0 && minutes < 60) return words.minutesAgo(minutes);
  const clock = `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
  const days = dayNumber(now) - dayNumber(time);
  if (days === 0) return words.today(clock);
  if (days === 1) return words.yesterday(clock);
  return words.on(
    time.getFullYear() === now.getFullYear() ? dayAndMonth(time, language) : fullDate(time, language),
    clock,
  );
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
const dayNumber = (time: Date): number => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / 86_400_000;
const dayAndMonth = (time: Date, language: Language): string =>
  `${time.getDate()} ${wordsOf(language).months[time.getMonth()] ?? ""}`;
const fullDate = (time: Date, language: Language): string =>
  dateInWords(
    `${time.getFullYear()}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`,
    wordsOf(language),
  );
