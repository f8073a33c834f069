import { noDay, writeDay } from "./no-day";
import { aboutColumn } from "./about";
import type { Consultation } from "../review/consultation";
import { isCalendarDay } from "./calendar-day";
import type { Problem, Rule } from "./rule";

/** A consultation counts when it can be shown: its day and what was said. */
export const consultationRecorded: Rule = {
  id: "consultation-recorded",
  severity: "error",
  summary: {
    en: "Each consultation has its date and a summary.",
    ru: "У каждой консультации есть дата и краткое содержание.",
    kk: "Әр консультацияның күні мен қысқаша мазмұны бар.",
  },
  examples: [
    { shows: "A day and a summary.", review: { consultations: [{}, { date: "06.10.2026" }] }, finds: [] },
    {
      shows: "Neither of them.",
      review: { consultations: [{}, { date: "", summary: "" }] },
      finds: [
        "The consultation has no date. Write its day, such as 2026-10-06.",
        "The consultation has no summary. Write what was said and agreed.",
      ],
    },
    {
      shows: "No such day.",
      review: { consultations: [{}, { date: "2026-02-30" }] },
      finds: ["“2026-02-30” is no day of the calendar. Write one such as 2026-10-06."],
    },
  ],
  byRow: ["consultations"],
  check: (review) => {
    const about = (column: "date" | "summary"): string => aboutColumn(review, "Consultations", column);
    return review.consultations.flatMap((row) => [
      ...dateProblems(row, about("date")),
      ...summaryProblems(row, about("summary")),
    ]);
  },
};

function dateProblems({ place, id, date }: Consultation, about: string): readonly Problem[] {
  if (isCalendarDay(date)) return [];
  return [{ place, column: "date", rowId: id, about: date || about, message: date === "" ? NO_DATE : badDate(date) }];
}

const summaryProblems = ({ place, id, summary }: Consultation, about: string): readonly Problem[] =>
  summary.trim() === "" ? [{ place, column: "summary", rowId: id, about, message: NO_SUMMARY }] : [];

const NO_DATE = {
  en: "The consultation has no date. Write its day, such as 2026-10-06.",
  ru: "Дата консультации не указана. Напишите день, например 2026-10-06.",
  kk: "Консультацияның күні көрсетілмеген. Күнін жазыңыз, мысалы 2026-10-06.",
};

const NO_SUMMARY = {
  en: "The consultation has no summary. Write what was said and agreed.",
  ru: "Краткого содержания консультации нет. Напишите, что было сказано и о чем договорились.",
  kk: "Консультацияның қысқаша мазмұны жоқ. Не айтылғанын және неге келісілгенін жазыңыз.",
};

const badDate = (date: string) => noDay(date, writeDay("2026-10-06"));
