import { noDay, writeDay } from "./no-day";
import type { Problem, Rule } from "./rule";
import { isUnreadDay } from "./unread-days";

/** Days on which the record rests: when a remark was made and agreed on, and when a finding was set aside. */
export const daysRead: Rule = {
  id: "days-read",
  severity: "warning",
  summary: {
    en: "Days of remarks and waivers are days of the calendar, and not two at once.",
    ru: "Даты отзывов и исключений есть в календаре и не означают двух дней сразу.",
    kk: "Пікірлер мен ерекшеліктердің күндері күнтізбеде бар және екі күнді қатар білдірмейді.",
  },
  examples: [
    {
      shows: "Days in numbers and in words, and none.",
      review: {
        feedback: [
          { date: "2026-10-06", closedOn: "20.10.2026" },
          { date: "5 October 2026", closedOn: "" },
          { date: "none", closedOn: "—" },
          { date: "Нет", closedOn: "жоқ" },
        ],
      },
      finds: [],
    },
    {
      shows: "No such day.",
      review: { feedback: [{ closedOn: "31.02.2026" }] },
      finds: ["“31.02.2026” is no day of the calendar. Write one such as 2026-10-06."],
    },
    {
      shows: "A day that may be two, for a remark and for its end.",
      review: { feedback: [{ date: "05/04/2026", closedOn: "05/11/2026" }] },
      finds: [
        "“05/04/2026” may be 5 April 2026 or 4 May 2026. Write one such as 2026-10-06.",
        "“05/11/2026” may be 5 November 2026 or 11 May 2026. Write one such as 2026-10-06.",
      ],
    },
    {
      shows: "Words that name no day.",
      review: {
        gaps: [{ headline: "" }],
        waivers: [{ rule: "headline-given", gap: "G-001", date: "yesterday" }],
      },
      finds: ["“yesterday” is not read as a date. Write one such as 2026-10-06."],
    },
  ],
  byRow: ["feedback", "waivers"],
  check: ({ feedback, waivers }) => [
    ...feedback.flatMap(({ place, id, gap, date, closedOn }) => [
      ...problems({ place, column: "date", rowId: id, gap }, date),
      ...problems({ place, column: "closedOn", rowId: id, gap }, closedOn),
    ]),
    ...waivers.flatMap(({ place, gap, date }) => problems({ place, column: "date", rowId: gap }, date)),
  ],
};

function problems(where: Omit<Problem, "message">, typed: string): readonly Problem[] {
  const day = typed.trim();
  return isUnreadDay(day) ? [{ ...where, about: day, message: noDay(day, writeDay("2026-10-06")) }] : [];
}
