import { aboutText } from "./about";
import type { Rule } from "./rule";
import { TEXT_TABLES, textCells } from "./text-cells";
import type { TextCell } from "./text-cells";

const SAID_LIKE_MENTION =
  "What was said begins with “@”, and Excel may take it for a formula once the cell is edited. Put an apostrophe before it; the words stay as they were said.";

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
    {
      shows: "A comment that begins with whom it is for.",
      review: { feedback: [{ feedback: "@Martin Keller, which article?" }] },
      finds: [],
    },
    {
      shows: "Comments that begin with a name of which Excel makes a formula.",
      review: {
        feedback: ["@SUM (A1)", "@Sheet1!A1", "@Table1[Gap]", "@IFERROR"].map((feedback) => ({ feedback })),
      },
      finds: Array.from({ length: 4 }, () => SAID_LIKE_MENTION),
    },
    {
      shows: "Names that only look like a cell, and people of two names.",
      review: {
        feedback: ["@ABC123 hello", "@Ян5: да", "@d’Arcy look", "@Айгүл, қараңыз"].map((feedback) => ({ feedback })),
      },
      finds: [],
    },
    {
      shows: "A comment that begins with a function.",
      review: { feedback: [{ feedback: "@SUM(A1) is what I get." }] },
      finds: [SAID_LIKE_MENTION],
    },
  ],
  byRow: TEXT_TABLES,
  check: (review) =>
    textCells(review, (text) => FORMULA_LIKE.test(text))
      .filter((cell) => !(isSaid(cell) && MENTION.test(cell.text)))
      .map(({ text, ...where }) => ({
        ...where,
        about: aboutText(text),
        message: (isSaid(where) ? saidLikeFormula : formulaLike)(text.trim().charAt(0)),
      })),
};

const FORMULA_LIKE = /^\s*(?:[=+@]|-\S)/u;
/**
 * A comment often begins with whom it is for, and words follow. Where nothing does, or what makes a formula of a name
 * (brackets, a sheet's mark, a sign of arithmetic), Excel takes the name for one of its own.
 */
const MENTION = /^\s*@\p{L}[\p{L}\p{M}\d._@'’-]*(?:[,;:.?!…](?:\s|$)|\s+(?:[-–—]\s+)?["“«„]?[\p{L}\d])/u;

/** Whether a cell holds what somebody else said, whose words nobody puts otherwise. */
const isSaid = ({ place, column }: Pick<TextCell, "place" | "column">): boolean =>
  place.table === "Feedback" && (column === "feedback" || column === "replies");

const saidLikeFormula = (sign: string) => ({
  en: `What was said begins with “${sign}”, and Excel may take it for a formula once the cell is edited. Put an apostrophe before it; the words stay as they were said.`,
  ru: `Сказанное начинается со знака «${sign}», и при правке ячейки Excel может принять его за формулу. Поставьте перед ним апостроф; слова останутся прежними.`,
  kk: `Айтылған сөз «${sign}» белгісінен басталады, ұяшық түзетілсе, Excel оны формула деп қабылдауы мүмкін. Алдына апостроф қойыңыз; сөздері өзгермейді.`,
});

const formulaLike = (sign: string) => ({
  en: `The text begins with “${sign}”, and Excel may take it for a formula. Begin it with a word.`,
  ru: `Текст начинается со знака «${sign}», и Excel может принять его за формулу. Начните его со слова.`,
  kk: `Мәтін «${sign}» белгісінен басталады, Excel оны формула деп қабылдауы мүмкін. Оны сөзден бастаңыз.`,
});
