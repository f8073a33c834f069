import type { Instrument } from "../../../domain/instrument/instrument";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** A date that no calendar has is a slip of the pen. */
export const datesReal: LintRule = {
  id: "dates-real",
  summary:
    "Every date is one of the calendar (as YYYY, YYYY-MM or YYYY-MM-DD), nothing is in force before it was adopted, and datesFromMemory names dates that are given.",
  examples: [
    {
      shows: "A year, a month, a day.",
      instruments: [{ adopted: "2021", inForce: "2021-09", otherDates: { openedForSignature: "2021-02-28" } }],
      finds: [],
    },
    {
      shows: "A day that February never has, force before adoption, and a doubt about no date.",
      instruments: [
        { id: "lamp-act", adopted: "2021-02-30", inForce: null, datesFromMemory: ["inForce"] },
        { id: "lamp-code", adopted: "2021-05", inForce: "2021-04-01" },
      ],
      finds: [
        "lamp-act: unexpected date 2021-02-30 (adopted), expected YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it",
        "lamp-act: unexpected inForce in datesFromMemory, expected a date that is given",
        "lamp-code: unexpected entry into force 2021-04-01 before adoption 2021-05, expected the later date second",
      ],
    },
  ],
  check: eachInstrument((instrument) => {
    const { adopted, inForce, datesFromMemory = [] } = instrument;
    return [
      ...Object.entries(datesOf(instrument)).map(
        ([name, date]) =>
          typeof date === "string" &&
          !isOfCalendar(date) &&
          `unexpected date ${date} (${name}), expected YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it`,
      ),
      ...datesFromMemory.map(
        (name) => instrument[name] === null && `unexpected ${name} in datesFromMemory, expected a date that is given`,
      ),
      adopted !== null &&
        inForce !== null &&
        isBefore(inForce, adopted) &&
        `unexpected entry into force ${inForce} before adoption ${adopted}, expected the later date second`,
    ];
  }),
};

const datesOf = ({ adopted, inForce, otherDates, kazakhstan, parts }: Instrument) => ({
  adopted,
  inForce,
  ...otherDates,
  "kazakhstan.date": kazakhstan?.date,
  "kazakhstan.signed": kazakhstan?.signed,
  ...Object.fromEntries(parts.map(({ ref, date }) => [`part ${ref ?? ""}`, date])),
});

function isOfCalendar(date: string): boolean {
  const [, year = "", month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date) ?? [];
  const known = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Partial dates are compared as far as both go. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
