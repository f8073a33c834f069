import { BLANK, CODES, DASH, FOLDED, SKIPPED, codesFoldedTo, isDigitCode, isLetterCode } from "./fold-code";

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
const ROW = 256;
/** Edges from which on a row is quicker than looking through them. */
const MANY_EDGES = 4;
/** Symbol of every blank. */
export const BLANK_SYMBOL = 1;
const SKIPPED_SYMBOL = 2;

/** Collects phrases; `toTrie` freezes them. Of two equal phrases the first one's number is kept. */
export class PhraseTrieBuilder {
  private readonly firstEdge: number[] = [0];
  private readonly meanings: number[] = [-1];
  // Edge 0 stands for "none".
  private readonly edgeCode: number[] = [0];
  private readonly edgeTo: number[] = [0];
  private readonly nextEdge: number[] = [0];
  private readonly tails = new Map<string, number>();

  /** Add a phrase; returns the number it stands for, which is another's when it was there already. */
  add(phrase: string, meaning: number): number {
    return this.mark(this.walk(0, phrase), meaning);
  }

  /**
   * Add phrases that begin with any form of a head and go on alike
   * ("Закон…", "Закона…", "Законом…" + " о связи"): their tails are stored once.
   *
   * @param lemma names the head: equal heads share their tails
   * @param tail what follows the head, starting with a blank, or ""
   */
  addForms(lemma: string, heads: readonly string[], tail: string, meaning: number): number {
    if (heads.length === 1) return this.add(`${heads[0] ?? ""}${tail}`, meaning);
    if (tail === "") return heads.reduce((_, head) => this.add(head, meaning), meaning);
    const shared = this.tails.get(lemma) ?? this.shareTail(lemma, heads);
    return shared === undefined
      ? heads.reduce((_, head) => this.add(head + tail, meaning), meaning)
      : this.mark(this.walk(shared, tail.slice(1)), meaning);
  }

  toTrie(): PhraseTrie {
    const nodes = this.firstEdge.length;
    const firstEdge = new Int32Array(nodes + 1);
    const edgeCode = new Uint16Array(this.edgeCode.length - 1);
    const edgeTo = new Int32Array(edgeCode.length);
    let count = 0;
    for (let node = 0; node < nodes; node++) {
      firstEdge[node] = count;
      for (let edge = this.firstEdge[node] ?? 0; edge !== 0; edge = this.nextEdge[edge] ?? 0, count++) {
        edgeCode[count] = this.edgeCode[edge] ?? 0;
        edgeTo[count] = this.edgeTo[edge] ?? 0;
      }
    }
    firstEdge[nodes] = count;
    return toPhraseTrie({ firstEdge, edgeCode, edgeTo, meaning: Int32Array.from(this.meanings) });
  }

  /** The node at the end of a phrase, made where there is none yet. */
  private walk(from: number, phrase: string): number {
    let node = from;
    for (let i = 0; i < phrase.length; i++) {
      const code = FOLDED[phrase.charCodeAt(i)] ?? SKIPPED;
      if (code !== SKIPPED) node = this.childOf(node, code) || this.addEdge(node, code, this.addNode());
    }
    return node;
  }

  /** 0 when there is none. */
  private childOf(node: number, code: number): number {
    let edge = this.firstEdge[node] ?? 0;
    while (edge !== 0 && this.edgeCode[edge] !== code) edge = this.nextEdge[edge] ?? 0;
    return this.edgeTo[edge] ?? 0;
  }

  private addNode(): number {
    this.firstEdge.push(0);
    return this.meanings.push(-1) - 1;
  }

  private addEdge(node: number, code: number, to: number): number {
    this.edgeCode.push(code);
    this.edgeTo.push(to);
    this.nextEdge.push(this.firstEdge[node] ?? 0);
    this.firstEdge[node] = this.edgeCode.length - 1;
    return to;
  }

  /** The node after "head + blank", the same for all forms; undefined where another phrase got there first. */
  private shareTail(lemma: string, heads: readonly string[]): number | undefined {
    const ends = new Set(heads.map((head) => this.walk(0, head)));
    if ([...ends].some((end) => this.childOf(end, BLANK) !== 0)) return undefined;
    const shared = this.addNode();
    for (const end of ends) this.addEdge(end, BLANK, shared);
    this.tails.set(lemma, shared);
    return shared;
  }

  private mark(node: number, meaning: number): number {
    const known = this.meanings[node] ?? -1;
    if (known >= 0) return known;
    this.meanings[node] = meaning;
    return meaning;
  }
}

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
  const node = trie.roots[text.charCodeAt(start)] ?? 0;
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
  let last = text.charCodeAt(start - 1);
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
    const code = text.charCodeAt(at);
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
  const next = text.charCodeAt(at);
  if (isLetterCode(last)) return !isLetterCode(next);
  return !(isDigitCode(last) && isDigitCode(next));
}

/** A dash and an apostrophe: "GDPR-дың", "CRC's". */
const LEADS_TO_SUFFIX: ReadonlySet<number> = new Set([DASH, 0x27]);

/** Where a phrase that ends here ends in the text, its suffix taken in; 0 when it goes on as another word. */
function phraseEnd(text: string, at: number, last: number, suffixes: PhraseTrie | undefined): number {
  const whole = endsWord(text, at, last);
  if (!suffixes || (whole && !LEADS_TO_SUFFIX.has(FOLDED[text.charCodeAt(at)] ?? 0))) return whole ? at : 0;
  return suffixEnd(suffixes, text, at) || (whole ? at : 0);
}

/** Where a suffix that starts here ends its word, 0 when none does. */
function suffixEnd(suffixes: PhraseTrie, text: string, at: number): number {
  const match: PhraseMatch = { end: 0, meaning: -1 };
  longestPhrase(suffixes, text, at, match);
  return match.end;
}
