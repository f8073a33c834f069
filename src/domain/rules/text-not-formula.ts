import { aboutText } from "./about";
import type { Rule } from "./rule";
import { TEXT_TABLES, textCells } from "./text-cells";

/** Text that begins like a formula becomes one as soon as a person edits the cell. */
export const textNotFormula: Rule = {
  id: "text-not-formula",
  severity: "note",
  summary: {
    en: "No text begins like a formula.",
    ru: "Ни один текст не начинается как формула.",
    kk: "Бірде-бір мәтін формула сияқты басталмайды.",
  },
  examples: [
    {
      shows: "A dash that opens a list.",
      review: { amendments: [{ newText: "- age limits;\n- appeals." }] },
      finds: [],
    },
    {
      shows: "An equals sign.",
      review: { amendments: [{ newText: "=cmd|'/c calc'!A1" }] },
      finds: ["Unexpected “=” at the beginning, expected a word: Excel may take the text for a formula"],
    },
  ],
  byRow: TEXT_TABLES,
  check: (review) =>
    textCells(review, (text) => FORMULA_LIKE.test(text)).map(({ text, ...where }) => ({
      ...where,
      about: aboutText(text),
      message: formulaLike(text.trim().charAt(0)),
    })),
};

const FORMULA_LIKE = /^\s*(?:[=+@]|-\S)/u;

const formulaLike = (sign: string) => ({
  en: `Unexpected “${sign}” at the beginning, expected a word: Excel may take the text for a formula`,
  ru: `Текст начинается со знака «${sign}»; ожидается слово: Excel может принять текст за формулу`,
  kk: `Мәтін «${sign}» белгісінен басталады; сөз күтіледі: Excel мәтінді формула деп қабылдауы мүмкін`,
});
