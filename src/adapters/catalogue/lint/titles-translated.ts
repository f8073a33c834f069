import type { Instrument } from "../../../domain/instrument/instrument";
import { LETTERS } from "./letters";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

const TRANSLATIONS = [
  { language: "ru", name: "Russian" },
  { language: "kk", name: "Kazakh" },
] as const;

/** A ministry that reads a brief in Russian or Kazakh should not meet its instruments in English. */
export const titlesTranslated: LintRule = {
  id: "titles-translated",
  summary:
    "Every instrument has its title in Russian and in Kazakh too, each in the letters of its language, Russian with е for ё.",
  examples: [
    {
      shows: "A title in three languages.",
      instruments: [{ title: { en: "Lamp Act", ru: "Закон о лампах", kk: "Шамдар туралы заң" } }],
      finds: [],
    },
    {
      shows: "No title in Kazakh, and Kazakh where Russian belongs.",
      instruments: [
        { id: "lamp-act", title: { en: "Lamp Act", ru: "Закон о лампах" } },
        { id: "lamp-code", title: { en: "Lamp Code", ru: "Шамдар кодексі", kk: "Шамдар кодексі" } },
      ],
      finds: [
        "lamp-act: missing title in Kazakh, expected “Lamp Act” in it, under titleUnchecked where it is a translation of yours",
        "lamp-code: unexpected title “Шамдар кодексі” in Russian, expected “Lamp Code” in its letters",
      ],
    },
  ],
  check: eachInstrument(({ title }) => TRANSLATIONS.map((each) => fault(title, each))),
};

function fault(title: Instrument["title"], { language, name }: (typeof TRANSLATIONS)[number]): string | false {
  const translated = title[language];
  if (translated === undefined)
    return `missing title in ${name}, expected “${title.en}” in it, under titleUnchecked where it is a translation of yours`;
  return (
    !LETTERS[language].test(translated) &&
    `unexpected title “${translated}” in ${name}, expected “${title.en}” in its letters`
  );
}
