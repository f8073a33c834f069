import { isDateFormat } from "../../../domain/review/cell-date";
import type { Cell } from "./cell-grid";
import { formatNumber } from "./format-number";

const DAY = 86_400_000;
const EPOCH = 25_569;

/** What a cell shows: dates and numbers by their format, truth in capitals. */
export function formatText(cell: Cell | undefined): string {
  if (!cell) return "";
  const { value, numberFormat } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value;
  return isDateFormat(numberFormat) ? formatDate(value, numberFormat) : formatNumber(value, numberFormat);
}

/** What a person sees who edits a cell: its formula, and a number in full, so that entering it again loses nothing. */
export function editText(cell: Cell | undefined): string {
  if (cell?.formula !== undefined) return cell.formula;
  const isPlain = typeof cell?.value === "number" && !isDateFormat(cell.numberFormat);
  return isPlain ? String(cell.value) : formatText(cell);
}

function formatDate(serial: number, format: string): string {
  const date = new Date(Math.round((serial - EPOCH) * DAY));
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(-2),
    mmmm: date.toLocaleString("en", { month: "long", timeZone: "UTC" }),
    mmm: date.toLocaleString("en", { month: "short", timeZone: "UTC" }),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
    hh: String(date.getUTCHours()).padStart(2, "0"),
    h: String(date.getUTCHours()),
    ss: String(date.getUTCSeconds()).padStart(2, "0"),
    minutes: String(date.getUTCMinutes()).padStart(2, "0"),
  };
  return format
    .toLowerCase()
    .replace(/\\/gu, "")
    .replace(/(?<=h:)mm|mm(?=:ss)/gu, parts["minutes"] ?? "")
    .replace(/yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss/gu, (token) => parts[token] ?? token);
}
