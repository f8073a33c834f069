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
      finds: ["The text begins with “=”, and Excel may take it for a formula. Begin it with a word."],
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
  en: `The text begins with “${sign}”, and Excel may take it for a formula. Begin it with a word.`,
  ru: `Текст начинается со знака «${sign}», и Excel может принять его за формулу. Начните его со слова.`,
  kk: `Мәтін «${sign}» белгісінен басталады, Excel оны формула деп қабылдауы мүмкін. Оны сөзден бастаңыз.`,
});
