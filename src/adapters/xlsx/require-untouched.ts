import { sameWords } from "../../domain/review/fingerprint";
import type { Package } from "../opc/package";
import { cellName } from "./cell-range";
import { cellValue } from "./cell-value";
import { isMarkColumn, typedAt } from "./create/cell-marks";
import type { EarlierSheet } from "./create/earlier-changes";
import type { SheetModel } from "./create/sheet-model";
import { holdsMore, madeBefore, typedThere } from "./refusals";
import type { PlacedTable, WorkbookReader } from "./workbook-reader";

/**
 * That a sheet of ours is as it was written, so that making it anew loses nothing.
 *
 * @param wanted what is to stand there; a sheet of an earlier version, which has no marks, is untouched if it says that
 * @param earlier or if it says what one of these does
 * @throws UnusableInput when a person put something on the sheet, a comment, a picture, another table, a note beside
 * ours, or typed into it
 */
export function requireUntouched(
  pkg: Package,
  reader: WorkbookReader,
  standing: PlacedTable,
  wanted: SheetModel,
  earlier: readonly EarlierSheet[],
): void {
  const { sheet, table } = standing;
  const hangs = pkg.relationships(sheet.part).some(({ target, type }) => {
    return target !== table.part && !type.endsWith("/printerSettings");
  });
  const { headerRow, columns } = table;
  const { firstColumn, lastColumn, lastRow } = table.range;
  const cells = textCells(reader, standing);
  const isMarked = isMarkColumn(columns.at(-1)?.header ?? "");
  const isBeside = (row: number, column: number): boolean =>
    row < headerRow
      ? !(column === firstColumn && row <= HEAD_ROWS) && !(isMarked && row === 1 && column === lastColumn)
      : row > lastRow || column < firstColumn || column > lastColumn;
  const beside = cells.some(({ row, column }) => isBeside(row, column));
  if (hangs || beside || columns.length > (wanted.tables[0]?.headers.length ?? 0))
    throw holdsMore(sheet.name, table.name);
  const textAt = toTextAt(cells);
  if (!isMarked) {
    const others = earlier.reduce(
      (fewest, { sheet: model, isHint }) => fewerOf(fewest, otherCells(cells, model, isHint)),
      otherCells(cells, wanted),
    );
    if (others.length > 0) throw madeBefore(sheet.name, others);
    return;
  }
  const typed = typedCells(standing, textAt);
  if (typed.length > 0) throw typedThere(sheet.name, typed);
}

/** The title, and the line below it. */
const HEAD_ROWS = 2;

const fewerOf = (some: readonly string[], others: readonly string[]): readonly string[] =>
  others.length < some.length ? others : some;

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function textCells(reader: WorkbookReader, { sheet }: PlacedTable): readonly TextCell[] {
  const context = reader.context();
  return [...reader.sheetIndex(sheet.part).rows.values()].flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      const text = String(cellValue(cell, context) ?? "");
      return text.trim() === "" ? [] : [{ row, column: cell.column, text }];
    }),
  );
}

type TextAt = (row: number, column: number) => string;

function toTextAt(cells: readonly TextCell[]): TextAt {
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return (row, column) => texts.get(`${row} ${column}`) ?? "";
}

/** The names of the cells that hold other words than they were written with. */
function typedCells({ table }: PlacedTable, textAt: TextAt): readonly string[] {
  const { headerRow, range } = table;
  const { firstColumn, lastColumn, lastRow } = range;
  const across = Array.from({ length: lastColumn - firstColumn }, (_, at) => firstColumn + at);
  const head = [[1, firstColumn], [2, firstColumn], ...across.map((column) => [headerRow, column] as const)] as const;
  const texts = head.map(([row, column]) => textAt(row, column));
  const above = typedAt(texts, textAt(1, lastColumn)).map((at) => cellName(head[at]![1], head[at]![0]));
  const below = Array.from({ length: lastRow - headerRow }, (_, at) => headerRow + 1 + at).flatMap((row) => {
    const words = across.map((column) => textAt(row, column));
    return typedAt(words, textAt(row, lastColumn)).map((at) => cellName(across[at]!, row));
  });
  return [...above, ...below];
}

/** The names of the cells that hold other words than a sheet has there, but for the line below its title. */
function otherCells(
  cells: readonly TextCell[],
  model: SheetModel,
  isHint: (text: string) => boolean = () => false,
): readonly string[] {
  const texts = new Map(
    model.rows.flatMap(({ row, cells: own }) =>
      own.map(({ column, content }) => [`${row} ${column}`, typeof content === "string" ? content : ""] as const),
    ),
  );
  return cells
    .filter(({ row, column, text }) => !sameWords(text, texts.get(`${row} ${column}`) ?? ""))
    .filter(({ row, column, text }) => !(row === HEAD_ROWS && column === 1 && isHint(text)))
    .map(({ row, column }) => cellName(column, row));
}
