import { aboutText } from "./about";
import type { Rule } from "./rule";
import { TEXT_TABLES, textCells } from "./text-cells";
import { CELL_LIMIT } from "../text/cell-limit";

/** A cell that is nearly full takes no more words, and nobody reads it. */
export const textWithinLimit: Rule = {
  id: "text-within-limit",
  severity: "note",
  summary: {
    en: "No text comes close to what a cell can hold.",
    ru: "Ни один текст не приближается к пределу ячейки.",
    kk: "Бірде-бір мәтін ұяшық шегіне жақындамайды.",
  },
  examples: [
    { shows: "A long text.", review: { gaps: [{ issue: `A girl's age. ${"word ".repeat(1000)}` }] }, finds: [] },
    {
      shows: "A text near the limit.",
      review: { gaps: [{ issue: `A girl's age. ${"word ".repeat(6200)}` }] },
      finds: [
        "The text has 31,014 characters, near the 32,767 that a cell can hold; what is added may find no room. Shorten it.",
      ],
    },
    {
      shows: "A text beyond the limit, as other programs than Excel may write it.",
      review: { gaps: [{ issue: `A girl's age. ${"word ".repeat(6600)}` }] },
      finds: ["The text has 33,014 characters, and a cell holds no more than 32,767. Shorten it."],
    },
  ],
  byRow: TEXT_TABLES,
  check: (review) =>
    textCells(review, (text) => text.length >= NEAR && text.length !== CELL_LIMIT).map(({ text, ...where }) => ({
      ...where,
      about: aboutText(text),
      message: text.length > CELL_LIMIT ? over(text.length) : near(text.length),
    })),
};

const NEAR = 30_000;

const grouped = (length: number, separator: string): string =>
  String(length).replace(/(\d)(?=(\d{3})+$)/gu, `$1${separator}`);

const near = (length: number) => ({
  en: `The text has ${grouped(length, ",")} characters, near the ${grouped(CELL_LIMIT, ",")} that a cell can hold; what is added may find no room. Shorten it.`,
  ru: `В тексте ${grouped(length, "\u00a0")} знаков, это близко к пределу ячейки – ${grouped(CELL_LIMIT, "\u00a0")}; новые слова могут не поместиться. Сократите его.`,
  kk: `Мәтінде ${grouped(length, "\u00a0")} таңба бар, бұл ұяшықтың шегіне – ${grouped(CELL_LIMIT, "\u00a0")} таңбаға – жақын; жаңа сөздер сыймай қалуы мүмкін. Оны қысқартыңыз.`,
});

/** As other programs than Excel may write it. */
const over = (length: number) => ({
  en: `The text has ${grouped(length, ",")} characters, and a cell holds no more than ${grouped(CELL_LIMIT, ",")}. Shorten it.`,
  ru: `В тексте ${grouped(length, "\u00a0")} знаков, а ячейка вмещает не больше ${grouped(CELL_LIMIT, "\u00a0")}. Сократите его.`,
  kk: `Мәтінде ${grouped(length, "\u00a0")} таңба бар, ал ұяшыққа ${grouped(CELL_LIMIT, "\u00a0")} таңбадан артық сыймайды. Оны қысқартыңыз.`,
});
