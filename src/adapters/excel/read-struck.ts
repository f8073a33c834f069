import type { StruckCells, TableLoading } from "./read-tables";

/**
 * Which cells of some tables are struck through, in a round trip of its own: hardly any review has one, and telling
 * cell by cell is more than all their texts. Which part of a cell is, Excel does not tell.
 */
export async function readStruck(
  context: Excel.RequestContext,
  tables: readonly TableLoading[],
): Promise<ReadonlyMap<TableLoading, StruckCells>> {
  const asked = tables.map((table) => [table, table.body.getCellProperties({ format: { font: FONT } })] as const);
  await context.sync();
  return new Map(
    asked.map(([table, { value }]) => [table, value.map((row) => row.map((cell) => cell.format?.font?.strikethrough))]),
  );
}

const FONT = { strikethrough: true } as const;
