import { isBlank } from "../host/state/cell-grid";
import type { Sheet } from "../host/state/sheet";

/**
 * Follow a row through what is inserted, deleted and sorted, by its cells, which go along with it.
 *
 * @returns where it is by then; undefined when it is gone. A row that held nothing stays where it was.
 */
export function holdRow(sheet: Sheet, row: number): () => number | undefined {
  const held = new Set([...sheet.cells.inRow(row).values()].filter((cell) => !isBlank(cell)));
  return () => {
    const isThere = held.size === 0 || [...sheet.cells.inRow(row).values()].some((cell) => held.has(cell));
    return isThere ? row : [...sheet.cells].find(({ cell }) => held.has(cell))?.row;
  };
}
