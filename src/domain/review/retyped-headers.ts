import { calendarDay } from "../text/dates/calendar-day";
import { fold } from "../text/fold";
import { foldHeader, namesOf } from "./headers";
import { toText } from "./match-table";
import type { OddHeader } from "./odd-header";
import { readChoice } from "./read-choice";
import { isDetailLabel } from "./recognise";
import type { SheetTable } from "./sheet-table";
import type { ColumnSpec, TableSpec } from "./tables";

/**
 * Whether the cells of headers, of which none says what the list does, were typed anew: each has a name of its own. A
 * row that came into their place, as where rows were deleted above, has blanks, or what a column's cells hold. In the
 * tables of a profile nothing tells a row from headers.
 */
export function areRetyped(odd: readonly OddHeader[], table: SheetTable, spec: TableSpec): boolean {
  const names = odd.map(({ found }) => foldHeader(found));
  if (spec.isOptional || new Set(names).size < names.length || names.includes("") || holdsHeaders(table)) return false;
  return odd.every(({ at, found, listed }) => {
    const column = spec.columns.find((one) => namesOf(one).includes(foldHeader(listed)));
    const isRepeated = table.rows.some(({ cells }) => fold(toText(cells[at] ?? null)) === fold(found));
    return !isRepeated && !(column && isValue(found.trim(), column));
  });
}

/** Whether the headers stand in the first row: rows were put in above. */
const holdsHeaders = ({ headers, rows }: SheetTable): boolean =>
  rows[0]?.cells.some((cell, at) => cell !== null && foldHeader(toText(cell)) === foldHeader(headers[at] ?? "")) ??
  false;

const isValue = (text: string, { holds, choices }: ColumnSpec): boolean =>
  NUMBER.test(text) ||
  calendarDay(text) !== undefined ||
  (holds === "label" && isDetailLabel(text)) ||
  (choices !== undefined && readChoice(text, choices) !== undefined);

/** A number, or one that a row goes by: "54", "5(1)", "G-001", "R2". */
const NUMBER = /^\p{L}{0,3}-?\d[\d.,()-]*$/u;
