import { LANGUAGES } from "../../../domain/language";
import type { Language, Localised } from "../../../domain/language";
import { wordsIn } from "../../../domain/review/fingerprint";
import type { Review } from "../../../domain/review/review";
import type { Changes } from "../../../domain/round/changes-since";
import { changesList } from "../../../domain/table/changes-list";
import { calendarDay } from "../../../domain/text/dates/calendar-day";
import { sayDate } from "../../../domain/text/dates/say-date";
import { changesSheet } from "./changes-sheet";
import type { SheetModel } from "./sheet-model";

/** A sheet as an earlier version would have written it. */
export interface EarlierSheet {
  readonly sheet: SheetModel;
  /** Whether this is the line below the title, on whatever day it was written. */
  readonly isHint: (text: string) => boolean;
}

/** What changed since a round as sheets of earlier versions, which had no marks, in each language. */
export const earlierChanges = (review: Review, changes: Changes): readonly EarlierSheet[] =>
  LANGUAGES.map((language) => ({
    sheet: changesSheet(review, changes, { language, date: ANY_DAY }),
    isHint: toIsHint(review, changes, language),
  }));

/** Stands where the day is; of private use, so that no cell holds it. */
const ANY_DAY = "\u{E000}";

/** The line named the round, the day, perhaps that nothing changed, and said what becomes of the sheet. */
function toIsHint(review: Review, changes: Changes, language: Language): (text: string) => boolean {
  const { facts } = changesList(review, { ...changes, doubtful: [] }, { language, date: ANY_DAY });
  const [before = "", after = "", ...more] = wordsIn(`${facts} ${NOT_KEPT[language]}`).split(ANY_DAY);
  return (text) => {
    const words = wordsIn(text);
    if (more.length > 0 || !words.startsWith(before) || !words.endsWith(after)) return false;
    const day = words.slice(before.length, words.length - after.length);
    return sayDate(calendarDay(day) ?? "", language) === day && day !== "";
  };
}

const NOT_KEPT: Localised = {
  en: "This sheet shows one moment and is made anew on request: what is typed here is not kept.",
  ru: "Лист показывает один момент и создается заново по запросу: что здесь вписано, не сохраняется.",
  kk: "Парақ бір сәтті көрсетеді, сұраныс бойынша қайта жасалады: мұнда терілген мәтін сақталмайды.",
};
