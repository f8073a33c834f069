import { BLANK, FOLDED, SKIPPED } from "./fold-code";
import type { PhraseTrie } from "./phrase-trie";
import { toPhraseTrie } from "./to-phrase-trie";

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
