import type { Look, TableLook } from "../../state/look";
import { tint } from "./tint";

/** How many of Excel's own styles of a kind there are for the first black and the six accents. */
const COLOURS = 7;

/**
 * Excel's own table styles that tables get unless somebody chooses: "TableStyleMedium1" to "TableStyleMedium7". No file
 * holds them; the others are not known here, and their tables have no look but that of their cells.
 *
 * @param theme colours in the order in which cells count them
 */
export function builtInTables(theme: readonly string[]): readonly (readonly [string, TableLook])[] {
  return Array.from({ length: COLOURS }, (_, at) => {
    const accent = (at === 0 ? theme[1] : theme[at + 3]) ?? "#000000";
    const pale = tint(accent, at === 0 ? 0.85 : 0.8);
    const line = { line: "thin", colour: tint(accent, 0.4) };
    const row: Look = { bottom: line };
    const look: TableLook = {
      wholeTable: row,
      headerRow: { fill: accent, colour: theme[0] ?? "#ffffff", bold: true },
      totalRow: { bold: true, top: { line: "double", colour: accent } },
      firstRowStripe: { fill: pale },
    };
    return [`TableStyleMedium${at + 1}`, look] as const;
  });
}
