/** Where the headers of a table stand on a sheet of ours. */
export const HEADER_ROW = 3;
/** Points that a column takes for each character of its width. */
export const POINTS = 5.6;

/** A title and a line below it, above the table of a new sheet. */
export function putHeading(sheet: Excel.Worksheet, title: string, line: string): void {
  const heading = sheet.getRange("A1");
  heading.values = [[title]];
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  const below = sheet.getRange("A2");
  below.values = [[line]];
  below.format.font.color = "#595959";
}

/** A table over a range of a sheet, its headers included, its texts wrapped. */
export function putTable(sheet: Excel.Worksheet, cells: Excel.Range, name: string): void {
  // An address alone would be taken for one of the active sheet.
  const table = sheet.tables.add(cells, true);
  table.name = name;
  cells.format.wrapText = true;
  cells.format.verticalAlignment = "Top";
  sheet.freezePanes.freezeRows(HEADER_ROW);
}
