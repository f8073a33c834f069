import { paragraph } from "../adapters/docx/draft/draft-document";

/** A cell of a Word table: its paragraphs as XML, or plain text. */
export interface WordTableCell {
  readonly inside: string;
  /** Columns that it covers. */
  readonly span?: number;
  readonly merge?: "begins" | "goes-on";
}

export const wordTable = (...rows: readonly (readonly (string | WordTableCell)[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map(cellXml).join("")}</w:tr>`).join("")}</w:tbl>`;

function cellXml(cell: string | WordTableCell): string {
  const { inside, span, merge } = typeof cell === "string" ? { inside: cell } : cell;
  const properties =
    (span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`) +
    (merge === "begins" ? '<w:vMerge w:val="restart"/>' : merge === "goes-on" ? "<w:vMerge/>" : "");
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith("<w:") ? inside : paragraph(inside)}</w:tc>`;
}
