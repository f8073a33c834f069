import { widthOf } from "../brief/measure-text";
import type { TextTable, WordDocument } from "./word-table";

/** In points: the text's width, the edges of a cell, and the most that a column keeps for a word. */
const TEXT = { landscape: 728, portrait: 482 } as const satisfies Readonly<Record<WordDocument["page"], number>>;
const EDGES = 10;
const MOST = 96;
/** How cells are set. */
const FACE = { font: "Arial", size: 9.5 };

/** Where a line may end; no-break spaces belong to the word. */
const BREAKS = /[^\S\u00a0\u202f]+|(?<=[-–—])/u;

/**
 * The shares of columns, so that each has room for its longest word, which Word would break within; what one lacks the
 * others give of what they have to spare.
 */
export function roomForWords(
  shares: readonly number[],
  { heads, rows }: Pick<TextTable, "heads" | "rows">,
  page: WordDocument["page"],
): readonly number[] {
  const cells = [...heads.map((row) => row.map(inBold)), ...rows];
  const spare = shares.map((share, column) => {
    const words = cells.flatMap((row) => wordsOf(row[column]));
    return share - (EDGES + Math.min(MOST, Math.max(0, ...words))) / TEXT[page];
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

type Cell = TextTable["rows"][number][number];

const inBold = (cell: Cell): Cell => ({ ...cell, spans: cell.spans.map((span) => ({ ...span, bold: true })) });

/** The widths of its words. */
const wordsOf = (cell: Cell | undefined): readonly number[] =>
  (cell?.spans ?? []).flatMap(({ text, bold = false }) =>
    text.split(BREAKS).map((word) => widthOf(word, { ...FACE, bold })),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
