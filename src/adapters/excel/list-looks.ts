import type { SheetList } from "../../app/ports";
import { rangeOf } from "./placed-list";
import { HEADER_ROW } from "./sheet-heading";

/** Of the letters of a cell. */
const FONT = ["bold", "color", "italic", "name", "size", "strikethrough", "underline"] as const;

/**
 * What the sheet of a list looks like, to be told from how it looked once it was written: colours and letters of its
 * title, its headers and its rows. Loaded with the next sync; Excel says nothing of a property in which cells differ,
 * so one cell that was coloured shows.
 */
export function loadLooks(sheet: Excel.Worksheet, list: Pick<SheetList, "columns" | "rows">): () => string {
  const parts = [1, 2, HEADER_ROW].map((row) => ({ row, rows: 1 }));
  const rows = list.rows.length > 0 ? [{ row: HEADER_ROW + 1, rows: list.rows.length }] : [];
  const formats = [...parts, ...rows].map((part) => {
    const { format } = sheet.getRange(rangeOf(list, part.row, part.rows));
    format.fill.load("color");
    format.font.load(FONT.join());
    return format;
  });
  const rules = sheet.getRange().conditionalFormats.getCount();
  return () =>
    JSON.stringify([formats.map(({ fill, font }) => [fill.color, FONT.map((name) => font[name])]), rules.value]);
}
