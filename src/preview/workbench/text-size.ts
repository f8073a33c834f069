/** Pixels of the grid's font: enough to lay texts out before they are drawn. */
const LETTER = 6.7;
const LINE = 18;
const PADDING = { across: 16, down: 8 } as const;
const NARROWEST = 64;
const WIDEST = 300;
const HIGHEST = 400;

/** The width a column wants for a text: on one line if that is short, on several at the greatest width. */
export function widthOf(text: string): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * LETTER) + PADDING.across));
}

/** The height a row wants for a text that is wrapped at a width. */
export function heightOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor((width - PADDING.across) / LETTER));
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return Math.min(HIGHEST, lines * LINE + PADDING.down);
}
