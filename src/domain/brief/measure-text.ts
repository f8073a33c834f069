import { remembered } from "./remembered";
import { BOLD_WIDTHS, REGULAR_WIDTHS, widthOfUnnamed } from "./font-widths";

/** How a run of text is set. */
export interface TextFace {
  /** Name of the font, as in the template. */
  readonly font: string;
  readonly bold: boolean;
  /** In points. */
  readonly size: number;
}

/** Width of a text on one line, in points. Characters the tables lack count as wide ones, so that a page is never promised too much. */
export const widthOf = (text: string, face: TextFace): number => rulerOf(face)(text);

/** What `widthOf` tells, for many texts of one face. */
function rulerOf({ font, bold, size }: TextFace): (text: string) => number {
  const table = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  const scale = scaleOf(font);
  return (text) => {
    let thousandths = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      thousandths += table[code] || widthOfUnnamed(code);
    }
    return (thousandths / 1000) * size * scale;
  };
}

/**
 * The number of lines a paragraph takes, breaking at line ends, at spaces and after hyphens
 * and dashes, as a word processor does.
 *
 * A word wider than the line is broken inside. An empty paragraph takes one line.
 *
 * @param width of the text column, in points
 * @param firstIndent what the first line lacks, in points
 */
export function countLines(runs: readonly { text: string; face: TextFace }[], width: number, firstIndent = 0): number {
  let lines = 1;
  let used = firstIndent;
  let pendingSpace = 0;
  for (const { text, face } of runs) {
    const measure = rulerOf(face);
    const space = measure(" ");
    for (const token of text.match(TOKENS) ?? []) {
      if (token === "\n") {
        lines += 1;
        used = 0;
        pendingSpace = 0;
        continue;
      }
      if (/^[^\S\u00a0\u202f]/u.test(token)) {
        pendingSpace = space;
        continue;
      }
      const word = measure(token);
      if (used + pendingSpace + word <= width) {
        used += pendingSpace + word;
      } else {
        const rows = Math.max(1, Math.ceil(word / width));
        lines += used === 0 ? rows - 1 : rows;
        used = word - (rows - 1) * width;
      }
      pendingSpace = 0;
    }
  }
  return lines;
}

/** A word up to its breaking point, or a run of white space that may end a line; no-break spaces belong to the word. */
const TOKENS = /\n|[^\S\u00a0\u202f\n]+|[^\s\-–—]*[-–—]+|(?:[^\s\-–—]|[\u00a0\u202f])+/gu;

/** Width of well-known faces against Arial; anything else is taken as wide as Arial, a wide face itself. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/narrow/iu, 0.82],
  [/calibri|carlito/iu, 0.9],
  [/times|tinos|liberation serif|cambria|garamond|georgia pro light/iu, 0.93],
  [/verdana|dejavu/iu, 1.17],
  [/georgia|noto|open sans|segoe/iu, 1.06],
];

const scaleOf = remembered(String, (font: string): number => SCALES.find(([name]) => name.test(font))?.[1] ?? 1);
