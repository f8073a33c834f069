import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** "recital 38" is no article, and both fields must say so. */
export const unitOfKind: LintRule = {
  id: "unit-of-kind",
  summary:
    "A reference with a kind before its number (“recital 38”) has that kind as its unit, and no other has a unit.",
  examples: [
    {
      shows: "A recital.",
      instruments: [
        { parts: [{ ref: "recital 38", unit: "recital", heading: "Lamps", topics: [], confidence: "verified" }] },
      ],
      finds: [],
    },
    {
      shows: "A recital without its unit, and an article with one.",
      instruments: [
        {
          id: "lamp-act",
          parts: [
            { ref: "recital 38", heading: "Lamps", topics: [], confidence: "verified" },
            { ref: "3", unit: "annex", heading: "Lanterns", topics: [], confidence: "verified" },
          ],
        },
      ],
      finds: [
        "lamp-act: missing unit of recital 38, expected “recital”",
        "lamp-act: unexpected unit “annex” of 3, expected “annex 3” as its reference, or no unit",
      ],
    },
  ],
  check: eachInstrument(({ parts }) =>
    parts.map(({ ref, unit }) => {
      const kind = /^([a-z ]+) /u.exec(ref ?? "")?.[1];
      if (kind === unit) return undefined;
      return kind === undefined
        ? `unexpected unit “${unit}” of ${ref ?? "a part without a number"}, expected “${unit} ${ref ?? "…"}” as its reference, or no unit`
        : `${unit === undefined ? "missing unit" : `unexpected unit “${unit}”`} of ${ref}, expected “${kind}”`;
    }),
  ),
};
