import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { mainNumber, partName } from "./part-number";

/** A number beyond the last one is a slip, in the part or in the count. */
export const partsWithinCount: LintRule = {
  id: "parts-within-count",
  summary: "No part has a number beyond pinpoint.count, where the count is known.",
  examples: [
    {
      shows: "The last article.",
      instruments: [
        {
          pinpoint: { unit: "article", count: 5 },
          parts: [{ ref: "4", to: "5", heading: "Lamps", topics: [], confidence: "verified" }],
        },
      ],
      finds: [],
    },
    {
      shows: "A run that ends beyond the last article.",
      instruments: [
        {
          id: "lamp-act",
          pinpoint: { unit: "article", count: 5 },
          parts: [{ ref: "4", to: "6", heading: "Lamps", topics: [], confidence: "verified" }],
        },
      ],
      finds: ["lamp-act: unexpected part 4 to 6, expected numbers from 1 to 5 (pinpoint.count)"],
    },
  ],
  check: eachInstrument(({ parts, pinpoint: { count } }) =>
    parts.map((part) => {
      if (count === null || part.unit !== undefined) return undefined;
      const numbers = [part.ref, part.to].map((number) => (number ? mainNumber(number) : undefined));
      const outside = numbers.some((number) => number !== undefined && (number < 1 || number > count));
      return outside && `unexpected part ${partName(part)}, expected numbers from 1 to ${count} (pinpoint.count)`;
    }),
  ),
};
