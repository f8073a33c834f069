import type { Language, Localised } from "../../../domain/language";
import { toCellText } from "../../../domain/review/cell-text";
import type { Review } from "../../../domain/review/review";
import { TABLES, columnOf } from "../../../domain/review/tables";
import type { ColumnChange, RowChange } from "../../../domain/round/changes";
import type { Changes } from "../../../domain/round/changes-since";
import { columnName } from "../../../domain/table/changes-table";
import { CHANGES_WORDS } from "../../../domain/table/words/changes-words";
import { listSheet } from "./list-sheet";
import type { SheetModel } from "./sheet-model";
import { PAGE_OF } from "./sheet-words";

/** What the table on the sheet goes by: one of that name is made anew. */
export const CHANGES_TABLE = "WhatChanged";

/** A cell that changed, with the row it is in; a row whose words are gone has none. */
interface ChangedCell {
  readonly row: RowChange;
  readonly cell: ColumnChange | undefined;
}

/**
 * What changed since a round as a sheet of plain cells: a row for each cell that changed, its words then and now.
 *
 * @param about the language of what is ours, and the ISO day that it bears
 */
export function changesSheet(
  review: Review,
  changes: Changes,
  about: { readonly language: Language; readonly date: string },
): SheetModel {
  const { language, date } = about;
  const words = CHANGES_WORDS[language];
  const { since, rows } = changes;
  const meaning = { profile: review.profile, language };
  const shown = ({ column }: ColumnChange, text: string): string => toCellText(column, text, meaning);
  const title = words.title(since.label || since.id);
  const facts = words.facts(since.id, since.date, date);
  return listSheet<ChangedCell>({
    name: SHEET[language],
    table: CHANGES_TABLE,
    title,
    hint: `${facts}. ${rows.length === 0 ? `${words.nothing} ` : ""}${MADE_ANEW[language]}`,
    columns: [
      { header: columnOf("Gaps", "id")?.header[language] ?? "", width: 10, style: "id", value: ({ row }) => row.id },
      { header: HEADERS.row[language], width: 28, style: "text", value: ({ row }) => row.name },
      {
        header: HEADERS.table[language],
        width: 14,
        style: "text",
        value: ({ row }) => TABLES[row.table].sheet[language],
      },
      { header: HEADERS.state[language], width: 16, style: "text", value: ({ row }) => words.states[row.state] },
      {
        header: words.cell,
        width: 17,
        style: "text",
        value: ({ row, cell }) => (cell ? columnName(row, cell.column, language) : words.wordsGone),
      },
      {
        header: HEADERS.before[language],
        width: 45,
        style: "text",
        value: ({ cell }) => cell && shown(cell, cell.before),
      },
      {
        header: HEADERS.after[language],
        width: 45,
        style: "text",
        value: ({ cell }) => cell && shown(cell, cell.after),
      },
    ],
    rows: rows.flatMap((row): readonly ChangedCell[] =>
      row.columns.length === 0 ? [{ row, cell: undefined }] : row.columns.map((cell) => ({ row, cell })),
    ),
    frozen: 1,
    print: { footer: title, pageOf: PAGE_OF[language] },
  });
}

const SHEET: Localised = { en: "What changed", ru: "Что изменилось", kk: "Не өзгерді" };

const MADE_ANEW: Localised = {
  en: "This sheet shows one moment and is made anew on request: what is typed here is not kept.",
  ru: "Лист показывает один момент и создается заново по запросу: что здесь вписано, не сохраняется.",
  kk: "Парақ бір сәтті көрсетеді, сұраныс бойынша қайта жасалады: мұнда терілген мәтін сақталмайды.",
};

const HEADERS = {
  row: { en: "Row", ru: "Строка", kk: "Жол" },
  table: { en: "Sheet", ru: "Лист", kk: "Парақ" },
  state: { en: "What happened", ru: "Что произошло", kk: "Не болды" },
  before: { en: "Before", ru: "Было", kk: "Бұрын" },
  after: { en: "Now", ru: "Стало", kk: "Енді" },
} as const satisfies Readonly<Record<string, Localised>>;
