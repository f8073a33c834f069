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
  const end = `</${prefix}c>`;
  if (content.kind === "formula") {
    const formula = `<${prefix}f${content.array ? ` t="array" ref="${name}"` : ""}>${escapeText(content.text)}</${prefix}f>`;
    return `${head}>${formula}${content.value === undefined ? "" : valueXml(content.value, prefix)}${end}`;
  }
  if (content.kind === "value") {
    const { value } = content;
    const isTruth = typeof value === "boolean";
    return `${head}${isTruth ? ' t="b"' : ""}>${valueXml(isTruth ? Number(value) : value, prefix)}${end}`;
  }
  const { text } = content;
  if (text === "") return `${head}/>`;
  const space = BLANKS_TO_KEEP.test(text) ? ' xml:space="preserve"' : "";
  return `${head} t="inlineStr"><${prefix}is><${prefix}t${space}>${encodeExcelText(text)}</${prefix}t></${prefix}is>${end}`;
}

const valueXml = (value: number, prefix: string): string => `<${prefix}v>${value}</${prefix}v>`;
