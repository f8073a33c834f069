import { standingText, textWithin } from "../../../adapters/xlsx/cell-value";
import { damaged } from "../../../adapters/opc/refusals";
import { DAMAGE } from "../../../adapters/xlsx/damage";
import type { CellContext } from "../../../adapters/xlsx/cell-value";
import type { IndexedCell, SheetIndex } from "../../../adapters/xlsx/sheet-index";
import type { CellRange } from "../../../adapters/xlsx/cell-range";
import type { Area } from "../state/area";
import type { Cell, CellContent } from "../state/cell-grid";
import { CellGrid } from "../state/cell-grid";
import type { Sheet } from "../state/sheet";

/** What cells refer to: texts by number, number formats by style. */
export interface CellLookups {
  readonly sharedStrings: readonly string[];
  readonly numberFormats: readonly string[];
  readonly context: CellContext;
}

/** Put a stored sheet's cells, hidden rows and merged blocks on a sheet of the model. */
export function loadSheet(sheet: Sheet, index: SheetIndex, lookups: CellLookups): void {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, cells, hidden } of index.rows.values()) {
    if (hidden) sheet.hiddenRows.add(row - 1);
    rows.set(row - 1, new Map(cells.map((cell) => [cell.column - 1, toCell(cell, lookups)])));
  }
  sheet.cells = new CellGrid(rows);
  sheet.merged = index.merged.map((range) => ({ area: toArea(range) }));
}

export const toArea = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): Area => ({
  row: firstRow - 1,
  column: firstColumn - 1,
  rows: lastRow - firstRow + 1,
  columns: lastColumn - firstColumn + 1,
});

/** Cells that share another's formula show it without shifting its references: the host does not calculate. */
function toCell(stored: IndexedCell, lookups: CellLookups): Cell {
  const { style, formula, formulaText } = stored;
  return {
    value: contentOf(stored, lookups),
    numberFormat: lookups.numberFormats[Number(style ?? 0)] ?? "General",
    ...(style === undefined ? {} : { style }),
    ...(formula === "none" ? {} : { formula: `=${formulaText}` }),
    ...strikethrough(stored, lookups),
  };
}

/** As Excel tells it: true where no text is left standing, null where some is. */
function strikethrough(cell: IndexedCell, lookups: CellLookups): Pick<Cell, "format"> {
  const standing = standingText(cell, lookups.context);
  return standing === undefined ? {} : { format: { "font.strikethrough": standing === "" ? true : null } };
}

function contentOf(cell: IndexedCell, { sharedStrings }: CellLookups): CellContent {
  const { type, stored } = cell;
  if (stored === "") return "";
  if (type === "s") {
    const text = sharedStrings[Number(stored)];
    if (text === undefined) throw damaged(DAMAGE.noText(stored));
    return text;
  }
  if (type === "inlineStr" || type === "str") return textWithin(cell);
  if (type === "b") return stored === "1" || stored === "true";
  const number = Number(stored);
  return type !== "n" || Number.isNaN(number) ? stored : number;
}
