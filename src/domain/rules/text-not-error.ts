import { aboutText } from "./about";
import type { Rule } from "./rule";
import { TEXT_TABLES, textCells } from "./text-cells";

/** A formula that failed leaves its error where a person's words belong. */
export const textNotError: Rule = {
  id: "text-not-error",
  severity: "error",
  summary: {
    en: "No cell of words holds the error of a formula.",
    ru: "Ни в одной ячейке с текстом нет ошибки формулы.",
    kk: "Мәтін ұяшықтарының бірде-бірінде формула қатесі жоқ.",
  },
  examples: [
    {
      shows: "Words about an error.",
      review: { gaps: [{ issue: "The page shows #N/A to girls and boys." }] },
      finds: [],
    },
    {
      shows: "An error instead of words.",
      review: { gaps: [{ issue: "#N/A" }] },
      finds: ["A formula in this cell fails and shows “#N/A”. Write the words in its place."],
    },
  ],
  byRow: TEXT_TABLES,
  check: (review) =>
    textCells(review, isFormulaError).map(({ text, ...where }) => ({
      ...where,
      about: aboutText(text),
      message: failed(text.trim()),
    })),
};

/** Whether a text is an error of Excel as it stands in a cell. */
export const isFormulaError = (text: string): boolean => FORMULA_ERROR.test(text);

const FORMULA_ERROR = /^\s*#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)\s*$/u;

const failed = (error: string) => ({
  en: `A formula in this cell fails and shows “${error}”. Write the words in its place.`,
  ru: `Формула в этой ячейке не работает и показывает «${error}». Впишите вместо нее текст.`,
  kk: `Осы ұяшықтағы формула істемейді, «${error}» көрсетеді. Оның орнына мәтін жазыңыз.`,
});
