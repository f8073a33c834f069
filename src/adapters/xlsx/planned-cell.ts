import { columnLetter } from "../../domain/review/sheet-table";
import { escapeText } from "../opc/escape-xml";
import { cellName } from "./cell-range";
import { encodeExcelText } from "./excel-text";

/** A cell to be written: a text, a number, true or false, or a formula. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
  readonly content: CellText | CellValueContent | CellFormula | CellFormulaKept;
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

/** A formula that stays, for Excel to work it out anew: what it gave is dropped. */
export interface CellFormulaKept {
  readonly kind: "formula kept";
  /** Its element `f`, as the sheet stores it. */
  readonly xml: string;
}

/** All white space but single blanks between words: what readers of XML may drop or change. */
const BLANKS_TO_KEEP = /^\s|\s$|[^\S ]|\s\s/u;

/** Gives a cell as XML. */
export type CellWriter = (cell: PlannedCell) => string;

/**
 * Writes cells; `prefix` is what the sheet puts before its element names (`"x:"` or `""`). What all cells of a column or
 * of a style begin with is put together once.
 *
 * A text is an inline string, which Excel never reads as a formula whatever it
 * begins with, and which leaves the shared strings as they are.
 */
export function cellWriter(prefix: string): CellWriter {
  const start = once((column: number) => `<${prefix}c r="${columnLetter(column)}`);
  const looks = once((style: string | undefined) => (style === undefined ? '"' : `" s="${style}"`));
  const inText = once((style: string | undefined) => `${looks(style)} t="inlineStr"><${prefix}is><${prefix}t`);
  const end = `</${prefix}c>`;
  const endOfText = `</${prefix}t></${prefix}is>${end}`;
  return ({ row, column, style, content }) => {
    const head = start(column) + row;
    if (content.kind === "formula") return `${head}${looks(style)}>${formulaXml(content, column, row, prefix)}${end}`;
    if (content.kind === "formula kept") return `${head}${looks(style)}>${dueFormula(content.xml)}${end}`;
    if (content.kind === "value") return `${head}${looks(style)}${valueOf(content, prefix)}${end}`;
    const { text } = content;
    if (text === "") return `${head}${looks(style)}/>`;
    const space = BLANKS_TO_KEEP.test(text) ? ' xml:space="preserve">' : ">";
    return head + inText(style) + space + encodeExcelText(text) + endOfText;
  };
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function formulaXml({ text, array, value }: CellFormula, column: number, row: number, prefix: string): string {
  const fills = array ? ` t="array" ref="${cellName(column, row)}"` : "";
  const formula = `<${prefix}f${fills}>${escapeText(text)}</${prefix}f>`;
  return value === undefined ? dueFormula(formula) : formula + valueXml(value, prefix);
}

/** `ca` asks for a formula to be calculated, and tells this program's from those that nobody ever calculates. */
const dueFormula = (xml: string): string =>
  /^<[^>]*\sca="/u.test(xml) ? xml : xml.replace(/^<[\w:.-]+/u, '$& ca="1"');

const valueOf = ({ value }: CellValueContent, prefix: string): string =>
  typeof value === "boolean" ? ` t="b">${valueXml(Number(value), prefix)}` : `>${valueXml(value, prefix)}`;

const valueXml = (value: number, prefix: string): string => `<${prefix}v>${value}</${prefix}v>`;
