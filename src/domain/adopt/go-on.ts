import { CELL_LIMIT } from "../text/cell-limit";

/**
 * Cells as one row, or as several where a text is longer than a cell: it goes on in the next, broken where a line, a
 * word or, at the worst, a character ends.
 */
export function goOnBelow(
  cells: Readonly<Record<string, string>>,
  limit = CELL_LIMIT,
): readonly Readonly<Record<string, string>>[] {
  const pieces = Object.entries(cells).map(([key, text]) => [key, piecesOf(text, limit)] as const);
  const length = Math.max(1, ...pieces.map(([, { length: count }]) => count));
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(pieces.flatMap(([key, all]) => (all[at] === undefined ? [] : [[key, all[at]] as const]))),
  );
}

function piecesOf(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const at = breakBefore(rest, limit);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

function breakBefore(text: string, limit: number): number {
  const line = text.lastIndexOf("\n", limit);
  if (line > limit / 2) return line;
  const blank = text.lastIndexOf(" ", limit);
  if (blank > limit / 2) return blank;
  // Never between the halves of a character.
  return /[\ud800-\udbff]/u.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
