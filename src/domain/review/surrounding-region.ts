/** Rows and columns counted from 1, both ends included. */
export interface Region {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * The block of filled cells around a cell, as Excel selects it with Ctrl+A: it ends where a whole row or column beside
 * it, corners included, is blank.
 */
export function surroundingRegion(
  { row, column }: { readonly row: number; readonly column: number },
  isFilled: (row: number, column: number) => boolean,
): Region {
  let region: Region = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  for (;;) {
    const wider = grown(region, isFilled);
    if (wider === region) return region;
    region = wider;
  }
}

/** Rows first, as far as they go: looking along a row is cheap, and looking down a column of a long table is not. */
function grown(region: Region, isFilled: (row: number, column: number) => boolean): Region {
  const { firstColumn, lastColumn } = region;
  let { firstRow, lastRow } = region;
  const inRow = (row: number): boolean =>
    row > 0 && some(firstColumn - 1, lastColumn + 1, (column) => isFilled(row, column));
  const inColumn = (column: number): boolean =>
    column > 0 && some(firstRow - 1, lastRow + 1, (row) => isFilled(row, column));
  while (inRow(firstRow - 1)) firstRow -= 1;
  while (inRow(lastRow + 1)) lastRow += 1;
  const next = {
    firstRow,
    lastRow,
    firstColumn: inColumn(firstColumn - 1) ? firstColumn - 1 : firstColumn,
    lastColumn: inColumn(lastColumn + 1) ? lastColumn + 1 : lastColumn,
  };
  const isSame =
    next.firstRow === region.firstRow &&
    next.lastRow === region.lastRow &&
    next.firstColumn === firstColumn &&
    next.lastColumn === lastColumn;
  return isSame ? region : next;
}

function some(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = Math.max(1, from); at <= to; at++) if (test(at)) return true;
  return false;
}
