import { columnLetter } from "../../../domain/review/sheet-table";
import { formatRange } from "../cell-range";
import type { Overlay, StyleName } from "./cell-styles";
import { rowHeight } from "./row-height";
import type { CellModel, SheetModel, SheetRowModel } from "./sheet-model";

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** More of them Excel does not follow on one sheet. */
const MOST_LINKS = 65_530;

/** A sheet with a title, a line below it, and one table of values. */
export interface ListSheet<Row> {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly print: Pick<SheetModel["print"], "footer" | "pageOf">;
}

export interface ListColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly value: (row: Row) => string | number | undefined;
  /** The address that the cell leads to. */
  readonly link?: (row: Row) => string;
  /** A look for numbers above 0. */
  readonly above0?: Overlay;
}

/** Without rows the table gets a blank one, since Excel wants one. */
export function listSheet<Row>({ name, table, title, hint, columns, rows, frozen, print }: ListSheet<Row>): SheetModel {
  const lastRow = HEADER_ROW + Math.max(1, rows.length);
  const header: SheetRowModel = {
    row: HEADER_ROW,
    height: rowHeight(
      // The button of the filter covers the end of a header.
      columns.map(({ header: text, width }) => ({ text, style: "header" as const, width: width - 3 })),
      32,
    ),
    cells: columns.map(({ header: content, style }, at) => ({
      column: at + 1,
      style: style === "count" ? "headerCentre" : "header",
      content,
    })),
  };
  return {
    name,
    columns: columns.map(({ width }, at) => ({ column: at + 1, width })),
    rows: [
      ...headingRows(title, hint, columns.length),
      header,
      ...(rows.length > 0
        ? rows.map((row, at) => listRow(row, FIRST_ROW + at, columns))
        : [{ row: FIRST_ROW, height: 20, cells: columns.map(({ style }, at) => ({ column: at + 1, style })) }]),
    ],
    merges: [],
    tables: [
      {
        name: table,
        firstColumn: 1,
        headerRow: HEADER_ROW,
        lastRow,
        headers: columns.map((column) => column.header),
        formulas: new Map(),
        filter: true,
        title,
        description: hint,
      },
    ],
    dropDowns: [],
    highlights: columns.flatMap(({ above0 }, at) =>
      above0 === undefined
        ? []
        : [
            {
              range: formatRange({ firstRow: FIRST_ROW, lastRow, firstColumn: at + 1, lastColumn: at + 1 }),
              when: `${columnLetter(at + 1)}${FIRST_ROW}>0`,
              overlay: above0,
            },
          ],
    ),
    links: columns
      .flatMap(({ link }, at) =>
        link
          ? rows.map((row, index) => ({ cell: `${columnLetter(at + 1)}${FIRST_ROW + index}`, target: link(row) }))
          : [],
      )
      .slice(0, MOST_LINKS),
    frozen: { rows: HEADER_ROW, columns: frozen },
    print: { ...print, landscape: true, headerRow: HEADER_ROW },
  };
}

/** A title that is underlined over the whole width, and a line below it. */
export const headingRows = (title: string, hint: string, width: number): readonly SheetRowModel[] => [
  {
    row: 1,
    height: 30,
    fixed: true,
    cells: Array.from({ length: width }, (_, at) => ({
      column: at + 1,
      style: "title",
      ...(at === 0 && { content: title }),
    })),
  },
  { row: 2, height: 20, fixed: true, cells: [{ column: 1, style: "hintLine", content: hint }] },
];

function listRow<Row>(value: Row, row: number, columns: readonly ListColumn<Row>[]): SheetRowModel {
  const cells = columns.map((column, at): CellModel => {
    const content = column.value(value);
    return { column: at + 1, style: column.style, ...(content !== undefined && content !== "" && { content }) };
  });
  const texts = cells.map(({ content, style }, at) => ({
    text: typeof content === "string" ? content : "",
    style,
    width: columns[at]?.width ?? 0,
  }));
  return { row, height: rowHeight(texts, 20), cells };
}
