import type { Language, Localised } from "../language";
import type { Review } from "../review/review";
import { TABLES, columnOf } from "../review/tables";
import type { ColumnChange, RowChange } from "../round/changes";
import { sayDate } from "../text/dates/say-date";
import type { Changes } from "../round/changes-since";
import { cellWords, columnName, rowName, rowsTold } from "./changes-table";
import { CHANGES_WORDS } from "./words/changes-words";
import { numberNotes } from "./words/number-notes";

/** What changed since a round as a list of texts, a row for each cell that changed, for a sheet of a workbook. */
export interface ChangesList {
  /** What the sheet is called. */
  readonly sheet: string;
  readonly title: string;
  /** Round, days compared, and whether anything changed at all, as sentences. */
  readonly facts: string;
  readonly columns: readonly ChangesColumn[];
  /** A text for each column; a row of the review whose words are gone has a single row. */
  readonly rows: readonly (readonly string[])[];
}

/** A column of such a list. */
export interface ChangesColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/**
 * What changed since a round, as every sheet of it says.
 *
 * @param about the language of what is ours, and the ISO day that it bears
 */
export function changesList(
  review: Review,
  changes: Changes,
  { language, date }: { readonly language: Language; readonly date: string },
): ChangesList {
  const words = CHANGES_WORDS[language];
  const { since } = changes;
  const rows = rowsTold(changes, review, language);
  const day = (iso: string): string => sayDate(iso, language);
  const facts = [
    `${words.facts(since.id, day(since.date), day(date))}.`,
    ...(rows.length === 0 ? [words.nothing] : []),
    ...numberNotes(changes).map((note) => note[language]),
  ];
  const textsOf = (row: RowChange, cell: ColumnChange | undefined): readonly string[] => [
    row.id,
    rowName(row, review),
    TABLES[row.table].sheet[language],
    words.states[row.state],
    cell ? columnName(row, cell.column, language) : words.wordsGone,
    cell ? cellWords(cell.column, cell.before, review, language) : "",
    cell ? cellWords(cell.column, cell.after, review, language) : "",
  ];
  return {
    sheet: SHEET[language],
    title: words.title(since.label || since.id),
    facts: facts.join(" "),
    columns: [
      { header: columnOf("Gaps", "id")?.header[language] ?? "", width: 10 },
      { header: HEADERS.row[language], width: 28 },
      { header: HEADERS.table[language], width: 14 },
      { header: HEADERS.state[language], width: 16 },
      { header: words.cell, width: 17 },
      { header: HEADERS.before[language], width: 45 },
      { header: HEADERS.after[language], width: 45 },
    ],
    rows: rows.flatMap((row) =>
      row.columns.length === 0 ? [textsOf(row, undefined)] : row.columns.map((cell) => textsOf(row, cell)),
    ),
  };
}

const SHEET: Localised = { en: "What changed", ru: "Что изменилось", kk: "Не өзгерді" };

const HEADERS = {
  row: { en: "Row", ru: "Строка", kk: "Жол" },
  table: { en: "Sheet", ru: "Лист", kk: "Парақ" },
  state: { en: "What happened", ru: "Что произошло", kk: "Не болды" },
  before: { en: "Before", ru: "Было", kk: "Бұрын" },
  after: { en: "Now", ru: "Стало", kk: "Енді" },
} as const satisfies Readonly<Record<string, Localised>>;
