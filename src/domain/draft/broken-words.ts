/** Lines of one paragraph are put together; a word that a hyphen breaks at the end of one becomes whole. */
export class BrokenWords {
  /** Words that lost a hyphen, in the order they stand. */
  readonly rejoined: string[] = [];
  readonly #words: ReadonlySet<string>;

  /** @param lines all lines of the text, whose other words say which are written with a hyphen */
  constructor(lines: readonly string[]) {
    this.#words = wordsOf(lines);
  }

  /** The lines as one text. */
  join(lines: readonly string[]): string {
    return lines.map((line, index) => this.#before(lines[index + 1], line)).join("");
  }

  /** A line with what stands between it and the next one. */
  #before(next: string | undefined, line: string): string {
    if (next === undefined || line.endsWith("\u00ad")) return line;
    const head = brokenIn(line);
    const [tail] = /^\p{Ll}+/u.exec(next) ?? [];
    if (head === undefined || tail === undefined) return `${line} `;
    if (this.#isCompound(head.toLowerCase(), tail)) return line;
    this.rejoined.push(head + tail);
    return line.slice(0, -1);
  }

  /** Whether a word has its hyphen elsewhere too, or is made of two that stand by themselves elsewhere. */
  #isCompound(head: string, tail: string): boolean {
    if (this.#words.has(head + tail)) return false;
    return this.#words.has(`${head}-${tail}`) || (this.#words.has(head) && this.#words.has(tail));
  }
}

/** Longer than any word. */
const REACH = 80;

/** What a hyphen leaves of a word at the end of a line. */
const brokenIn = (line: string): string | undefined =>
  line.endsWith("-") ? /(?:\p{L}+-)*\p{L}{2,}(?=-$)/u.exec(line.slice(-REACH))?.[0] : undefined;

/** The words that no line breaks. */
function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach((line, index) => {
    const isBegun = brokenIn(lines[index - 1] ?? "") !== undefined;
    const begun = brokenIn(line);
    const kept = begun === undefined ? line : line.slice(0, -begun.length - 1);
    const whole = isBegun ? kept.replace(/^\s*\p{L}+/u, "") : kept;
    for (const word of whole.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) words.add(word);
  });
  return words;
}
