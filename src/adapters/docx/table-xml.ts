import type { Span, TableBlock, TableCell } from "../../domain/brief/brief";
import { toCaption } from "./caption-xml";
import type { DocumentStyles } from "./document-styles";
import { toRun } from "./run";
import { toRuns } from "./span-xml";
import type { Writing } from "./writing";
import { cleanText } from "../../domain/text/clean-text";
import { escapeAttribute } from "./xml-text";

/** Fills from weakest to strongest; each step is also darker in grey, and dark text stays readable on all of them. */
const FILLS = { 1: "E4F2F9", 2: "C3E3F2", 3: "93CBE6", 4: "62AFD6", hole: "FBDDB0" } as const;

/** Stands in a shaded cell that has no text, so that the colour never says anything alone. */
const MARKS = { hole: "–", shaded: "•" } as const;

/** A table with a repeated header row, fixed columns and a description for those who can't see it. A figure stays on one page. */
export function toTable(block: TableBlock, writing: Writing): string {
  const columns = Math.max(block.header.length, block.widths.length, ...block.rows.map((row) => row.length));
  const widths = columnWidths(block.widths, columns, writing.textWidth);
  const caption = toCaption(block, writing);
  const head = block.header.length === 0 ? "" : toHeaderRow(block, widths, writing);
  const look = { ...block, style: "BriefTable", isHeaded: head !== "" };
  const isFigure = block.label?.sequence === "figure";
  const rows = block.rows.map((row, at) => toRow(row, widths, isFigure && at < block.rows.length - 1, writing));
  return `${caption}${tableAround(look, widths, head + rows.join(""))}`;
}

/** What a table is called, how it looks, and what those are told who can't see it. */
export interface TableLook {
  /** Id of a table style. */
  readonly style: string;
  readonly isHeaded: boolean;
  readonly caption: string;
  readonly alt: string;
}

/** A table of fixed columns around its rows. */
export function tableAround(
  { style, isHeaded, caption, alt }: TableLook,
  widths: readonly number[],
  rows: string,
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${isHeaded ? "0620" : "0600"}" w:firstRow="${isHeaded ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeAttribute(caption)}"/><w:tblDescription w:val="${escapeAttribute(alt)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows}</w:tbl>`
  );
}

/** Whole twentieths of a point that add up to the text width; columns without a share get an equal one. */
export function columnWidths(shares: readonly number[], columns: number, textWidth: number): readonly number[] {
  const usable = Array.from({ length: columns }, (_, column) => {
    const share = shares[column];
    return share !== undefined && Number.isFinite(share) && share > 0 ? share : 1 / columns;
  });
  const sum = usable.reduce((total, share) => total + share, 0);
  let before = 0;
  let start = 0;
  return usable.map((share) => {
    before += share;
    const end = Math.round((before / sum) * textWidth);
    const width = end - start;
    start = end;
    return width;
  });
}

function toHeaderRow({ header, rows }: TableBlock, widths: readonly number[], { styles }: Writing): string {
  const cells = widths.map((width, column) => {
    const below = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
    const centred = below.length > 0 && below.every((cell) => cell.align === "center");
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${toCellParagraph(styles.ofCell("cellHead", centred), toRun(header[column] ?? ""))}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

function toRow(row: readonly TableCell[], widths: readonly number[], staysWithNext: boolean, writing: Writing): string {
  const cells = widths.map((width, column) => {
    const cell = row[column] ?? { spans: [] };
    const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${toShade(cell.shade)}`;
    const runs = toRuns(withMark(cell), writing);
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${toCellParagraph(writing.styles.ofCell("cell", cell.align === "center"), runs, staysWithNext)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
}

function toCellParagraph(
  { id, alignment }: ReturnType<DocumentStyles["ofCell"]>,
  runs: string,
  staysWithNext = false,
): string {
  return `<w:p><w:pPr><w:pStyle w:val="${id}"/>${staysWithNext ? "<w:keepNext/>" : ""}${alignment}</w:pPr>${runs}</w:p>`;
}

function withMark({ spans, shade }: TableCell): readonly Span[] {
  if (shade === undefined || shade === 0 || spans.some((span) => cleanText(span.text).trim() !== "")) return spans;
  return [{ text: shade === "hole" ? MARKS.hole : MARKS.shaded }];
}

function toShade(shade: TableCell["shade"]): string {
  if (shade === undefined || shade === 0) return "";
  return `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[shade]}"/>`;
}
