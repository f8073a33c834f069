import type { Cell } from "./cell-grid";

const DAY = 86_400_000;
const EPOCH = 25_569;

/** Whether a number format shows a date: a day, month or year outside of quotes, brackets and escapes. */
export const isDateFormat = (format: string): boolean =>
  /[dmyDMY]/u.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "")) && format !== "General";

/** What a cell shows: dates in a plain form of their format, truth in capitals. Other formats are not modelled. */
export function formatText(cell: Cell | undefined): string {
  if (!cell) return "";
  const { value, numberFormat } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && isDateFormat(numberFormat)) return formatDate(value, numberFormat);
  return String(value);
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
  };
  return format
    .toLowerCase()
    .replace(/\\/gu, "")
    .replace(/yyyy|yy|mmmm|mmm|mm|m|dd|d/gu, (token) => parts[token] ?? token);
}
