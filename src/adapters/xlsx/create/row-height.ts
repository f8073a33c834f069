import { countLines } from "../../../domain/brief/measure-text";
import { styleFace } from "./cell-styles";
import type { StyleName } from "./cell-styles";

/** Excel's own limit, in points. */
const TALLEST = 409;
/** Points of a character as Excel counts widths: 7 pixels of the body font. */
const CHARACTER = 5.25;
/** Points a cell keeps free at its sides, its indent included. */
const SIDES = 13;
/** Screen letters are up to this much wider than their design. */
const SLACK = 1.06;

/** A text in a cell of a row: its letters, and the cell's width in characters. */
export interface FittedText {
  readonly text: string;
  readonly face: { readonly size: number; readonly bold: boolean };
  readonly width: number;
}

/**
 * Height of a row that shows all of a text, in points; at most what Excel allows.
 *
 * Excel does not fit the rows of a file that it opens, so they must be right.
 */
export function fittedHeight({ text, face, width }: FittedText): number {
  const room = (width * CHARACTER - SIDES) / SLACK;
  const lines = countLines([{ text, face: { font: "Arial", ...face } }], room);
  return Math.min(TALLEST, Math.ceil(lines * face.size * 1.28 + 6));
}

/**
 * Height of a row that shows all its text, in points.
 *
 * @param cells text, style and width (in characters) of each cell
 */
export const rowHeight = (
  cells: readonly { readonly text: string; readonly style: StyleName; readonly width: number }[],
  least: number,
): number =>
  Math.max(least, ...cells.map(({ text, style, width }) => fittedHeight({ text, face: styleFace(style), width })));
