import { escapeText } from "../opc/escape-xml";
import { cellName } from "./cell-range";
import { encodeExcelText } from "./excel-text";

/** A cell to be written: a text, a number, true or false, or a formula. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
  readonly content: CellText | CellValueContent | CellFormula;
}

export interface CellText {
  readonly kind: "text";
  readonly text: string;
}

/** A value that is no text. A date is a number, and its style says so. */
export interface CellValueContent {
  readonly kind: "value";
  readonly value: number | boolean;
}

export interface CellFormula {
  readonly kind: "formula";
  readonly text: string;
  readonly array: boolean;
  /** What it gives; left out where Excel is to work it out. */
  readonly value?: number;
}

/** All white space but single blanks between words: what readers of XML may drop or change. */
const BLANKS_TO_KEEP = /^\s|\s$|[^\S ]|\s\s/u;

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
    const value = content.value === undefined ? "" : tag("v", String(content.value));
    return `${head}>${tag("f", escapeText(content.text), attributes)}${value}</${prefix}c>`;
  }
  if (content.kind === "value") {
    const { value } = content;
    const type = typeof value === "boolean" ? ' t="b"' : "";
    return `${head}${type}>${tag("v", String(typeof value === "boolean" ? Number(value) : value))}</${prefix}c>`;
  }
  if (content.text === "") return `${head}/>`;
  const text = tag(
    "t",
    encodeExcelText(content.text),
    BLANKS_TO_KEEP.test(content.text) ? ' xml:space="preserve"' : "",
  );
  return `${head} t="inlineStr">${tag("is", text)}</${prefix}c>`;
}
