import { inEachLanguage } from "../language";
import type { Language, Localised } from "../language";
import { dayTyped } from "../text/dates/calendar-day";
import { sayDate } from "../text/dates/say-date";
import { quoted } from "../text/quoted";

/** Why what a person typed is taken for no day, and what to do where that is said, in sentences of their own for each language. */
export function noDay(typed: string, instead?: Localised): Localised {
  const why = whyNoDay(typed);
  return instead === undefined ? why : inEachLanguage((language) => `${why[language]} ${instead[language]}`);
}

/** What to do where any day would be right. */
export const writeDay = (example: string): Localised => ({
  en: `Write one such as ${example}.`,
  ru: `Напишите день, например ${example}.`,
  kk: `Күнін жазыңыз, мысалы ${example}.`,
});

function whyNoDay(typed: string): Localised {
  const read = dayTyped(typed);
  if (read.kind !== "two-days") return read.kind === "no-date" ? notRead(typed) : noSuchDay(typed);
  const [one, other] = read.days;
  return inEachLanguage((language) => TWO_DAYS[language](typed, sayDate(one, language), sayDate(other, language)));
}

const noSuchDay = (typed: string): Localised => ({
  en: `“${typed}” is no day of the calendar.`,
  ru: `${quoted(typed)} – не день календаря.`,
  kk: `${quoted(typed)} – күнтізбедегі күн емес.`,
});

const notRead = (typed: string): Localised => ({
  en: `“${typed}” is not read as a date.`,
  ru: `${quoted(typed)} не читается как дата.`,
  kk: `${quoted(typed)} күн ретінде оқылмады.`,
});

const TWO_DAYS: Readonly<Record<Language, (typed: string, one: string, other: string) => string>> = {
  en: (typed, one, other) => `“${typed}” may be ${one} or ${other}.`,
  ru: (typed, one, other) => `${quoted(typed)} может значить и ${one}, и ${other}.`,
  kk: (typed, one, other) => `${quoted(typed)} екі күнді білдіруі мүмкін: ${one} немесе ${other}.`,
};
