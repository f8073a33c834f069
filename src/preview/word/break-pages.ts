/** A piece of the document that stands on one page as a whole: a paragraph, or rows of a table. */
export interface Piece {
  /** Its height with the space below it, and that of the space above, which falls away at the top of a page. */
  readonly height: number;
  readonly above: number;
  /** It begins a page. */
  readonly breaksBefore: boolean;
  /** It stays on the page of the piece after it. */
  readonly keepsNext: boolean;
}

/**
 * Where pages break: the number of the first piece of each page, beginning with 0.
 *
 * A piece that is higher than a page gets one of its own and runs over its edge.
 */
export function breakPages(pieces: readonly Piece[], height: number): readonly number[] {
  const starts = [0];
  let used = 0;
  let at = 0;
  while (at < pieces.length) {
    const chain = chainFrom(pieces, at);
    const first = at === starts.at(-1);
    const wanted = chain.reduce((sum, { height: own }) => sum + own, 0) - (first ? (chain[0]?.above ?? 0) : 0);
    if (!first && (pieces[at]?.breaksBefore || used + wanted > height)) {
      starts.push(at);
      used = 0;
      continue;
    }
    used += wanted;
    at += chain.length;
  }
  return starts;
}

/** A piece with those that it has to stay with. */
function chainFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  let to = from;
  while (pieces[to]?.keepsNext && to + 1 < pieces.length) to++;
  return pieces.slice(from, to + 1);
}
