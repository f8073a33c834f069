import { isEmptyWord, searchWords } from "../../../domain/lookup/search-words";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { partName } from "./part-number";

/** Two headings of the same words tell a reader nothing about which part to cite. */
export const headingsDistinct: LintRule = {
  id: "headings-distinct",
  summary: "No two headings of an instrument have the same words, whatever their order and endings.",
  examples: [
    {
      shows: "Headings that differ.",
      instruments: [
        {
          parts: [
            { ref: "1", heading: "Judicial remedies", topics: [], confidence: "verified" },
            { ref: "2", heading: "Non-judicial remedies", topics: [], confidence: "verified" },
          ],
        },
      ],
      finds: [],
    },
    {
      shows: "The same words in another order.",
      instruments: [
        {
          id: "lamp-act",
          parts: [
            { ref: "1", heading: "Protection of data and lamps", topics: [], confidence: "verified" },
            { ref: "2", heading: "Lamp and data protection", topics: [], confidence: "verified" },
          ],
        },
      ],
      finds: ["lamp-act: unexpected heading of 2, nearly that of 1, expected words that tell them apart"],
    },
  ],
  check: eachInstrument(({ parts }) => {
    const known = new Map<string, string>();
    return parts.map((part) => {
      const words = wordsOf(part.heading);
      const before = known.get(words);
      known.set(words, before ?? partName(part));
      return (
        before !== undefined &&
        `unexpected heading of ${partName(part)}, nearly that of ${before}, expected words that tell them apart`
      );
    });
  }),
};

const wordsOf = (heading: string): string =>
  [
    ...new Set(
      searchWords(heading)
        .filter((word) => !isEmptyWord(word))
        .map(({ forms }) => forms.at(-1)),
    ),
  ]
    .sort()
    .join(" ");
