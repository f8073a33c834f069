/** Pixels of the grid's font: enough to lay texts out before they are drawn. Cyrillic letters are wider. */
const LETTER = { latin: 6.7, cyrillic: 7.4 } as const;
const LINE = 18;
const PADDING = { across: 16, down: 8 } as const;
const NARROWEST = 80;
const WIDEST = 300;
const HIGHEST = 400;

/** The width a column wants for a text: on one line if that is short, on several at the greatest width. */
export function widthOf(text: string): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * letterOf(text)) + PADDING.across));
}

/** The height a row wants for a text that is wrapped at a width. */
export function heightOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor((width - PADDING.across) / letterOf(text)));
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return Math.min(HIGHEST, lines * LINE + PADDING.down);
}

const letterOf = (text: string): number => (/\p{Script=Cyrillic}/u.test(text) ? LETTER.cyrillic : LETTER.latin);
