import type { Language } from "../domain/language";
import { dateInWords } from "../domain/text/dates/date-in-words";
import type { DateWords } from "../domain/text/dates/date-words";
import { ENGLISH_DATES } from "../domain/text/dates/en";
import { KAZAKH_DATES } from "../domain/text/dates/kk";
import { RUSSIAN_DATES } from "../domain/text/dates/ru";
import { localClock, localDay } from "./local-time";

const DATES: Readonly<Record<Language, DateWords>> = { en: ENGLISH_DATES, ru: RUSSIAN_DATES, kk: KAZAKH_DATES };

/** `"2026-11-20T10:00:00Z"` to `"20 November 2026, 15:00"`, in the time zone of the computer; what is no time comes back. */
export function timeForPeople(iso: string, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return `${dateInWords(localDay(time), DATES[language])}, ${localClock(time)}`;
}
