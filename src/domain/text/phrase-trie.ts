import { DASH, FOLDED, codeAt, isDigitCode, isLetterCode } from "./fold-code";

/**
 * A set of phrases, walked code by code. Each phrase stands for a number given
 * when it was added. Where a text matches several, the longest counts.
 */
export interface PhraseTrie {
  /** Code to its symbol: codes that fold alike share one, 0 is in no phrase. */
  readonly symbols: Uint16Array;
  /** First node of each code, so that a word that starts no phrase costs one look. 0 is none. */
  readonly roots: Int32Array;
  /** Edges of a node are those from `firstEdge[node]` to before `firstEdge[node + 1]`. */
  readonly firstEdge: Int32Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeTo: Int32Array;
  /** Where in `rows` a node with many edges has the target of each symbol below `ROW`, or -1. */
  readonly rowOf: Int32Array;
  readonly rows: Int32Array;
  /** Number a node's phrase stands for, or -1. */
  readonly meaning: Int32Array;
  /** 1 for the symbols of letters. */
  readonly letterSymbols: Uint8Array;
}

/** Width of a row; symbols above it (of rare scripts) are looked for among the edges. */
export const ROW = 256;
/** Symbol of every blank. */
export const BLANK_SYMBOL = 1;
/** Symbol of every mark that is passed over. */
export const SKIPPED_SYMBOL = 2;

/** Where the longest phrase ends and what it stands for. Reused between calls of `longestPhrase`, to allocate nothing. */
export interface PhraseMatch {
  end: number;
  meaning: number;
}

/**
 * Find the longest phrase that starts at an offset and ends where a word ends.
 *
 * Runs of blanks count as one and invisible marks as nothing. Takes at most as
 * many steps as the longest phrase has codes, blanks and marks aside.
 *
 * @param suffixes endings a phrase may carry that end no word by themselves (Kazakh cases), where `takesSuffix` says so
 * @returns false when there is none, and `match` is left alone
 */
export function longestPhrase(
  trie: PhraseTrie,
  text: string,
  start: number,
  match: PhraseMatch,
  suffixes?: PhraseTrie,
  takesSuffix?: Uint8Array,
): boolean {
  const node = trie.roots[codeAt(text, start)] ?? 0;
  return node !== 0 && walkOn(trie, text, node, start + 1, match, suffixes, takesSuffix, undefined);
}

/** Which phrases count from a node on, and what they may end with. */
interface EndRules {
  readonly allowed: Uint8Array;
  readonly suffixes: PhraseTrie;
  readonly takesSuffix: Uint8Array;
}

/**
 * Go on with a phrase from the node that its beginning led to. Only phrases
 * that are allowed count, and only if they end beyond `match.end`.
 */
export const longestFrom = (
  trie: PhraseTrie,
  text: string,
  node: number,
  at: number,
  match: PhraseMatch,
  { allowed, suffixes, takesSuffix }: EndRules,
): boolean => walkOn(trie, text, node, at, match, suffixes, takesSuffix, allowed);

function walkOn(
  trie: PhraseTrie,
  text: string,
  from: number,
  start: number,
  match: PhraseMatch,
  suffixes: PhraseTrie | undefined,
  takesSuffix: Uint8Array | undefined,
  allowed: Uint8Array | undefined,
): boolean {
  const { symbols, meaning } = trie;
  let node = from;
  let found = false;
  let blank = false;
  let last = codeAt(text, start - 1);
  for (let at = start; ; at++) {
    const meant = meaning[node] ?? -1;
    if (meant >= 0 && (!allowed || allowed[meant] === 1)) {
      const end = phraseEnd(text, at, last, takesSuffix?.[meant] === 1 ? suffixes : undefined);
      if (allowed ? end > match.end : end > 0) {
        match.end = end;
        match.meaning = meant;
        found = true;
      }
    }
    if (at >= text.length) return found;
    const code = codeAt(text, at);
    const symbol = symbols[code] ?? 0;
    if (symbol === SKIPPED_SYMBOL || (symbol === BLANK_SYMBOL && blank)) continue;
    node = follow(trie, node, symbol);
    if (node === 0) return found;
    blank = symbol === BLANK_SYMBOL;
    last = code;
  }
}

/** The node an edge leads to, 0 when there is none. */
export function follow(
  { rowOf, rows, firstEdge, edgeSymbol, edgeTo }: PhraseTrie,
  node: number,
  symbol: number,
): number {
  const row = rowOf[node] ?? -1;
  if (row >= 0 && symbol < ROW) return rows[row + symbol] ?? 0;
  const end = firstEdge[node + 1] ?? 0;
  for (let edge = firstEdge[node] ?? 0; edge < end; edge++) {
    if (edgeSymbol[edge] === symbol) return edgeTo[edge] ?? 0;
  }
  return 0;
}

/** A word that ended with a letter goes on with a letter, a number with a digit; "art.5" and "GC25" end anyway. */
function endsWord(text: string, at: number, last: number): boolean {
  if (at >= text.length) return true;
  const next = codeAt(text, at);
  if (isLetterCode(last)) return !isLetterCode(next);
  return !(isDigitCode(last) && isDigitCode(next));
}

/** A dash and an apostrophe: "GDPR-дың", "CRC's". */
const LEADS_TO_SUFFIX: ReadonlySet<number> = new Set([DASH, 0x27]);

/** Where a phrase that ends here ends in the text, its suffix taken in; 0 when it goes on as another word. */
function phraseEnd(text: string, at: number, last: number, suffixes: PhraseTrie | undefined): number {
  const whole = endsWord(text, at, last);
  if (!suffixes || (whole && !LEADS_TO_SUFFIX.has(FOLDED[codeAt(text, at)] ?? 0))) return whole ? at : 0;
  return suffixEnd(suffixes, text, at) || (whole ? at : 0);
}

/** Where a suffix that starts here ends its word, 0 when none does. */
function suffixEnd(suffixes: PhraseTrie, text: string, at: number): number {
  const match: PhraseMatch = { end: 0, meaning: -1 };
  longestPhrase(suffixes, text, at, match);
  return match.end;
}
