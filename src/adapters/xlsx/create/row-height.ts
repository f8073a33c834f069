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

/**
 * Height of a row that shows all its text, in points; at most what Excel allows.
 *
 * Excel does not fit the rows of a file that it opens, so they must be right.
 *
 * @param cells text, style and width (in characters) of each cell
 */
export function rowHeight(
  cells: readonly { readonly text: string; readonly style: StyleName; readonly width: number }[],
  least: number,
): number {
  const heights = cells.map(({ text, style, width }) => {
    const face = { font: "Arial", ...styleFace(style) };
    const room = (width * CHARACTER - SIDES) / SLACK;
    return countLines([{ text, face }], room) * face.size * 1.28 + 6;
  });
  return Math.min(TALLEST, Math.ceil(Math.max(least, ...heights)));
}
