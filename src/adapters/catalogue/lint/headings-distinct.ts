import { headingIn } from "../../../domain/instrument/heading-in";
import type { Part } from "../../../domain/instrument/instrument";
import { LANGUAGES } from "../../../domain/language";
import type { Language } from "../../../domain/language";
import { isEmptyWord, searchWords } from "../../../domain/lookup/search-words";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { partName } from "./part-number";

/** Two headings of the same words tell a reader nothing about which part to cite. */
export const headingsDistinct: LintRule = {
  id: "headings-distinct",
  summary: "No two headings of an instrument have the same words in one language, whatever their order and endings.",
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
      finds: ["lamp-act: unexpected heading of 2 in English, nearly that of 1, expected words that tell them apart"],
    },
    {
      shows: "The same words in one language alone.",
      instruments: [
        {
          id: "lamp-act",
          parts: [
            { ref: "1", heading: "Care", headingRu: "Забота о лампах", topics: [], confidence: "verified" },
            { ref: "2", heading: "Worry", headingRu: "Заботы о лампе", topics: [], confidence: "verified" },
          ],
        },
      ],
      finds: ["lamp-act: unexpected heading of 2 in Russian, nearly that of 1, expected words that tell them apart"],
    },
  ],
  check: eachInstrument(({ parts }) => LANGUAGES.flatMap((language) => nearlySame(parts, language))),
};

const NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Russian", kk: "Kazakh" };

function nearlySame(parts: readonly Part[], language: Language): readonly (string | false)[] {
  const known = new Map<string, string>();
  return parts.map((part) => {
    const heading = headingIn(part, language);
    if (heading.language !== language) return false;
    const words = wordsOf(heading.text);
    const before = known.get(words);
    known.set(words, before ?? partName(part));
    return (
      before !== undefined &&
      `unexpected heading of ${partName(part)} in ${NAMES[language]}, nearly that of ${before}, expected words that tell them apart`
    );
  });
}

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
