import { inEachLanguage } from "../language";
import type { Language, Localised } from "../language";
import type { BriefText } from "../review/review";
import { BRIEF_PART_LABELS } from "../review/tables/brief";
import { LANGUAGE_LABELS } from "../review/tables/language-labels";
import { aboutColumn } from "./about";
import { quoted } from "./quoted";
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
        "Unexpected part “Key mesage”, expected Title, Key message, Why now, Opportunity, Conclusion, What we ask or Contact; the text is left out of the brief",
        "Unexpected language “Kazak”, expected English, Russian or Kazakh; the text is left out of the brief",
      ],
    },
    {
      shows: "A text without a part.",
      review: { briefTexts: [{ part: undefined }] },
      finds: [
        "Missing part of the brief, expected Title, Key message, Why now, Opportunity, Conclusion, What we ask or Contact; the text is left out of the brief",
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
        en: `Missing part of the brief, expected ${PARTS.en}; the text is left out of the brief`,
        ru: `Не указана часть записки; ожидается ${PARTS.ru}; текст в записку не войдет`,
        kk: `Жазбаның бөлігі көрсетілмеген; ${PARTS.kk} күтіледі; мәтін жазбаға енбейді`,
      }
    : {
        en: `Unexpected part “${typedPart}”, expected ${PARTS.en}; the text is left out of the brief`,
        ru: `Неожиданная часть ${quoted(typedPart)}; ожидается ${PARTS.ru}; текст в записку не войдет`,
        kk: `Күтпеген бөлік ${quoted(typedPart)}; ${PARTS.kk} күтіледі; мәтін жазбаға енбейді`,
      };

const wrongLanguage = (typed: string): Localised => ({
  en: `Unexpected language “${typed}”, expected ${LANGUAGE_NAMES.en}; the text is left out of the brief`,
  ru: `Неожиданный язык ${quoted(typed)}; ожидается ${LANGUAGE_NAMES.ru}; текст в записку не войдет`,
  kk: `Күтпеген тіл ${quoted(typed)}; ${LANGUAGE_NAMES.kk} күтіледі; мәтін жазбаға енбейді`,
});
