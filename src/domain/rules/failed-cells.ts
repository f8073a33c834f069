import type { RowPlace } from "../gap/row-place";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { CellPlace } from "../result";
import { MORE, listed } from "../review/listed";
import type { Review } from "../review/review";
import { toCellPlace } from "./cell-place";
import { textCells } from "./text-cells";
import { isFormulaError } from "./text-not-error";

/** Rows of one table that a document or a copy shows. */
export interface ShownRows {
  readonly table: string;
  /** Rows of the sheet, counted from 1. */
  readonly rows: ReadonlySet<number>;
  /** Keys of the columns it shows. */
  readonly columns: readonly string[];
}

/** Rows as what is shown of their table. */
export const showing = (
  table: string,
  rows: readonly { readonly place: RowPlace }[],
  columns: readonly string[],
): ShownRows => ({ table, rows: new Set(rows.map(({ place }) => place.row)), columns });

/** The texts of a provision and of an amendment that go out. */
export const PROVISION_TEXTS = ["citation", "heading", "text"];
export const AMENDMENT_TEXTS = ["draftText", "newText", "alternativeText", "justification"];

/** Cells that are shown to others and hold the error of a formula where words belong, in the order of the tables. */
export const failedCells = (review: Review, shown: readonly ShownRows[]): readonly CellPlace[] =>
  textCells(review, isFormulaError)
    .filter(({ place, column }) =>
      shown.some(
        ({ table, rows, columns }) => table === place.table && rows.has(place.row) && columns.includes(column),
      ),
    )
    .map(({ place, column }) => toCellPlace(review, place, column));

/** What is said of them, without a stop at the end; nothing where there are none. */
export function tellFailed(places: readonly CellPlace[]): readonly Localised[] {
  if (places.length === 0) return [];
  const cells = places.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return [inEachLanguage((language) => `${FAILED[language]}: ${listed(cells, MORE[language])}`)];
}

const FAILED: Localised = {
  en: "The error of a formula goes out where words belong; write the words in the review",
  ru: "Вместо текста уходит ошибка формулы; впишите текст в обзоре",
  kk: "Мәтіннің орнына формула қатесі кетеді; мәтінді шолуда жазыңыз",
};
