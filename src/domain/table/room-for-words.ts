import type { TextCell } from "./word-table";

/** Shares of the width that a letter of 9 points takes on a page on its side, and the edges of a cell. */
const LETTER = 0.0079;
const EDGES = 0.015;
/** Letters of the longest word that a column makes room for; an address is longer. */
const MOST = 16;

/**
 * The shares of columns, so that each has room for its longest word, which Word would break within; what one lacks the
 * others give of what they have to spare.
 *
 * @param rows headings among them, each with a cell a column
 */
export function roomForWords(shares: readonly number[], rows: readonly (readonly TextCell[])[]): readonly number[] {
  const spare = shares.map((share, column) => {
    const letters = rows.map((cells) => longestWord(cells[column]));
    return share - (EDGES + LETTER * Math.max(0, ...letters));
  });
  const lacking = sum(spare.map((each) => Math.max(0, -each)));
  const over = sum(spare.map((each) => Math.max(0, each)));
  if (lacking === 0 || over === 0) return shares;
  const moved = Math.min(lacking, over);
  return shares.map((share, column) => {
    const own = spare[column] ?? 0;
    return share - own * (moved / (own < 0 ? lacking : over));
  });
}

const longestWord = (cell: TextCell | undefined): number => {
  const words = (cell?.spans ?? []).flatMap(({ text }) => text.split(/[\s-]+/u));
  return Math.min(MOST, Math.max(0, ...words.map((word) => word.length)));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
