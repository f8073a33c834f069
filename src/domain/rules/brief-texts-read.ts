import { inEachLanguage } from "../language";
import type { Language, Localised } from "../language";
import type { BriefText } from "../review/review";
import { BRIEF_PART_LABELS } from "../review/tables/brief";
import { LANGUAGE_LABELS } from "../review/tables/language-labels";
import { aboutColumn } from "./about";
import { quoted } from "../text/quoted";
import type { Problem, Rule } from "./rule";

/** A text of which nobody can tell what it is, or in what language, would be missing from the brief unseen. */
export const briefTextsRead: Rule = {
  id: "brief-texts-read",
  severity: "error",
  summary: {
    en: "Each text for the brief says which part it is, and in which language, by a word from the lists.",
    ru: "У каждого текста для записки часть и язык указаны словом из списков.",
    kk: "Жазбаға арналған әр мәтіннің бөлігі мен тілі тізімдегі сөзбен көрсетілген.",
  },
  examples: [
    {
      shows: "A key message in Kazakh.",
      review: { briefTexts: [{ part: "key-message", language: "kk" }] },
      finds: [],
    },
    { shows: "No language: it is that of the review.", review: { briefTexts: [{ language: undefined }] }, finds: [] },
    {
      shows: "Both are misspelt.",
      review: { briefTexts: [{ part: undefined, typedPart: "Key mesage", typedLanguage: "Kazak" }] },
      finds: [
        "The brief has no part “Key mesage”, so the text is left out. Choose Title, Key message, Why now, Opportunity, Conclusion, What we ask or Contact.",
        "The brief has no language “Kazak”, so the text is left out. Choose English, Russian or Kazakh.",
      ],
    },
    {
      shows: "A text without a part.",
      review: { briefTexts: [{ part: undefined }] },
      finds: [
        "It is not said which part of the brief this text is, so it is left out. Choose Title, Key message, Why now, Opportunity, Conclusion, What we ask or Contact.",
      ],
    },
  ],
  byRow: ["briefTexts"],
  check: (review) =>
    review.briefTexts.flatMap((row): readonly Problem[] => [
      ...(row.part !== undefined || (row.typedPart === undefined && row.text.trim() === "")
        ? []
        : [
            {
              place: row.place,
              column: "part",
              rowId: "",
              about: row.typedPart ?? aboutColumn(review, "Brief", "part"),
              message: wrongPart(row),
            },
          ]),
      ...(row.typedLanguage === undefined
        ? []
        : [
            {
              place: row.place,
              column: "language",
              rowId: "",
              about: row.typedLanguage,
              message: wrongLanguage(row.typedLanguage),
            },
          ]),
    ]),
};

const OR: Localised = { en: "or", ru: "или", kk: "не" };

function choices(labels: Readonly<Record<string, Localised>>): Localised {
  const listed = (language: Language): string => {
    const all = Object.values(labels).map((label) => label[language]);
    return `${all.slice(0, -1).join(", ")} ${OR[language]} ${all.at(-1) ?? ""}`;
  };
  return inEachLanguage(listed);
}

const PARTS = choices(BRIEF_PART_LABELS);
const LANGUAGE_NAMES = choices(LANGUAGE_LABELS);

const wrongPart = ({ typedPart }: BriefText): Localised =>
  typedPart === undefined
    ? {
        en: `It is not said which part of the brief this text is, so it is left out. Choose ${PARTS.en}.`,
        ru: `Не указано, какая это часть записки, и текст в нее не войдет. Выберите: ${PARTS.ru}.`,
        kk: `Жазбаның қай бөлігі екені көрсетілмеген, мәтін оған енбейді. Таңдаңыз: ${PARTS.kk}.`,
      }
    : {
        en: `The brief has no part “${typedPart}”, so the text is left out. Choose ${PARTS.en}.`,
        ru: `Части ${quoted(typedPart)} в записке нет, и текст в нее не войдет. Выберите: ${PARTS.ru}.`,
        kk: `Жазбада ${quoted(typedPart)} деген бөлік жоқ, мәтін оған енбейді. Таңдаңыз: ${PARTS.kk}.`,
      };

const wrongLanguage = (typed: string): Localised => ({
  en: `The brief has no language “${typed}”, so the text is left out. Choose ${LANGUAGE_NAMES.en}.`,
  ru: `Языка ${quoted(typed)} у записки нет, и текст в нее не войдет. Выберите: ${LANGUAGE_NAMES.ru}.`,
  kk: `Жазбада ${quoted(typed)} деген тіл жоқ, мәтін оған енбейді. Таңдаңыз: ${LANGUAGE_NAMES.kk}.`,
});
