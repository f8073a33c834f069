import { UnusableInput } from "../result";
import { sayStray } from "./header-words";
import type { OddHeader } from "./odd-header";
import { areRetyped } from "./retyped-headers";
import { foldHeader, namesOf } from "./headers";
import type { SheetTable } from "./sheet-table";
import { columnLetter } from "./sheet-table";
import { specNamed } from "./spec-named";
import type { TableSpec } from "./tables";

/**
 * The headers where the cells contradict the table's list of columns, so that nobody can say which column is which: one
 * holds the name of another column, or none holds its own. A program that moves cells and not the table leaves that.
 * Where each holds a name of its own that is no column's, all were typed anew, and the list is to be believed.
 */
export function strayHeaders(table: SheetTable, spec: TableSpec): readonly OddHeader[] {
  const odd = oddHeaders(table, spec);
  if (odd.length === 0) return [];
  const { headers, headerCells = [] } = table;
  const [here, listed] = [headerCells, headers].map((texts) => texts.map((text) => keyOf(text, spec)));
  const isElsewhere = (key: string | undefined): boolean => key !== undefined && here?.includes(key) === true;
  const isOwnNowhere = !listed?.some((key, at) => key !== undefined && key === here?.[at]);
  const isMoved = odd.some(({ at }) => here?.[at] !== undefined || isElsewhere(listed?.[at]));
  return isMoved || (isOwnNowhere && !areRetyped(odd, table, spec)) ? odd : [];
}

/** Whether all headers of ours were typed anew. */
export const isEachRenamed = (odd: readonly OddHeader[], table: SheetTable, spec: TableSpec): boolean =>
  odd.length > 0 && odd.length === table.headers.filter((header) => keyOf(header, spec) !== undefined).length;

/** The headers of ours whose cells alone were changed: every other cell says what the list does. */
export const renamedHeaders = (table: SheetTable, spec: TableSpec): readonly OddHeader[] =>
  strayHeaders(table, spec).length > 0 ? [] : oddHeaders(table, spec);

/**
 * Hold the tables of ours to their header cells. Only files need it: Excel lets the one follow the other.
 *
 * @throws UnusableInput naming the first table, and all its cells, that can't be told
 */
export function requireSteadyHeaders(tables: readonly SheetTable[]): void {
  for (const table of tables) {
    const spec = specNamed(table.name);
    const strays = spec ? strayHeaders(table, spec) : [];
    if (spec && strays.length > 0) throw new UnusableInput(sayStray(spec.name, table.sheet, strays));
  }
}

/** Where cell and list are not of the same column of ours. In which language and letters they say it is all one. */
function oddHeaders({ headers, headerCells, headerRow, firstColumn }: SheetTable, spec: TableSpec): OddHeader[] {
  if (!headerCells) return [];
  return headers.flatMap((listed, at): readonly OddHeader[] => {
    const found = headerCells[at] ?? "";
    const cell = `${columnLetter(firstColumn + at)}${headerRow}`;
    return keyOf(found, spec) === keyOf(listed, spec) ? [] : [{ at, cell, found, listed }];
  });
}

function keyOf(header: string, spec: TableSpec): string | undefined {
  const folded = foldHeader(header);
  return spec.columns.find((column) => namesOf(column).includes(folded))?.key;
}
