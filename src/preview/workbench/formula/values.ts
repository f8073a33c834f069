import type { CellContent } from "../../host/state/cell-grid";

/** What a formula gives where Excel would show an error. */
export const ERROR = Symbol("error");
export type Value = CellContent | typeof ERROR;

/** What a formula is looked at for. */
export interface Surroundings {
  readonly valueAt: (row: number, column: number) => CellContent;
  /** The cell's row. */
  readonly row: number;
  /** How far the cell lies from the one that the formula is written for. */
  readonly rows: number;
  readonly columns: number;
  /** Number of today's date. */
  readonly today: number;
}

/** What a function is given: a value, or the values of a block row by row. */
export type Given = readonly Value[];

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** As Excel sorts: every number before every text before truth, letters of either size alike; an empty cell is 0 and "". */
export function compare(left: CellContent, right: CellContent): number {
  if ((left === "" && right === 0) || (left === 0 && right === "")) return 0;
  const ranks = (RANKS[typeof left] ?? 0) - (RANKS[typeof right] ?? 0);
  if (ranks !== 0) return ranks;
  const [a, b] = [left, right].map((one) => (typeof one === "string" ? one.toLowerCase() : one)) as [number, number];
  return a < b ? -1 : a > b ? 1 : 0;
}
