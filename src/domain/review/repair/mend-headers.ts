import { PRIORITY_LABELS, STATUS_LABELS } from "../../gap/gap";
import { fold } from "../../text/fold";
import { DISPOSITION_LABELS } from "../consultation";
import { foldHeader, namesOf } from "../headers";
import { readChoice } from "../read-choice";
import type { HeaderStep, Unrepaired } from "../repair-step";
import type { SheetGrid } from "../sheet-grid";
import type { ColumnSpec } from "../tables";
import { isBlank, textAt } from "./grid-cells";
import { cellOf, lastColumnOf, withHeaders } from "./table-layout";
import type { TableLayout } from "./table-layout";
import type { Covered } from "./lost-tables";

/** A table with the headers it is to have. */
export interface MendedHeaders {
  readonly layout: TableLayout;
  readonly steps: readonly HeaderStep[];
  readonly left: readonly Unrepaired[];
}

/**
 * Put back headers that were changed and columns that are gone.
 *
 * A header is put back only where it stands between the neighbours it has in a new workbook and its cells hold what
 * the column holds; what is less certain is left and named, and no empty column is added in its stead.
 */
export function mendHeaders(layout: TableLayout, grid: SheetGrid | undefined, covered: Covered): MendedHeaders {
  const twice = doubledHeader(layout);
  if (twice !== undefined) {
    const { spec, sheet } = layout;
    return { layout, steps: [], left: [{ kind: "header-twice", table: spec.name, sheet, header: twice }] };
  }
  const steps: HeaderStep[] = [];
  const left: Unrepaired[] = [];
  let mended = layout;
  for (const column of layout.spec.columns) {
    if (column.formula || mended.at[column.key] !== undefined) continue;
    const { spec, sheet, headerRow, firstColumn, headers, language } = mended;
    const at = placeOfMissing(mended, column);
    const named = { table: spec.name, column: column.key, sheet };
    if (at === undefined) {
      if (column.isLater) continue;
      const put = putColumn(mended, column, grid, covered);
      if (put.left) left.push(put.left);
      else {
        steps.push(put.step);
        mended = put.layout;
      }
      continue;
    }
    const from = headers[at] ?? "";
    const cell = cellOf(firstColumn + at, headerRow);
    if (isCertain(mended, column, at, grid)) {
      const to = column.header[language];
      steps.push({ kind: "rename-header", ...named, cell, from, to });
      mended = withHeaders(
        mended,
        headers.map((header, index) => (index === at ? to : header)),
      );
    } else left.push({ kind: "header-unclear", ...named, cell, found: from });
  }
  return { layout: mended, steps, left };
}

/** Plan an empty column to the right of a table, where there is room for it. */
export function putColumn(
  layout: TableLayout,
  { key, header: names }: ColumnSpec,
  grid: SheetGrid | undefined,
  covered: Covered,
):
  | { readonly left: Unrepaired }
  | { readonly left?: undefined; readonly step: HeaderStep; readonly layout: TableLayout } {
  const { spec, sheet, headerRow, firstColumn, language, headers } = layout;
  const named = { table: spec.name, column: key, sheet };
  if (!hasRoom(layout, grid, covered)) return { left: { kind: "no-room", ...named } };
  const header = names[language];
  const cell = cellOf(firstColumn + headers.length, headerRow);
  return { step: { kind: "add-column", ...named, cell, header }, layout: withHeaders(layout, [...headers, header]) };
}

/** Excel has no table with two headers that are the same but for their case. */
function doubledHeader({ headers }: TableLayout): string | undefined {
  const folded = headers.map(fold);
  return headers.find((header, index) => header.trim() !== "" && folded.indexOf(fold(header)) < index);
}

/** The place, from 0, of a header that is none of ours and stands where the missing column should. */
function placeOfMissing({ spec, headers, at }: TableLayout, column: ColumnSpec): number | undefined {
  const index = spec.columns.indexOf(column);
  const before = at[spec.columns[index - 1]?.key ?? ""];
  const after = at[spec.columns[index + 1]?.key ?? ""];
  const known = new Set(Object.values(at));
  const isFirst = index === 0;
  const isLast = index === spec.columns.length - 1;
  if (!isFirst && before === undefined) return undefined;
  if (!isLast && after === undefined) return undefined;
  const place = isFirst ? (after ?? 0) - 1 : (before ?? 0) + 1;
  if (place < 0 || place >= headers.length || known.has(place)) return undefined;
  return isFirst || isLast || after === place + 1 ? place : undefined;
}

/** What the cells of some columns hold, and no other column's. */
const HOLDS: Readonly<Record<string, (text: string) => boolean>> = {
  "Gaps.priority": (text) => readChoice(text, PRIORITY_LABELS) !== undefined,
  "Gaps.status": (text) => readChoice(text, STATUS_LABELS) !== undefined,
  "Feedback.disposition": (text) => readChoice(text, DISPOSITION_LABELS) !== undefined,
  "Gaps.id": (text) => /^\p{L}{1,3}-?\d+$/u.test(text),
  "Amendments.id": (text) => /^\p{L}{1,3}-?\d+$/u.test(text),
  "Feedback.id": (text) => /^\p{L}{1,3}-?\d+$/u.test(text),
  "Consultations.id": (text) => /^\p{L}{1,3}-?\d+$/u.test(text),
};

/**
 * Whether the column that stands there is the missing one: its cells say so, its header is a little different only,
 * or it is empty but for its place, or it is one of those that the table means nothing without.
 */
export function isCertain(layout: TableLayout, column: ColumnSpec, at: number, grid: SheetGrid | undefined): boolean {
  const header = layout.headers[at] ?? "";
  const cells = cellsBelow(layout, at, grid).filter((text) => text.trim() !== "");
  const holds = HOLDS[`${layout.spec.name}.${column.key}`];
  if (holds && cells.length > 0) return cells.filter((text) => holds(text.trim())).length * 2 > cells.length;
  return header.trim() === "" || column.required === true || isAlike(header, column);
}

const cellsBelow = ({ firstColumn, headerRow, lastRow }: TableLayout, at: number, grid: SheetGrid | undefined) =>
  grid === undefined
    ? []
    : Array.from({ length: lastRow - headerRow }, (_, index) => textAt(grid, headerRow + 1 + index, firstColumn + at));

/** A header that holds ours, or is held by it, or shares its first letters: "Headlines", "Provision of the draft". */
function isAlike(header: string, column: ColumnSpec): boolean {
  const given = foldHeader(header);
  return namesOf(column).some((name) => {
    const stem = name.slice(0, Math.max(4, Math.ceil(name.length * 0.7)));
    return given.includes(stem) || (given.length >= 4 && name.includes(given));
  });
}

/** Whether the column to the right of a table is empty beside it and in no other table. */
function hasRoom(layout: TableLayout, grid: SheetGrid | undefined, covered: Covered): boolean {
  const { sheet, headerRow, lastRow } = layout;
  const column = lastColumnOf(layout) + 1;
  const rows = Array.from({ length: lastRow - headerRow + 1 }, (_, index) => headerRow + index);
  if (rows.some((row) => covered(sheet, row, column))) return false;
  return grid === undefined || isBlank(rows.map((row) => textAt(grid, row, column)));
}
