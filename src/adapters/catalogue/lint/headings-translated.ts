import type { Part } from "../../../domain/instrument/instrument";
import { LETTERS } from "./letters";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { partName } from "./part-number";

const TRANSLATIONS = [
  { field: "headingRu", language: "Russian", letters: LETTERS.ru },
  { field: "headingKk", language: "Kazakh", letters: LETTERS.kk },
] as const;

/** A reader of Russian or Kazakh who meets an English heading cannot tell which part to cite. */
export const headingsTranslated: LintRule = {
  id: "headings-translated",
  summary:
    "Every part has its heading in Russian and in Kazakh too, each in the letters of its language, Russian with е for ё.",
  examples: [
    {
      shows: "A heading in three languages.",
      instruments: [{ parts: [lamps("1", "Лампы в школах", "Мектептегі шамдар")] }],
      finds: [],
    },
    {
      shows: "No heading in Kazakh, one in its Latin letters, and Kazakh where Russian belongs.",
      instruments: [
        {
          id: "lamp-act",
          parts: [
            lamps("1", "Лампы в школах"),
            lamps("2", "Лампы в школах", "Mektep shamdary"),
            lamps("3", "Мектептегі шамдар", "Мектептегі шамдар"),
          ],
        },
      ],
      finds: [
        "lamp-act: missing heading of 1 in Kazakh, expected “Lamps in schools” in headings.json",
        "lamp-act: unexpected heading “Mektep shamdary” of 2 in Kazakh, expected “Lamps in schools” in its letters",
        "lamp-act: unexpected heading “Мектептегі шамдар” of 3 in Russian, expected “Lamps in schools” in its letters",
      ],
    },
  ],
  check: eachInstrument(({ parts }) => parts.flatMap((part) => TRANSLATIONS.map((each) => fault(part, each)))),
};

function fault(part: Part, { field, language, letters }: (typeof TRANSLATIONS)[number]): string | false {
  const translated = part[field];
  const where = `of ${partName(part)} in ${language}, expected “${part.heading}” in`;
  if (translated === undefined) return `missing heading ${where} headings.json`;
  return !letters.test(translated) && `unexpected heading “${translated}” ${where} its letters`;
}

function lamps(ref: string, headingRu: string, headingKk?: string): Part {
  const translated = headingKk === undefined ? { headingRu } : { headingRu, headingKk };
  return { ref, heading: "Lamps in schools", ...translated, topics: [], confidence: "verified" };
}
