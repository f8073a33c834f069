import { COMPOUNDS, FIRST_HALVES, LINKS, SECOND_HALVES } from "./words/halves";

/** Words with a hyphen at the end of a line: those that it broke, and those that are not known to be broken. */
export interface HyphensAtEnds {
  /** Whole words that lost the hyphen, in the order they stand. */
  readonly rejoined: readonly string[];
  /** Words that kept it and are nowhere else in the text written so. */
  readonly kept: readonly string[];
}

/**
 * Lines of one paragraph are put together; a word that a hyphen breaks at the end of one becomes whole, unless the
 * hyphen may be its own.
 */
export class BrokenWords implements HyphensAtEnds {
  readonly rejoined: string[] = [];
  readonly kept: string[] = [];
  readonly #words: KnownWords;

  /** @param lines all lines of the text, whose other words say which are written with a hyphen */
  constructor(lines: readonly string[]) {
    this.#words = new KnownWords(wordsOf(lines));
  }

  /** The lines as one text. */
  join(lines: readonly string[]): string {
    return lines.map((line, index) => this.#before(lines[index + 1], line)).join("");
  }

  /** A line with what stands between it and the next one. */
  #before(next: string | undefined, line: string): string {
    if (next === undefined || line.endsWith("\u00ad")) return line;
    const halves = halvesOf(line, next);
    if (halves === undefined) return `${line} `;
    const told = this.#words.tell(halves);
    if (told === "broken") {
      this.rejoined.push(halves.join(""));
      return line.slice(0, -1);
    }
    if (told === "compound") this.kept.push(halves.join("-"));
    return line;
  }
}

/** The halves of a word on both sides of the hyphen that ends a line; undefined where there is no such word. */
export function halvesOf(line: string, next: string | undefined): readonly [head: string, tail: string] | undefined {
  const head = brokenIn(line);
  const [tail] = /^\p{Ll}+/u.exec(next?.trimStart() ?? "") ?? [];
  return head === undefined || tail === undefined ? undefined : [head, tail];
}

/** Longer than any word. */
const REACH = 80;

/** What a hyphen leaves of a word at the end of a line. */
const brokenIn = (line: string): string | undefined =>
  line.endsWith("-") ? /(?:[\p{L}\d]+-)*[\p{L}\d]+(?=-$)/u.exec(line.slice(-REACH))?.[0] : undefined;

/** So much of the second half tells the word: its end is another in another case; less tells one with a hyphen. */
const STEM = 4;
const STEM_BEHIND_HYPHEN = 3;

/** A first half of so many letters that is a word of its own makes a compound; shorter ones begin any word. */
const LONG = 4;

/** No line breaks a word behind one letter, a digit or an abbreviation: the hyphen is its own. */
const OWN = /(?:^|-)\p{L}$|\d$|(?:^|-)\p{Lu}+$/u;

/** What the words of a text say of one that stands at the end of a line. */
class KnownWords {
  readonly #sorted: readonly string[];

  constructor(readonly words: ReadonlySet<string>) {
    this.#sorted = [...words].sort();
  }

  /**
   * Whether a hyphen breaks a word, as where it is whole elsewhere; is known to be its own, as it stands elsewhere; or
   * may be, where a half is a word of its own.
   */
  tell([head, tail]: readonly [head: string, tail: string]): "broken" | "hyphenated" | "compound" {
    const first = head.toLowerCase();
    const isOwn = OWN.test(head);
    if (!isOwn && this.#has(first, tail, STEM)) return "broken";
    if (this.#has(`${first}-`, tail, STEM_BEHIND_HYPHEN)) return "hyphenated";
    return isOwn || this.#mayBeCompound(first, tail) ? "compound" : "broken";
  }

  #mayBeCompound(first: string, tail: string): boolean {
    const last = first.slice(first.lastIndexOf("-") + 1);
    if (last !== first && LINKS.has(last)) return true;
    if (this.words.has(tail) || (last.length >= LONG && this.words.has(last))) return true;
    const isFirstHalf = FIRST_HALVES.has(last) && tail.length >= STEM_BEHIND_HYPHEN;
    const whole = `${first}-${tail}`;
    return (
      isFirstHalf || SECOND_HALVES.has(tail) || areAlike(first, tail) || COMPOUNDS.some((one) => whole.startsWith(one))
    );
  }

  #has(before: string, tail: string, stem: number): boolean {
    const start = before + tail.slice(0, stem);
    return tail.length < stem ? this.words.has(start) : (this.#firstFrom(start)?.startsWith(start) ?? false);
  }

  /** The first word that is not sorted before a text. */
  #firstFrom(start: string): string | undefined {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? "") < start) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low];
  }
}

/** "қайта-қайта", "бір-біріне": a half that is said again, with its end. */
const areAlike = (first: string, tail: string): boolean => first.length > 2 && tail.startsWith(first);

/** The words that no line breaks. */
function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach((line, index) => {
    const isBegun = brokenIn(lines[index - 1] ?? "") !== undefined;
    const begun = brokenIn(line);
    const kept = begun === undefined ? line : line.slice(0, -begun.length - 1);
    const whole = isBegun ? kept.replace(/^\s*[\p{L}\d]+/u, "") : kept;
    for (const word of whole.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []) words.add(word);
  });
  return words;
}
