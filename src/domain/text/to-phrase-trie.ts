import { BLANK, CODES, SKIPPED, codesFoldedTo, isLetterCode } from "./fold-code";
import { BLANK_SYMBOL, ROW, SKIPPED_SYMBOL } from "./phrase-trie";
import type { PhraseTrie } from "./phrase-trie";

/** Edges from which on a row is quicker than looking through them. */
const MANY_EDGES = 4;

/** A trie by the folded codes of its edges, from which the rest of it follows. */
export interface TrieEdges extends Pick<PhraseTrie, "firstEdge" | "edgeTo" | "meaning"> {
  readonly edgeCode: Uint16Array;
}

/** The trie that has these edges. */
export function toPhraseTrie({ firstEdge, edgeCode, edgeTo, meaning }: TrieEdges): PhraseTrie {
  const { symbols, letterSymbols } = symbolsOf(edgeCode);
  const edgeSymbol = new Uint16Array(edgeCode.length);
  for (let edge = 0; edge < edgeCode.length; edge++) edgeSymbol[edge] = symbols[edgeCode[edge] ?? 0] ?? 0;
  const roots = new Int32Array(CODES);
  for (let edge = 0; edge < (firstEdge[1] ?? 0); edge++) {
    for (const code of codesFoldedTo(edgeCode[edge] ?? 0)) roots[code] = edgeTo[edge] ?? 0;
  }
  const rows = rowsOf(firstEdge, edgeSymbol, edgeTo);
  return { symbols, roots, firstEdge, edgeSymbol, edgeTo, ...rows, meaning, letterSymbols };
}

function symbolsOf(edgeCode: Uint16Array): Pick<PhraseTrie, "symbols" | "letterSymbols"> {
  const symbols = new Uint16Array(CODES);
  const letterSymbols = new Uint8Array(CODES);
  const give = (folded: number, symbol: number): void => {
    for (const code of codesFoldedTo(folded)) symbols[code] = symbol;
  };
  give(BLANK, BLANK_SYMBOL);
  give(SKIPPED, SKIPPED_SYMBOL);
  let count = SKIPPED_SYMBOL;
  for (let edge = 0; edge < edgeCode.length; edge++) {
    const code = edgeCode[edge] ?? 0;
    if (symbols[code] !== 0) continue;
    give(code, ++count);
    if (isLetterCode(code)) letterSymbols[count] = 1;
  }
  return { symbols, letterSymbols };
}

function rowsOf(
  firstEdge: Int32Array,
  edgeSymbol: Uint16Array,
  edgeTo: Int32Array,
): Pick<PhraseTrie, "rowOf" | "rows"> {
  const rowOf = new Int32Array(firstEdge.length - 1).fill(-1);
  let width = 0;
  for (let node = 0; node < rowOf.length; node++) {
    if ((firstEdge[node + 1] ?? 0) - (firstEdge[node] ?? 0) < MANY_EDGES) continue;
    rowOf[node] = width;
    width += ROW;
  }
  const rows = new Int32Array(width);
  for (let node = 0; node < rowOf.length; node++) {
    const row = rowOf[node] ?? -1;
    if (row < 0) continue;
    for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge++) {
      const symbol = edgeSymbol[edge] ?? 0;
      if (symbol < ROW) rows[row + symbol] = edgeTo[edge] ?? 0;
    }
  }
  return { rowOf, rows };
}
