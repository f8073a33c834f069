/** Which of two numbers comes first in a text with inserted ones: "7", "7-1", "7-10", "8"; negative when `a` does. */
export function compareInserted(a: string, b: string): number {
  const [x, y] = [piecesOf(a), piecesOf(b)];
  for (let at = 0; at < Math.max(x.length, y.length); at++) {
    const difference = (x[at] ?? 0) - (y[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const piecesOf = (number: string): readonly number[] => number.split("-").map((piece) => Number.parseInt(piece, 10));
