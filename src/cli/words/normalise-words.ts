import { countInRussian } from "../../domain/text/russian-form";
import type { Language } from "../../domain/language";
import { count } from "./report-words";

/** What is said of citations that were put into one form. */
export interface NormaliseWords {
  /** Before a citation that was not rewritten. */
  readonly left: string;
  /** Why a cell with a formula is left, and what to do. */
  readonly holdsFormula: string;
  readonly nothing: (file: string, left: number) => string;
  readonly wouldBe: (file: string, numbers: NormaliseNumbers) => string;
  readonly wrote: (output: string, numbers: NormaliseNumbers) => string;
  readonly undoByDeleting: (file: string, output: string) => string;
  readonly undoByCopy: (copy: string) => string;
}

/** How many citations, in how many cells, were rewritten, and how many were left. */
export interface NormaliseNumbers {
  readonly citations: number;
  readonly cells: number;
  readonly left: number;
}

const leftInEnglish = (left: number): string => (left > 0 ? `; ${count(left, "citation")} left` : "");
const leftInRussian = (left: number): string => (left > 0 ? `; оставлено ссылок: ${left}` : "");
const leftInKazakh = (left: number): string => (left > 0 ? `; қалдырылған сілтеме: ${left}` : "");
const rewrittenInEnglish = ({ citations, cells }: NormaliseNumbers): string =>
  `${count(citations, "citation")} in ${count(cells, "cell")}`;
const inRussian = ({ citations, cells }: NormaliseNumbers): string =>
  `${countInRussian(citations, "ссылка", "ссылки", "ссылок")} в ${countInRussian(cells, "ячейке", "ячейках", "ячейках")}`;

export const NORMALISE_WORDS: Readonly<Record<Language, NormaliseWords>> = {
  en: {
    left: "left",
    holdsFormula: "the cell holds a formula: change that in Excel, or put its text in its place, and run this again",
    nothing: (file, left) => `${file}: no citation to rewrite${leftInEnglish(left)}. Nothing was written.`,
    wouldBe: (file, numbers) =>
      `${file}: ${rewrittenInEnglish(numbers)} would be rewritten${leftInEnglish(numbers.left)}. Nothing was written.`,
    wrote: (output, numbers) =>
      `Wrote ${output}: ${rewrittenInEnglish(numbers)} rewritten${leftInEnglish(numbers.left)}.`,
    undoByDeleting: (file, output) => `${file} is as it was; to undo, delete ${output}.`,
    undoByCopy: (copy) => `To undo, take back the copy ${copy}.`,
  },
  ru: {
    left: "оставлено",
    holdsFormula: "в ячейке формула: измените ее в Excel или замените ее текстом и запустите снова",
    nothing: (file, left) => `${file}: переписывать нечего${leftInRussian(left)}. Ничего не записано.`,
    wouldBe: (file, numbers) =>
      `${file}: было бы переписано: ${inRussian(numbers)}${leftInRussian(numbers.left)}. Ничего не записано.`,
    wrote: (output, numbers) =>
      `Записан файл ${output}: переписано: ${inRussian(numbers)}${leftInRussian(numbers.left)}.`,
    undoByDeleting: (file, output) => `Файл ${file} остался прежним; чтобы отменить, удалите ${output}.`,
    undoByCopy: (copy) => `Чтобы отменить, верните копию ${copy}.`,
  },
  kk: {
    left: "қалдырылды",
    holdsFormula: "ұяшықта формула бар: оны Excel-де өзгертіңіз немесе орнына мәтін жазып, қайта іске қосыңыз",
    nothing: (file, left) => `${file}: қайта жазатын сілтеме жоқ${leftInKazakh(left)}. Ештеңе жазылмады.`,
    wouldBe: (file, { citations, cells, left }) =>
      `${file}: ${cells} ұяшықта ${citations} сілтеме қайта жазылар еді${leftInKazakh(left)}. Ештеңе жазылмады.`,
    wrote: (output, { citations, cells, left }) =>
      `${output} файлы жазылды: ${cells} ұяшықта ${citations} сілтеме қайта жазылды${leftInKazakh(left)}.`,
    undoByDeleting: (file, output) => `${file} файлы бұрынғыдай қалды; болдырмау үшін ${output} файлын жойыңыз.`,
    undoByCopy: (copy) => `Болдырмау үшін ${copy} көшірмесін қайтарыңыз.`,
  },
};
