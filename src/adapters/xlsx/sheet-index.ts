import { damaged, tooMuch } from "../opc/refusals";
import { walkBesidePlain } from "../opc/walk-beside-plain";
import type { XmlElement } from "../opc/xml-spans";
import { LIMITS } from "../opc/zip-entry";
import { LAST_COLUMN, LAST_ROW, parseCell, parseRange } from "./cell-range";
import type { CellRange } from "./cell-range";
import { DAMAGE, EXCESS } from "./damage";
import { decodeExcelText } from "./excel-text";
import { readPlainCells } from "./plain-cells";
import type { PlainCell } from "./plain-cells";
import { nextRowIn } from "./plain-rows";
import { RICH_TEXT, RichTextReader, textWithoutRuns } from "./rich-text";
import type { RichText } from "./rich-text";
import { isTrue } from "./workbook-map";
import { openTo } from "./open-ranges";

/** A sheet's part gone through once: where each row and cell stands in the source, and what it stores. */
export interface SheetIndex {
  readonly xml: string;
  readonly part: string;
  /** In stored order, by their number. */
  readonly rows: ReadonlyMap<number, IndexedRow>;
  readonly sheetData: XmlElement;
  readonly merged: readonly CellRange[];
  /** Ranges that one formula fills; only their first cell stores it. */
  readonly arrays: readonly CellRange[];
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  /** Elements with a range in `ref`, `sqref` or their text that grows with a table. */
  readonly ranges: readonly XmlElement[];
  /** Whether what is locked on it may not be changed. */
  readonly isProtected: boolean;
  /** Ranges of it that anybody may change all the same, whatever is locked there. */
  readonly openRanges: readonly CellRange[];
  /** How many rows, cells and ranges that makes. */
  readonly size: number;
}

export interface IndexedRow {
  readonly row: number;
  readonly element: XmlElement;
  readonly hidden: boolean;
  readonly cells: readonly IndexedCell[];
}

export interface IndexedCell {
  readonly column: number;
  /** `"n"`, `"s"`, `"str"`, `"inlineStr"`, `"b"`, `"e"` or `"d"`. */
  readonly type: string;
  readonly style: string | undefined;
  /** What is stored: a number of a shared string, a text, a number. */
  readonly stored: string;
  /** The text that stands in the cell itself. */
  readonly rich: RichText | undefined;
  /** `"shared"` when other cells take their formula from this one or share an array with it. */
  readonly formula: "none" | "own" | "shared";
  /** As it is stored, without `=`; "" without one, and where it only points at another cell's. */
  readonly formulaText: string;
  /** Whether its formula asks to be calculated when the workbook is opened, as those do that this program writes. */
  readonly isDue: boolean;
  readonly start: number;
  readonly end: number;
}

const RANGED = ["dimension", "conditionalFormatting", "dataValidation", "ignoredError", "xm:sqref"];
const WANTED = new Set([
  ...RANGED,
  "sheetData",
  "row",
  "c",
  "v",
  "f",
  "is",
  ...RICH_TEXT,
  "mergeCell",
  "col",
  "sheetProtection",
  "protectedRange",
]);

const COUNTED = new Set([...RANGED, "row", "c", "mergeCell", "col"]);

/**
 * @param most rows, cells and ranges it may hold
 * @param take is told of each row as it ends; then none is kept in `rows`, which takes most of the memory
 * @throws UnusableInput when it holds more, or is damaged: no cells element, or a cell that lies nowhere
 */
