import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { partName } from "./part-number";

/** Two entries for one place would be told apart by nobody. */
export const partsNamedOnce: LintRule = {
  id: "parts-named-once",
  summary: "Each number, run or label stands once.",
  examples: [
    {
      shows: "An article and a run that begins with it.",
      instruments: [
        {
          parts: [
            { ref: "4", heading: "Lamps", topics: [], confidence: "verified" },
            { ref: "4", to: "5", heading: "Lamps and lanterns", topics: [], confidence: "verified" },
          ],
        },
      ],
      finds: [],
    },
    {
      shows: "One article twice.",
      instruments: [
        {
          id: "lamp-act",
          parts: [
            { ref: "4", heading: "Lamps", topics: [], confidence: "verified" },
            { ref: "4", heading: "Lanterns", topics: [], confidence: "verified" },
          ],
        },
      ],
      finds: ["lamp-act: unexpected second part 4, expected each number once"],
    },
  ],
  check: eachInstrument(({ parts }) => {
    const known = new Set<string>();
    return parts.map((part) => {
      if (part.ref === null && part.label === undefined) return undefined;
      const name = partName(part);
      const isThere = known.has(name);
      known.add(name);
      return isThere && `unexpected second part ${name}, expected each number once`;
    });
  }),
};
