import { CELL_LIMIT } from "../text/cell-limit";
import { aboutText } from "./about";
import type { Rule } from "./rule";
import { TEXT_TABLES, textCells } from "./text-cells";

/** Text that is exactly as long as a limit was most likely cut there. */
export const textNotCut: Rule = {
  id: "text-not-cut",
  severity: "warning",
  summary: {
    en: "No text was cut off at a limit of Excel.",
    ru: "Текст не обрезан на пределе, который ставит Excel.",
    kk: "Мәтін Excel шегінде қиылып қалмаған.",
  },
  examples: [
    {
      shows: "255 characters that end like a sentence.",
      review: { gaps: [{ headline: `${"x".repeat(254)}.` }] },
      finds: [],
    },
    {
      shows: "255 characters that end in the middle.",
      review: { gaps: [{ headline: "x".repeat(255) }] },
      finds: ["The text ends after exactly 255 characters and seems to have been cut off. Put the whole text back."],
    },
  ],
  byRow: TEXT_TABLES,
  check: (review) =>
    textCells(
      review,
      (text) => text.length === CELL_LIMIT || (text.length === OLD_LIMIT && !SENTENCE_END.test(text)),
    ).map(({ text, ...where }) => ({ ...where, about: aboutText(text), message: cut(text.length) })),
};

/** Characters that older programs and formulas pass on. */
const OLD_LIMIT = 255;
const SENTENCE_END = /[.!?…:;)»”"'\]]\s*$/u;

const cut = (length: number) => ({
  en: `The text ends after exactly ${length} characters and seems to have been cut off. Put the whole text back.`,
  ru: `Текст заканчивается ровно на ${length}-м знаке и, похоже, обрезан. Верните текст целиком.`,
  kk: `Мәтін дәл ${length}-таңбада бітеді, ол қиылып қалған сияқты. Толық мәтінді қайтарыңыз.`,
});
