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
      finds: ["Unexpected length of 31,014 characters, expected well under 32,767: a cell holds no more"],
    },
  ],
  byRow: TEXT_TABLES,
  check: (review) =>
    textCells(review, (text) => text.length >= NEAR && text.length !== CELL_LIMIT).map(({ text, ...where }) => ({
      ...where,
      about: aboutText(text),
      message: tooLong(text.length),
    })),
};

const NEAR = 30_000;

const grouped = (length: number, separator: string): string =>
  String(length).replace(/(\d)(?=(\d{3})+$)/gu, `$1${separator}`);

const tooLong = (length: number) => ({
  en: `Unexpected length of ${grouped(length, ",")} characters, expected well under ${grouped(CELL_LIMIT, ",")}: a cell holds no more`,
  ru: `Слишком длинный текст: ${grouped(length, "\u00a0")} знаков; ожидается заметно меньше ${grouped(CELL_LIMIT, "\u00a0")}, больше ячейка не вмещает`,
  kk: `Мәтін тым ұзын: ${grouped(length, "\u00a0")} таңба; ${grouped(CELL_LIMIT, "\u00a0")} таңбадан айтарлықтай аз болуы күтіледі, ұяшыққа одан артық сыймайды`,
});
