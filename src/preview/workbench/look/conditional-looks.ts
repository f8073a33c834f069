import type { Area } from "../../host/state/area";
import { contains } from "../../host/state/area";
import type { CellContent } from "../../host/state/cell-grid";
import type { Book } from "../../host/state/book";
import type { Look } from "../../host/state/look";
import type { ConditionalFormatState, Sheet } from "../../host/state/sheet";
import { evaluate } from "../formula/evaluate";
import { parseFormula } from "../formula/parse-formula";
import type { Formula } from "../formula/parse-formula";
import { formatLook } from "./format-look";
import { numberLook } from "./number-look";

const DAY = 86_400_000;
const EPOCH = 25_569;

/** Tells what conditional formats put over a cell. */
export type ConditionalLooks = (row: number, column: number) => Look;

/**
 * What the conditional formats of a sheet put over its cells as they are now: where two say of the same, the first in
 * their order does.
 */
export function conditionalLooks(book: Book, sheet: Sheet): ConditionalLooks {
  const formats = [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map((format) => ({ format, says: toSaying(book, sheet, format) }));
  return (row, column) => {
    let look: Look = {};
    for (const { format, says } of formats) {
      const said = contains(format.area, row, column) ? says(row, column) : undefined;
      if (!said) continue;
      look = { ...said, ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  };
}

/** What a format puts over a cell in its area; undefined where it does not apply. */
type Saying = (row: number, column: number) => Look | undefined;

function toSaying(book: Book, sheet: Sheet, format: ConditionalFormatState): Saying {
  const look = formatLook(format.format);
  if (format.scale || format.icons || format.bar) return numberSaying(sheet, format);
  if (format.occurs) {
    const occurrences = countOnce(sheet, format.area);
    return (row, column) => (occurrences(row, column) === format.occurs ? look : undefined);
  }
  const tree = parsed(format.formula);
  if (!tree) return () => undefined;
  const applies = formulaTest(book, sheet, format, tree);
  return (row, column) => (applies(row, column) ? look : undefined);
}

function formulaTest(
  book: Book,
  sheet: Sheet,
  { area, offset = { rows: 0, columns: 0 } }: ConditionalFormatState,
  tree: Formula,
): (row: number, column: number) => boolean {
  const today = Math.floor(book.now().getTime() / DAY) + EPOCH;
  const valueAt = (row: number, column: number): CellContent => sheet.cells.get(row, column)?.value ?? "";
  return (row, column) => {
    const rows = row - area.row + offset.rows;
    const columns = column - area.column + offset.columns;
    const value = evaluate(tree, { valueAt, row, rows, columns, today });
    return value === true || (typeof value === "number" && value !== 0);
  };
}

function numberSaying(sheet: Sheet, format: ConditionalFormatState): Saying {
  const sorted = once(() =>
    valuesIn(sheet, format.area)
      .filter((value) => typeof value === "number")
      .sort((a, b) => a - b),
  );
  return (row, column) => {
    const value = sheet.cells.get(row, column)?.value;
    return typeof value === "number" ? numberLook(format, sorted(), value) : undefined;
  };
}

/** Texts are the same whatever the size of their letters, and blank cells are no values. */
function countOnce(sheet: Sheet, area: Area): (row: number, column: number) => ConditionalFormatState["occurs"] {
  const counts = once(() => {
    const found = new Map<string, number>();
    for (const value of valuesIn(sheet, area)) found.set(keyOf(value), (found.get(keyOf(value)) ?? 0) + 1);
    return found;
  });
  return (row, column) => {
    const value = sheet.cells.get(row, column)?.value ?? "";
    if (value === "") return undefined;
    return (counts().get(keyOf(value)) ?? 0) > 1 ? "again" : "once";
  };
}

const keyOf = (value: CellContent): string => `${typeof value}:${String(value).toLowerCase()}`;

const valuesIn = (sheet: Sheet, area: Area): readonly CellContent[] =>
  [...sheet.cells.within(area)].map(({ cell }) => cell.value);

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: work() }).value;
}

const trees = new Map<string, Formula | undefined>();

function parsed(formula: string): Formula | undefined {
  if (!trees.has(formula)) trees.set(formula, parseFormula(formula));
  return trees.get(formula);
}