export function indexSheet(
  xml: string,
  part: string,
  most: number = LIMITS.cells,
  take?: (row: IndexedRow) => void,
): SheetIndex {
  const rows = new Map<number, IndexedRow>();
  const numbers = new Set<number>();
  const merged: CellRange[] = [];
  const arrays: CellRange[] = [];
  const columns: { first: number; last: number; style: string }[] = [];
  const ranges: XmlElement[] = [];
  let sheetData: XmlElement | undefined;
  /** The row that is being read, and the one that the parser stands in, which may be an earlier one. */
  let atHand: XmlElement | undefined;
  let parsed: XmlElement | undefined;
  let rowNumber = 0;
  let rowDigits = "0";
  let cells: IndexedCell[] = [];
  let column = 0;
  let stored = "";
  let formula: IndexedCell["formula"] = "none";
  let formulaText = "";
  let isDue = false;
  let rich: RichText | undefined;
  let inText = false;
  const reader = new RichTextReader();
  const letters = new Map<string, number>();
  /** Letters that were read once are known, in a row of that number. */
  const columnOf = (name: string, digits: string): number => {
    const known = digits === rowDigits ? letters.get(name) : undefined;
    if (known !== undefined) return known;
    const at = columnIn(name + digits, rowNumber, part);
    letters.set(name, at);
    return at;
  };
  const columnNamed = (reference: string): number => {
    const at = Math.max(0, reference.length - rowDigits.length);
    return columnOf(reference.slice(0, at), reference.slice(at));
  };
  let size = 0;
  let isProtected = false;
  const openRanges: CellRange[] = [];

  const count = (): void => {
    if (++size > most) throw tooMuch(EXCESS.cellsOfSheets(LIMITS.cells));
  };
  const openCell = (at: number): void => {
    column = at;
    if (column > LAST_COLUMN) throw outside(part);
    stored = "";
    rich = undefined;
    formula = "none";
    formulaText = "";
    isDue = false;
  };
  const closeCell = (
    type: string | undefined,
    style: string | undefined,
    { start, end }: { readonly start: number; readonly end: number },
  ): void => {
    cells.push({ column, type: type ?? "n", style, stored, rich, formula, formulaText, isDue, start, end });
  };
  const openRow = (element: XmlElement): void => {
    const { r } = element.attributes;
    rowNumber = r === undefined ? rowNumber + 1 : Number(r);
    if (!Number.isInteger(rowNumber) || rowNumber < 1 || rowNumber > LAST_ROW) throw outside(part);
    rowDigits = String(rowNumber);
    if (numbers.has(rowNumber)) throw damaged(DAMAGE.rowTwice(part, rowNumber));
    cells = [];
    column = 0;
    atHand = element;
  };
  const closeRow = (element: XmlElement): void => {
    const row = { row: rowNumber, element, hidden: isTrue(element.attributes["hidden"]), cells };
    numbers.add(rowNumber);
    if (take) take(row);
    else rows.set(rowNumber, row);
  };
  const open = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (COUNTED.has(name)) count();
    if (name === "c") openCell(attributes["r"] === undefined ? column + 1 : columnNamed(attributes["r"]));
    else if (name === "row") {
      openRow(element);
      parsed = element;
    } else if (name === "is") inText = true;
    else if (inText) reader.open(element);
    else if (name === "sheetData") sheetData = element;
    else if (name === "sheetProtection") isProtected = isTrue(attributes["sheet"]);
    else if (RANGED.includes(name)) ranges.push(element);
    else if (name === "mergeCell") {
      const range = parseRange(attributes["ref"] ?? "");
      if (range) merged.push(range);
    } else if (name === "col" && attributes["style"] !== undefined) {
      columns.push({ first: Number(attributes["min"]), last: Number(attributes["max"]), style: attributes["style"] });
    }
  };
  const close = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === "protectedRange") openRanges.push(...openTo(element, xml));
    else if (name === "v") stored = element.text;
    else if (name === "is") {
      inText = false;
      rich = reader.take();
      stored = rich.text;
    } else if (inText) reader.close(element);
    else if (name === "f") {
      formula = sharesFormula(element) ? "shared" : "own";
      formulaText = element.text;
      isDue = isTrue(attributes["ca"]);
      const range = fillsRange(attributes) ? parseRange(attributes["ref"] ?? "") : undefined;
      if (range) arrays.push(range);
    } else if (name === "c") closeCell(attributes["t"], attributes["s"], element);
    else if (name === "row") {
      const { closeStart, end } = element;
      closeRow(element === parsed && atHand ? { ...atHand, closeStart, end } : element);
    }
  };
  const takePlain = (cell: PlainCell): void => {
    count();
    openCell(columnOf(cell.letters, cell.digits));
    if (cell.formula !== undefined) {
      formula = "own";
      formulaText = cell.formula;
    }
    if (cell.text !== undefined) rich = textWithoutRuns(decodeExcelText(cell.text));
    stored = rich?.text ?? cell.value ?? "";
    closeCell(cell.type, cell.style, cell);
  };
  const nextRow = nextRowIn(xml);
  /** Cells, and the rows that follow upon theirs in the same form: the parser is left in the first of them. */
  const read = (from: number): number => {
    if (inText) return from;
    let at = readPlainCells(xml, from, takePlain);
    for (;;) {
      const next = atHand && nextRow(atHand, at);
      if (!atHand || !next) return at;
      closeRow({ ...atHand, closeStart: at, end: next.start });
      count();
      openRow(next);
      at = readPlainCells(xml, next.openEnd, takePlain);
    }
  };
  walkBesidePlain(xml, part, WANTED, { open, close }, { parent: "row", child: "c", read });
  if (!sheetData) throw damaged(DAMAGE.noCells(part));
  return { xml, part, rows, sheetData, merged, arrays, columns, ranges, isProtected, openRanges, size };
}

/** A formula that stands here for other cells too; those that only point at it can go alone. */
function sharesFormula({ attributes, text }: XmlElement): boolean {
  return fillsRange(attributes) || (attributes["t"] === "shared" && text !== "");
}

const fillsRange = (attributes: XmlElement["attributes"]): boolean =>
  attributes["t"] === "array" || attributes["t"] === "dataTable";

/** The column of a cell by its reference, which has to name its row. */
function columnIn(reference: string, row: number, part: string): number {
  const cell = parseCell(reference);
  if (cell?.row !== row) throw damaged(DAMAGE.strayCell(part, reference, row));
  return cell.column;
}

const outside = (part: string) => damaged(DAMAGE.outside(part));
