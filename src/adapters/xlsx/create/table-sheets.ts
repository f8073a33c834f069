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

/** The sheets of tables that are not only a table on a sheet of its own. */
const SHEETS: Readonly<Partial<Record<RowTableName, (content: WorkbookContent) => readonly SheetModel[]>>> = {
  Gaps: (content) => [gapsSheet(content)],
  Documents: (content) => [tableSheet(content, "Documents"), coverageMap(content)],
};

/** Every sheet after the first, in the order of the tables. */
export const tableSheets = (content: WorkbookContent): readonly SheetModel[] =>
  TABLE_NAMES.filter(isRowTable)
    .filter((name) => isMade(content, name))
    .flatMap((name) => SHEETS[name]?.(content) ?? [tableSheet(content, name)]);

/** Whether a workbook of that content has a table. */
export const isMade = ({ rows }: WorkbookContent, name: RowTableName): boolean =>
  !TABLES[name].isOptional || rows[name] !== undefined;

/** An empty sheet that older workbooks do without, to be put into one; lists that other sheets would have to name are left out. */
export function laterSheet(content: WorkbookContent, name: RowTableName): SheetModel {
  const sheet = tableSheet({ ...content, rows: {} }, name);
  return { ...sheet, dropDowns: sheet.dropDowns.filter(({ choices }) => !choices || !("name" in choices)) };
}

/** The first sheet is another one. */
const isRowTable = (name: TableName): name is RowTableName => name !== "Review";

function gapsSheet(content: WorkbookContent): SheetModel {
  return { ...tableSheet(content, "Gaps"), deliverable: true, frozen: { rows: HEADER_ROW, columns: 1 } };
}

/** A sheet with one table. */
export function tableSheet(content: WorkbookContent, name: RowTableName): SheetModel {
  const block = placeTable(content, name, HEADER_ROW, 1);
  const lastColumn = lastOnPaper(name);
  return {
    name: TABLES[name].sheet[content.language],
    columns: block.columns,
    rows: [...heading(content, name, lastVisible(block)), ...block.rows],
    merges: [],
    tables: [block.table],
    dropDowns: block.dropDowns,
    highlights: highlightsOf(name, block.rangeOf, content.language),
    // By question and by aspect: a map of questions by documents would be worked out anew with every letter typed.
    ...(name === "Aspects" && { heat: block.rangeOf("gaps") }),
    ...(TABLES[name].isHidden && { hidden: true }),
    frozen: { rows: HEADER_ROW, columns: 0 },
    print: {
      ...footerOf(content, TABLE_TITLES[name]),
      landscape: true,
      headerRow: HEADER_ROW,
      ...(lastColumn !== undefined && { lastColumn }),
    },
  };
}

/** The last column for paper; undefined where all are. */
function lastOnPaper(name: RowTableName): number | undefined {
  const { columns } = TABLES[name];
  const last = columns.map(({ collapsed, offPaper }) => !collapsed && !offPaper).lastIndexOf(true) + 1;
  return last < columns.length ? last : undefined;
}

/** A title that is underlined over the whole width, and a line on how to fill the table in. */
function heading({ language }: WorkbookContent, name: RowTableName, width: number): readonly SheetRowModel[] {
  return [
    {
      row: TITLE_ROW,
      height: 30,
      fixed: true,
      cells: Array.from({ length: width }, (_, index) => ({
        column: 1 + index,
        style: "title" as const,
        ...(index === 0 && { content: TABLE_TITLES[name][language] }),
      })),
    },
    {
      row: HINT_ROW,
      height: 20,
      fixed: true,
      cells: [{ column: 1, style: "hintLine", content: TABLE_HINTS[name][language] }],
    },
  ];
}

/** The last column that is not folded away. */
const lastVisible = ({ columns }: TableBlock): number =>
  Math.max(...columns.filter(({ grouped }) => !grouped).map(({ column }) => column));
