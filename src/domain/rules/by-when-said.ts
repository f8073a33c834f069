import type { Localised } from "../language";
import { isActive } from "../review/row-ids";
import { isDayNumber } from "../text/dates/day-number";
import { noDay } from "./no-day";
import type { Problem, Rule } from "./rule";

/** A cell that lost its format shows a day as a number, which a reader of the brief can make nothing of. */
export const byWhenSaid: Rule = {
  id: "by-when-said",
  severity: "warning",
  summary: {
    en: "“By when” says a day or a time in words, not the number that Excel keeps for a day.",
    ru: "«К какому сроку» — день или срок словами, а не число, под которым Excel хранит день.",
    kk: "«Қай мерзімге дейін» ұяшығында күн не мерзім сөзбен жазылады, Excel күнді сақтайтын сан емес.",
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
  ],
  byRow: ["gaps", "briefTexts"],
  check: ({ gaps, briefTexts }) =>
    [...gaps.filter(isActive), ...briefTexts.map((row) => ({ id: "", ...row }))]
      .filter(({ byWhen = "" }) => isDayNumber(byWhen))
      .map(({ id, byWhen = "", place }): Problem => {
        const typed = byWhen.trim();
        return { place, column: "byWhen", rowId: id, about: typed, message: noDay(typed, INSTEAD) };
      }),
};

const INSTEAD: Localised = {
  en: "Give the cell the format of a date, or write the day; the brief leaves the number out.",
  ru: "Задайте ячейке формат даты или напишите день; в записку число не войдет.",
  kk: "Ұяшыққа күн пішімін беріңіз немесе күнін жазыңыз; сан жазбаға енбейді.",
};
