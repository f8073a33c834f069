import type { TableStep, Unrepaired } from "../repair-step";
import type { SheetGrid } from "../sheet-grid";
import { filledIn, isBlank, lastRowOf, textsOf } from "./grid-cells";
import { recogniseHeaders } from "../recognise";
import { countsOthers, isWordForNumber } from "../total-row";
import { lastColumnOf, rangeOf } from "./table-layout";
import type { TableLayout } from "./table-layout";
import type { Covered } from "./lost-tables";

/** A table after growing, and rows that were left apart from it. */
export interface GrownLayout {
  readonly layout: TableLayout;
  readonly steps: readonly TableStep[];
  readonly left: readonly Unrepaired[];
}

/**
 * Let a table reach over the rows that were typed right below it.
 *
 * A row counts when it holds two cells or more, or one under a column the table can't do without; a lone remark below
 * the table, a row of totals, and rows that stand apart from it, are left and named.
 */
export function growLayout(layout: TableLayout, grid: SheetGrid, covered: Covered): GrownLayout {
  const { spec, sheet, firstColumn } = layout;
  const last = lastColumnOf(layout);
  let lastRow = layout.lastRow;
  const known = Array.from({ length: lastRow - layout.headerRow }, (_, index) => layout.headerRow + 1 + index);
  const namesRowsInWords = known.some((row) => hasWordForNumber(layout, textsOf(grid, row, firstColumn, last)));
  const apart: number[] = [];
  const numberless: number[] = [];
  for (let row = lastRow + 1; row <= lastRowOf(grid); row++) {
    const columns = Array.from({ length: last - firstColumn + 1 }, (_, index) => firstColumn + index);
    if (columns.some((column) => covered(sheet, row, column))) break;
    const texts = textsOf(grid, row, firstColumn, last);
    if (isBlank(texts)) continue;
    if (recogniseHeaders(filledOf(texts)) !== undefined) break;
    if (filledIn(texts) > 1 && (countsOthers(filledOf(texts)) || (!namesRowsInWords && isTotal(layout, texts))))
      numberless.push(row);
    else if (row === lastRow + 1 && isRow(layout, texts)) lastRow = row;
    else if (filledIn(texts) > 1) apart.push(row);
  }
  const grown = { ...layout, lastRow };
  const rows = lastRow - layout.lastRow;
  const named = { table: spec.name, sheet };
  return {
    layout: grown,
    steps: rows > 0 ? [{ kind: "grow-table", ...named, range: rangeOf(grown), rows }] : [],
    left: [
      ...(apart.length > 0 ? [{ kind: "rows-apart", ...named, rows: apart } as const] : []),
      ...(numberless.length > 0 ? [{ kind: "rows-numberless", ...named, rows: numberless } as const] : []),
    ],
  };
}

const isRow = ({ spec, at }: TableLayout, texts: readonly string[]): boolean =>
  filledIn(texts) > 1 &&
  spec.columns.some(({ key, required }) => required && (texts[at[key] ?? -1] ?? "").trim() !== "");

/** Whether a row has a word where its number should be, and hardly any text in what the table can't do without: "Total | 39 | 12". */
function isTotal(layout: TableLayout, texts: readonly string[]): boolean {
  const needed = layout.spec.columns.filter(({ required, holds }) => required && holds !== "id");
  const filled = needed.filter(({ key }) => (texts[layout.at[key] ?? -1] ?? "").trim().length >= LEAST_TEXT);
  return hasWordForNumber(layout, texts) && filled.length * 2 <= needed.length;
}

/** Letters of an issue or a solution at least: more than a name, a day or a count has. */
const LEAST_TEXT = 20;

const hasWordForNumber = ({ spec, at }: TableLayout, texts: readonly string[]): boolean =>
  spec.columns.some(({ key, holds }) => holds === "id" && isWordForNumber(texts[at[key] ?? -1] ?? ""));

const filledOf = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== "");
