import type { ResolvedCitation } from "../../domain/citation/citation";

/** A stretch of a cell's text: plain, or a citation. */
export interface CitedPiece {
  readonly start: number;
  readonly text: string;
  readonly citation?: ResolvedCitation;
}

/** A text cut at its citations; the pieces put together are the text. A citation inside the one before it is passed over. */
export function citedPieces(text: string, citations: readonly ResolvedCitation[]): readonly CitedPiece[] {
  const pieces: CitedPiece[] = [];
  let at = 0;
  for (const citation of citations) {
    const { start, end } = citation;
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start) });
    pieces.push({ start, text: text.slice(start, end), citation });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at) });
  return pieces;
}
