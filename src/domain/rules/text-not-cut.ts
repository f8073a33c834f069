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
      finds: ["Unexpected end after 255 characters, expected the whole text: it seems to have been cut off"],
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
  en: `Unexpected end after ${length} characters, expected the whole text: it seems to have been cut off`,
  ru: `Текст заканчивается ровно на ${length}-м знаке; ожидается полный текст: похоже, он обрезан`,
  kk: `Мәтін дәл ${length}-таңбада бітеді; толық мәтін күтіледі: ол қиылып қалған сияқты`,
});
