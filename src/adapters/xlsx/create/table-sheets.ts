import { TABLES, TABLE_NAMES } from "../../../domain/review/tables";
import type { TableName } from "../../../domain/review/tables";
import { coverageMap } from "./coverage-map";
import { highlightsOf } from "./highlights";
import { placeTable } from "./place-table";
import type { TableBlock } from "./place-table";
import type { SheetModel, SheetRowModel } from "./sheet-model";
import { TABLE_HINTS, TABLE_TITLES } from "./sheet-words";
import { footerOf } from "./print-footer";
import type { RowTableName, WorkbookContent } from "./workbook-content";

const TITLE_ROW = 1;
const HINT_ROW = 2;
const HEADER_ROW = 3;
/** Empty rows under Consultations for more of them, before Feedback begins. */
const FREE_ROWS = 12;

/** The sheets of tables that are not one table on a sheet of its own. */
const SHEETS: Readonly<Partial<Record<RowTableName, (content: WorkbookContent) => readonly SheetModel[]>>> = {
  Gaps: (content) => [gapsSheet(content)],
  Documents: (content) => [tableSheet(content, "Documents"), coverageMap(content)],
  Consultations: (content) => [consultationsSheet(content)],
  Feedback: () => [],
};

/** Every sheet after the first, in the order of the tables. */
export const tableSheets = (content: WorkbookContent): readonly SheetModel[] =>
  TABLE_NAMES.filter(isRowTable).flatMap((name) => SHEETS[name]?.(content) ?? [tableSheet(content, name)]);

/** The first sheet is another one. */
const isRowTable = (name: TableName): name is RowTableName => name !== "Review";

function gapsSheet(content: WorkbookContent): SheetModel {
  const sheet = tableSheet(content, "Gaps");
  return {
    ...sheet,
    deliverable: true,
    frozen: { rows: HEADER_ROW, columns: 1 },
    print: { ...sheet.print, columns: "$A:$D" },
  };
}

/** A sheet with one table. */
function tableSheet(content: WorkbookContent, name: RowTableName): SheetModel {
  const block = placeTable(content, name, HEADER_ROW, 1);
  return {
    name: TABLES[name].sheet[content.language],
    columns: block.columns,
    rows: [...heading(content, name, TITLE_ROW, visibleColumns(block)), ...block.rows],
    merges: [],
    tables: [block.table],
    dropDowns: block.dropDowns,
    highlights: highlightsOf(name, block.rangeOf, content.language),
    ...(TABLES[name].isHidden && { hidden: true }),
    frozen: { rows: HEADER_ROW, columns: 0 },
    print: { ...footerOf(content, TABLE_TITLES[name]), landscape: true, headerRow: HEADER_ROW },
  };
}

/** Consultations above, Feedback below; the upper table begins a column further right, so that like stands over like. */
function consultationsSheet(content: WorkbookContent): SheetModel {
  const consultations = placeTable(content, "Consultations", HEADER_ROW, 2);
  const feedbackTitle = consultations.table.lastRow + FREE_ROWS + 1;
  const feedback = placeTable(content, "Feedback", feedbackTitle + HEADER_ROW - TITLE_ROW, 1);
  const width = visibleColumns(feedback);
  return {
    name: TABLES.Consultations.sheet[content.language],
    columns: feedback.columns,
    rows: [
      ...heading(content, "Consultations", TITLE_ROW, width),
      ...consultations.rows,
      ...heading(content, "Feedback", feedbackTitle, width),
      ...feedback.rows,
    ],
    merges: [],
    tables: [consultations.table, feedback.table],
    dropDowns: [...consultations.dropDowns, ...feedback.dropDowns],
    highlights: [],
    frozen: { rows: TITLE_ROW, columns: 0 },
    print: { ...footerOf(content, TABLE_TITLES.Consultations), landscape: true },
  };
}

/** A title that is underlined over the whole width, and a line on how to fill the table in. */
function heading(content: WorkbookContent, name: RowTableName, row: number, width: number): readonly SheetRowModel[] {
  const { language } = content;
  const style = row === TITLE_ROW ? ("title" as const) : ("section" as const);
  return [
    {
      row,
      height: row === TITLE_ROW ? 30 : 26,
      fixed: true,
      cells: Array.from({ length: width }, (_, index) => ({
        column: 1 + index,
        style,
        ...(index === 0 && { content: TABLE_TITLES[name][language] }),
      })),
    },
    {
      row: row + HINT_ROW - TITLE_ROW,
      height: 20,
      fixed: true,
      cells: [{ column: 1, style: "hintLine", content: TABLE_HINTS[name][language] }],
    },
  ];
}

const visibleColumns = (block: TableBlock): number => block.columns.filter(({ grouped }) => !grouped).length;
