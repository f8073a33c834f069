import type { Localised } from "../language";
import { isActive } from "../review/row-ids";
import { dayTyped } from "../text/dates/calendar-day";
import { isDayNumber } from "../text/dates/day-number";
import { noDay, writeDay } from "./no-day";
import type { Problem, Rule } from "./rule";

/**
 * A cell that lost its format shows a day as a number, which a reader of the brief can make nothing of; and a date may be
 * two days, or none.
 */
export const byWhenSaid: Rule = {
  id: "by-when-said",
  severity: "warning",
  summary: {
    en: "“By when” says one day of the calendar or a time in words, not the number that Excel keeps for a day.",
    ru: "«К какому сроку» — один день календаря или срок словами, а не число, под которым Excel хранит день.",
    kk: "«Қай мерзімге дейін» ұяшығында күнтізбенің бір күні не мерзім сөзбен жазылады, Excel күнді сақтайтын сан емес.",
  },
  examples: [
    {
      shows: "A day, words, a year and nothing.",
      review: {
        gaps: [{ byWhen: "2027-03-01" }, { byWhen: "before second reading" }, { byWhen: "2027" }, { byWhen: "" }],
      },
      finds: [],
    },
    {
      shows: "The number of a day, in the table and in a text for the brief.",
      review: { gaps: [{ byWhen: "46447" }], briefTexts: [{ part: "ask", byWhen: "46447" }] },
      finds: [
        "“46447” is not read as a date. Give the cell the format of a date, or write the day; the brief leaves the number out.",
        "“46447” is not read as a date. Give the cell the format of a date, or write the day; the brief leaves the number out.",
      ],
    },
    {
      shows: "A date that may be two days, and one that there is not.",
      review: { gaps: [{ byWhen: "03/04/2027" }, { byWhen: "31 February 2027" }, { byWhen: "3 March 2027" }] },
      finds: [
        "“03/04/2027” may be 3 April 2027 or 4 March 2027. Write one such as 2027-03-01.",
        "“31 February 2027” is no day of the calendar. Write one such as 2027-03-01.",
      ],
    },
  ],
  byRow: ["gaps", "briefTexts"],
  check: ({ gaps, briefTexts }) =>
    [...gaps.filter(isActive), ...briefTexts.map((row) => ({ id: "", ...row }))].flatMap(
      ({ id, byWhen = "", place }): readonly Problem[] => {
        const typed = byWhen.trim();
        const message = byWhenFault(typed);
        return message === undefined ? [] : [{ place, column: "byWhen", rowId: id, about: typed, message }];
      },
    ),
};

/** Why a reader could not tell by when something is asked for, and what to type; words that are no date are a time. */
export function byWhenFault(typed: string): Localised | undefined {
  if (isDayNumber(typed)) return noDay(typed, INSTEAD);
  const { kind } = dayTyped(typed);
  return kind === "two-days" || kind === "no-such-day" ? noDay(typed, writeDay("2027-03-01")) : undefined;
}

const INSTEAD: Localised = {
  en: "Give the cell the format of a date, or write the day; the brief leaves the number out.",
  ru: "Задайте ячейке формат даты или напишите день; в записку число не войдет.",
  kk: "Ұяшыққа күн пішімін беріңіз немесе күнін жазыңыз; сан жазбаға енбейді.",
};
