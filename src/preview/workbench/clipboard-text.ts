/**
 * Cells as the text that Excel puts on the clipboard: tabs between them, each row on a line of its own, and quotes around
 * a text that holds any of that.
 */
export const toClipboard = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((cells) => cells.map((cell) => toField(String(cell ?? ""))).join("\t")).join("\n");

const toField = (text: string): string => (/[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const FIELD = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/uy;

/** The cells of such a text, row by row; a line end behind the last row begins no other. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  FIELD.lastIndex = 0;
  for (let ended = false; !ended;) {
    const [, quoted, plain = "", end = ""] = FIELD.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"').replaceAll("\r\n", "\n") ?? plain);
    ended = FIELD.lastIndex >= text.length && end !== "\t";
    if (!ended && end !== "\t") rows.push([]);
  }
  return rows;
}
