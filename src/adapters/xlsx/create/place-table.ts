import { dayNumber } from "../../../domain/review/day-of-cell";
import { coverageFormula } from "../../../domain/review/coverage-formula";
import { inEachLanguage } from "../../../domain/language";
import { tableReferences } from "../../../domain/review/table-reference";
import { TABLES } from "../../../domain/review/tables";
import type { ColumnSpec } from "../../../domain/review/tables";
import { formatRange } from "../cell-range";
import { choicesFor } from "./choices";
import { styleOf, toSheetColumn } from "./column-style";
import type { LiveFormula } from "./live-columns";
import { countGapsCiting, countGapsOfRow, documentFormula, standingGaps } from "./live-columns";
import type { StyleName } from "./cell-styles";
import { questionLooks } from "./question-looks";
import { rowHeight } from "./row-height";
import type { CellModel, DropDown, PlacedTable, SheetColumn, SheetRowModel } from "./sheet-model";
import { TABLE_HINTS, TABLE_TITLES } from "./sheet-words";
import type { ExtraColumn, RowContent, RowTableName, WorkbookContent } from "./workbook-content";

/** Everything a table adds to its sheet. */
export interface TableBlock {
  readonly table: PlacedTable;
  readonly rows: readonly SheetRowModel[];
  readonly columns: readonly SheetColumn[];
  readonly dropDowns: readonly DropDown[];
  /** The cells below a column's header, e.g. `"D4:D42"`. */
  readonly rangeOf: (key: string) => string;
}

const LEAST_ROW = 20;
const LEAST_HEADER = 32;

/** Put a table of the content with its header at a cell; without rows it gets a blank one, since Excel wants one. */
export function placeTable(
  content: WorkbookContent,
  name: RowTableName,
  headerRow: number,
  firstColumn: number,
): TableBlock {
  const { language } = content;
  const extras = content.extraColumns?.[name] ?? [];
  const columns = [...TABLES[name].columns, ...extras.map(toColumnSpec)].map((spec, index) => ({
    spec,
    key: spec.key,
    header: spec.header[language],
    column: firstColumn + index,
    style: styleOf(spec),
    width: spec.width,
  }));
  const live = liveColumns(content, name);
  const given = content.rows[name] ?? [];
  const filled = given.length === 0 ? [{}] : given;

  const look = name === "Aspects" ? questionLooks(content.profile) : undefined;
  const rows = filled.map((row, index): SheetRowModel => {
    const styleAt = (key: string, style: StyleName): StyleName => look?.styleOf(row, key) ?? style;
    const cells = columns.map(({ spec, key, column, style }): CellModel => {
      const cellContent = live.get(key)?.(row) ?? valueOf(spec, row);
      return { column, style: styleAt(key, style), ...(cellContent !== undefined && { content: cellContent }) };
    });
    const texts = columns.map(({ key, style, width }) => ({
      style: styleAt(key, style),
      width,
      text: live.has(key) ? "" : (row[key] ?? ""),
    }));
    const grouped = look?.isGrouped(row) && { grouped: true };
    return { row: headerRow + 1 + index, height: rowHeight(texts, LEAST_ROW), ...grouped, cells };
  });
  const header: SheetRowModel = {
    row: headerRow,
    height: rowHeight(
      // The button of the filter covers the end of a header.
      columns.map(({ header: text, width }) => ({ text, style: "header" as const, width: width - 3 })),
      LEAST_HEADER,
    ),
    cells: columns.map(({ column, header: text }) => ({ column, style: "header", content: text })),
  };
  const lastRow = headerRow + rows.length;
  const rangeOf = (key: string): string => {
    const column = firstColumn + columns.findIndex((candidate) => candidate.key === key);
    return formatRange({ firstRow: headerRow + 1, lastRow, firstColumn: column, lastColumn: column });
  };
  return {
    table: {
      name,
      firstColumn,
      headerRow,
      lastRow,
      headers: columns.map((column) => column.header),
      formulas: new Map(
        columns.flatMap(({ key }, index) => {
          const formula = live.get(key)?.({}).formula;
          return formula === undefined ? [] : [[index, formula] as const];
        }),
      ),
      filter: true,
      title: TABLE_TITLES[name][language],
      description: TABLE_HINTS[name][language],
    },
    rows: [header, ...rows],
    columns: columns.map(({ spec, column }) => toSheetColumn(spec, column)),
    dropDowns: columns.flatMap(({ key }) => {
      const choices = choicesFor(name, key, language);
      return choices ? [{ ...choices, range: rangeOf(key) }] : [];
    }),
    rangeOf,
  };
}

const EXTRA_WIDTH = 34;

const toColumnSpec = ({ key, header }: ExtraColumn): ColumnSpec => ({
  key,
  header: inEachLanguage(() => header),
  holds: "text",
  width: EXTRA_WIDTH,
});

function valueOf({ key, holds }: ColumnSpec, row: RowContent): CellModel["content"] {
  const text = row[key] ?? "";
  if (text === "") return undefined;
  if ((holds === "count" || holds === "value") && /^\d{1,9}$/u.test(text)) return Number(text);
  return holds === "date" ? toDateCell(text) : text;
}

/** A day as the number that Excel has for it; any other text stays one. */
export const toDateCell = (text: string): string | number => dayNumber(text, 1900) ?? text;

/** The formulas of a table's live columns, each with its value in a row. */
function liveColumns(
  content: WorkbookContent,
  name: RowTableName,
): ReadonlyMap<string, (row: RowContent) => LiveFormula> {
  const gaps = standingGaps(content);
  if (name === "Aspects") {
    const formula = coverageFormula(tableReferences(content.language), content.language);
    return new Map([["gaps", (row) => ({ formula, value: countGapsOfRow(row, gaps) })]]);
  }
  if (name === "Documents") {
    const formula = documentFormula(content.language);
    return new Map([["citedIn", (row) => ({ formula, value: countGapsCiting(row["citedAs"] ?? "", gaps) })]]);
  }
  return new Map();
}
