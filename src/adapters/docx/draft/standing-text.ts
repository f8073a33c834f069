import type { WordParagraph } from "./read-paragraphs";

/** What of a paragraph is text of the document, and how many passages of it are not. */
export interface StandingText {
  readonly text: string;
  readonly struck: number;
  readonly hidden: number;
}

/** A paragraph without what is struck through or hidden; of the blanks on both sides of a passage one is kept. */
export function standingText({ text, struck, hidden }: Readonly<WordParagraph>): StandingText {
  const gone = new Set([...struck, ...hidden]);
  const kept: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const isBehindPassage = gone.has(at - 1);
    if (gone.has(at)) continue;
    const before = kept.at(-1) ?? " ";
    const letter = text.charAt(at);
    if (isBehindPassage && isBlank(before) && isBlank(letter)) continue;
    if (isBehindPassage && kept.length > 0 && isBlank(before) && /[.,;:!?)»]/u.test(letter)) kept.pop();
    if (isBehindPassage && partsWords(text, gone, at) && WORD.test(before) && WORD.test(letter)) kept.push(" ");
    kept.push(letter);
  }
  return {
    text: kept.join(""),
    struck: passages(text, struck),
    hidden: passages(text, hidden),
  };
}

const WORD = /[\p{L}\p{N}]/u;
const isBlank = (letter: string): boolean => letter === " " || letter === "\u00a0";

/** Whether the passage that ends before `at` begins or ends with a blank. */
function partsWords(text: string, gone: ReadonlySet<number>, at: number): boolean {
  let start = at;
  while (gone.has(start - 1)) start--;
  return /^\s|\s$/u.test(text.slice(start, at));
}

/** Offsets that follow one another are one passage; what is blank is none. */
function passages(text: string, offsets: readonly number[]): number {
  let count = 0;
  let said = "";
  let last: number | undefined;
  for (const at of offsets) {
    if (last !== undefined && at !== last + 1) said = "";
    if (said.trim() === "" && text.charAt(at).trim() !== "") count++;
    said += text.charAt(at);
    last = at;
  }
  return count;
}
