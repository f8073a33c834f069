import { withoutListMark } from "../text/list-mark";
import { firstSentences } from "../text/sentences";

/**
 * A cell's text for print: runs of spaces become one, blank lines go, line ends stay. Bullets go, and where no mark ends
 * the line before an item one does, since lines may be run together.
 */
export function tidy(text: string): string {
  const lines = legal(text).split("\n");
  const bare = lines.map(withoutListMark);
  const isItem = (at: number): boolean => lines[at] !== undefined && bare[at] !== lines[at];
  const ended = (line: string, at: number): string => `${line}${isItem(at) ? ";" : ":"}`;
  return bare.map((line, at) => (isItem(at + 1) && !ENDED.test(line) ? ended(line, at) : line)).join("\n");
}

const ENDED = /[.,;:!?…]["”»)]?$/u;

/** Legal text for print: as `tidy`, with all its marks. */
export const legal = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");

export const oneLine = (text: string): string => text.replace(BLANKS, " ").trim();

/** White space that is no blank by itself; no-break spaces are none of it. */
const BLANKS = /[^\S\u00a0 ][^\S\u00a0]*| [^\S\u00a0]+/gu;

/** The text in one line; "" when that is longer than `longest` UTF-16 units. Nothing is ever cut: what does not fit is not shown. */
export function fitting(text: string, longest: number): string {
  const line = oneLine(text);
  return line.length <= longest ? line : "";
}

/**
 * Prose as far as it fits: all of it, else its first whole sentences, at most `most`; "" when not even one fits.
 * No sentence is ever cut. Text of a law is not prose: see `whole` and `instruction`.
 */
export const prose = (text: string, longest: number, most?: number): string =>
  firstSentences(tidy(text), longest, most);

/**
 * What is to be changed, as `prose`; but behind a colon there may be the text of a law, in quotation marks or not, of
 * which only all is shown, or nothing.
 */
export function instruction(text: string, longest: number, most?: number): string {
  const shown = prose(text, longest, most);
  const tidied = tidy(text);
  if (!mayHoldLaw(shown)) return shown;
  return tidied.length <= longest ? oneLine(tidied) : "";
}

/** Whether a sentence of what is to be changed may begin the text of a law. */
export const mayHoldLaw = (sentence: string): boolean => /:(?:\s|$)/u.test(sentence);

/** Legal text: all of it, with its lines, or nothing. */
export function whole(text: string, longest: number): string {
  const lines = legal(text);
  return lines.length <= longest ? lines : "";
}
