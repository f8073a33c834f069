import type { RowView, SheetView } from "./sheet-view";

/** A row as the component wants it: texts by column number, for editing and copying. */
export interface GridRow {
  readonly [column: number]: string;
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly groups: RowView["groups"];
}

/**
 * The rows of a view. Their texts are worked out when the component asks for them: it asks for those on the screen and
 * those that are copied. What it sets is left to the workbook, which knows what becomes of a text that is typed.
 */
export function toGridRows(view: SheetView): readonly GridRow[] {
  const texts: object = Object.defineProperties(
    {},
    Object.fromEntries(
      view.columns.map(({ column }) => [
        column,
        {
          get(this: GridRow) {
            return view.cell(this.row, column).text;
          },
          set: () => undefined,
        },
      ]),
    ),
  );
  return view.rows.map(({ row, groups }) => Object.assign(Object.create(texts) as GridRow, { row, groups }));
}
