import type { Localised } from "../../../../domain/language";
import type { Matrix, ReviewerTotals } from "../../../../domain/table/matrix/matrix";
import { countColumns } from "../../../../domain/table/matrix/matrix-table";
import { MATRIX_WORDS as WORDS } from "../../../../domain/table/matrix/matrix-words";
import type { WordTable } from "../../../../domain/table/word-table";
import { listSheet } from "../list-sheet";
import type { ListColumn } from "../list-sheet";
import type { SheetModel } from "../sheet-model";
import { PAGE_OF } from "../sheet-words";

const SHEET: Localised = { en: "Totals", ru: "Итоги", kk: "Қорытынды" };

/** How many remarks of whom have which disposition and stand where; the last row is of all. */
export function totalsSheet({ name }: WordTable, { reviewers, totals, language }: Matrix): SheetModel {
  const title = WORDS.totals[language];
  const all: ReviewerTotals = { ...totals, raisedBy: WORDS.all[language], organisation: "" };
  return listSheet<ReviewerTotals>({
    name: SHEET[language],
    table: "Totals",
    title,
    hint: name,
    columns: [
      {
        header: WORDS.raisedBy[language],
        width: 30,
        style: "id",
        value: ({ raisedBy }) => raisedBy || WORDS.unnamed[language],
      },
      { header: WORDS.organisation[language], width: 26, style: "text", value: ({ organisation }) => organisation },
      ...countColumns(totals, language).map(({ header, count }): ListColumn<ReviewerTotals> => ({
        header,
        width: 14,
        style: "count",
        value: count,
      })),
    ],
    rows: [...reviewers, all],
    frozen: 1,
    print: { footer: title, pageOf: PAGE_OF[language] },
  });
}
