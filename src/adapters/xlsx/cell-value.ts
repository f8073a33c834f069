import { isoDate } from "../../domain/review/cell-date";
import type { CellValue } from "../../domain/review/sheet-table";
import { damaged } from "../opc/refusals";
import { DAMAGE } from "./damage";
import { decodeExcelText } from "./excel-text";
import type { RichText } from "./rich-text";
import type { IndexedCell } from "./sheet-index";

/** What a workbook's cells refer to. */
export interface CellContext {
  readonly sharedStrings: { get(number: number): RichText | undefined };
  readonly dateStyles: ReadonlySet<number>;
  /** Styles that strike their text through. */
  readonly struckStyles: ReadonlySet<number>;
  /** Styles of cells that may be typed into where their sheet is protected. */
  readonly unlockedStyles: ReadonlySet<number>;
  readonly calendar: 1900 | 1904;
}

/**
 * A cell as a person sees it: dates as ISO text, errors by name, a formula by its last value, null for nothing.
 *
 * @throws UnusableInput when it points at a shared string that is not there: a text would go missing unseen
 */
export function cellValue(cell: IndexedCell, context: CellContext): CellValue {
  const { type, stored } = cell;
  if (stored === "") return null;
  if (type === "s") return sharedText(context.sharedStrings, stored).text || null;
  if (type === "inlineStr" || type === "str") return textWithin(cell);
  if (type === "b") return stored === "1" || stored === "true";
  if (type === "d") return stored.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, "");
  if (type !== "n") return stored;
  const number = Number(stored);
  return Number.isNaN(number) ? stored : shownValue(number, cell.style, context);
}

/** Whether a cell has a formula and nobody has calculated it; one that gives no text is stored as a text. */
export const isUncalculated = ({ stored, formula, type }: IndexedCell): boolean =>
  stored === "" && formula !== "none" && type !== "str";

/** A number, or true or false, as a cell of a style shows it. */
export function shownValue(
  value: number | boolean,
  style: string | undefined,
  { dateStyles, calendar }: Pick<CellContext, "dateStyles" | "calendar">,
): CellValue {
  const isDate = typeof value === "number" && dateStyles.has(Number(style ?? 0));
  return (isDate ? isoDate(value, calendar) : undefined) ?? value;
}

/** The text of a cell that holds its own. */
export const textWithin = ({ rich, stored }: IndexedCell): string => rich?.text ?? decodeExcelText(stored);

/** The text that stands in a cell where part of it, or all, is struck through; undefined where nothing is. */
export const standingText = (cell: IndexedCell, context: CellContext): string | undefined =>
  struckText(cell, context)?.standing;

/** The same with the text that is struck through. */
export function struckText(
  cell: IndexedCell,
  context: CellContext,
): { readonly standing: string; readonly struck: string } | undefined {
  const { type, stored, rich } = cell;
  const isStruck = context.struckStyles.has(Number(cell.style ?? 0));
  if (stored === "" || (!isStruck && type !== "s" && rich === undefined)) return undefined;
  const text = type === "s" ? sharedText(context.sharedStrings, stored) : rich;
  if (text === undefined)
    return isStruck ? { standing: "", struck: String(cellValue(cell, context) ?? "") } : undefined;
  const standing = isStruck ? text.standingIfStruck : text.standing;
  if (standing === text.text) return undefined;
  return { standing, struck: isStruck ? text.struckIfStruck : text.struck };
}

function sharedText(sharedStrings: CellContext["sharedStrings"], stored: string): RichText {
  const text = sharedStrings.get(Number(stored));
  if (text === undefined) throw damaged(DAMAGE.noText(stored));
  return text;
}
