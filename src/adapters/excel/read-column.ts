import type { Grid } from "./cell-value";
import { AnswerTooLarge, runExcel } from "./run-excel";

/** A column of a table, and another one beside it that tells which row is which. */
export interface ColumnRead {
  readonly column: Grid;
  readonly names: readonly unknown[];
}

/**
 * Read one column in a request of its own, and in halves, both at the same time, where the answer would be too large.
 *
 * @param names header of the column that is read beside it, in the same request
 * @throws UnusableInput when the table or a column is gone by now
 */
export async function readColumn(table: string, header: string, names: string, count: number): Promise<ColumnRead> {
  return readRows(table, header, names, 0, count);
}

async function readRows(
  table: string,
  header: string,
  names: string,
  first: number,
  count: number,
): Promise<ColumnRead> {
  try {
    return await runExcel(async (context) => {
      const { columns } = context.workbook.tables.getItem(table);
      const rowsOf = (name: string) =>
        columns
          .getItem(name)
          .getDataBodyRange()
          .getCell(first, 0)
          .getResizedRange(count - 1, 0);
      const column = rowsOf(header);
      const beside = rowsOf(names);
      column.load("values,numberFormat");
      beside.load("values");
      await context.sync();
      const { values, numberFormat } = column;
      return { column: { values, numberFormat }, names: beside.values.map(([name]: readonly unknown[]) => name) };
    });
  } catch (error) {
    if (!(error instanceof AnswerTooLarge) || count < 2) throw error;
    const half = Math.floor(count / 2);
    const [upper, lower] = await Promise.all([
      readRows(table, header, names, first, half),
      readRows(table, header, names, first + half, count - half),
    ]);
    return join(upper, lower);
  }
}

const join = (upper: ColumnRead, lower: ColumnRead): ColumnRead => ({
  column: {
    values: [...upper.column.values, ...lower.column.values],
    numberFormat: [...upper.column.numberFormat, ...lower.column.numberFormat],
  },
  names: [...upper.names, ...lower.names],
});
