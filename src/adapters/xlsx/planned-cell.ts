import { escapeText } from "../opc/escape-xml";
import { cellName } from "./cell-range";
import { encodeExcelText } from "./excel-text";

/** A cell to be written: a text, or the formula of its column when it stands in a new row. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
  readonly content: CellText | CellFormula;
}

export interface CellText {
  readonly kind: "text";
  readonly text: string;
}

export interface CellFormula {
  readonly kind: "formula";
  readonly text: string;
  readonly array: boolean;
}

/**
 * The cell as XML; `prefix` is what the sheet puts before its element names (`"x:"` or `""`).
 *
 * A text is an inline string, which Excel never reads as a formula whatever it
 * begins with, and which leaves the shared strings as they are.
 */
export function cellXml({ row, column, style, content }: PlannedCell, prefix: string): string {
  const name = cellName(column, row);
  const head = `<${prefix}c r="${name}"${style === undefined ? "" : ` s="${style}"`}`;
  const tag = (local: string, inner: string, attributes = "") =>
    `<${prefix}${local}${attributes}>${inner}</${prefix}${local}>`;
  if (content.kind === "formula") {
    const attributes = content.array ? ` t="array" ref="${name}"` : "";
    return `${head}>${tag("f", escapeText(content.text), attributes)}</${prefix}c>`;
  }
  if (content.text === "") return `${head}/>`;
  const text = tag("t", encodeExcelText(content.text), ' xml:space="preserve"');
  return `${head} t="inlineStr">${tag("is", text)}</${prefix}c>`;
}
