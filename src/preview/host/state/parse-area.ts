import { columnNumber } from "../../../adapters/xlsx/cell-range";
import type { Area } from "./area";
import { SHEET_COLUMNS, SHEET_ROWS, isOnSheet } from "./area";

/** An address split into its sheet (undefined when it names none) and what stands behind. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly local: string } {
  const text = address.replace(/^=/u, "");
  const [, quoted, plain, local] = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.*)$/u.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { sheet, local: local ?? text };
}

/** `"B2"`, `"B2:C9"`, `"A:C"` or `"2:4"`, with or without `$`; undefined for anything else. */
export function parseArea(local: string): Area | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/u.exec(local.replaceAll("$", "").toUpperCase());
  if (!match) return undefined;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const isRange = local.includes(":");
  if (!isRange && (fromColumn === undefined || fromRow === undefined)) return undefined;
  if (
    isRange &&
    ((fromColumn === undefined) !== (toColumn === undefined) || (fromRow === undefined) !== (toRow === undefined))
  )
    return undefined;
  if (fromColumn === undefined && fromRow === undefined) return undefined;
  const columns = [columnIndex(fromColumn) ?? 0, columnIndex(toColumn ?? fromColumn) ?? SHEET_COLUMNS - 1] as const;
  const rows = [rowIndex(fromRow) ?? 0, rowIndex(toRow ?? fromRow) ?? SHEET_ROWS - 1] as const;
  const found = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
  return isOnSheet(found) ? found : undefined;
}

const columnIndex = (letters: string | undefined): number | undefined =>
  letters === undefined ? undefined : columnNumber(letters) - 1;

const rowIndex = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits) - 1;

/** A sheet's name as it stands in front of an address. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/u.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
