/**
 * Notes that stand in lines of their own, `"… data.[2]\n[2] The Data Act, section 7."`, as tables from Word bring them.
 */
export interface Noted {
  /** Without those lines. */
  readonly text: string;
  /** Puts them, in a bracket each, where a piece of that text has their mark: `"… data (The Data Act, section 7)."` */
  readonly inPlace: (piece: string) => string;
}

/** Takes the notes of a cell out of its text; a line that no mark in the text refers to is none, and stays. */
export function takeNotes(cell: string): Noted {
  if (!cell.includes("[")) return { text: cell, inPlace: (piece) => piece };
  const lines = cell.split("\n");
  const body = lines.filter((line) => markOf(line) === "");
  const notes = lines.filter((line, at) => {
    const mark = markOf(line);
    const isFirst = lines.findIndex((other) => markOf(other) === mark) === at;
    return mark !== "" && isFirst && placeFinder(mark, body) !== undefined;
  });
  return {
    text: lines.filter((line) => !notes.includes(line)).join("\n"),
    inPlace: (piece) => notes.reduce((text, line) => putNote(text, line, placeFinder(markOf(line), body)), piece),
  };
}

/** A cell with each of its notes where its mark stands. */
export function withNotesInPlace(cell: string): string {
  const { text, inPlace } = takeNotes(cell);
  return inPlace(text);
}

/** The mark with which a line begins as a note does. */
const markOf = (line: string): string => /^\[\p{Nd}{1,3}\](?=\s+\S)/u.exec(line)?.[0] ?? "";

/**
 * What finds a note's mark in a text: glued to a word, "data.[2]"; where no line has one so, behind a blank, or at the
 * end of what a number ends. None is the number of a paragraph, "Art. 40 [2] CRC".
 */
function placeFinder(mark: string, lines: readonly string[]): RegExp | undefined {
  return PLACES.map((place) => place(escaped(mark))).find((finder) => lines.some((line) => finder.test(line)));
}

const escaped = (mark: string): string => mark.replace(/[[\]]/gu, "\\$&");
const PLACES: readonly ((mark: string) => RegExp)[] = [
  (mark) => new RegExp(`(?<=^|[^\\s\\p{N}])${mark}`, "u"),
  (mark) => new RegExp(`(?<=[^\\s\\p{N}]\\s+)${mark}`, "u"),
  (mark) => new RegExp(`(?<=\\p{N})${mark}(?=\\s*(?:[.,;:]|$))`, "u"),
];

/** Before what ends the sentence: "… data.[2] …" */
function putNote(text: string, line: string, finder: RegExp | undefined): string {
  const mark = markOf(line);
  const at = finder ? text.search(finder) : -1;
  if (at < 0) return text;
  const said = line.slice(mark.length).trim().replace(/\.$/u, "");
  const before = text.slice(0, at).trimEnd();
  const [end = ""] = /[.,;:]$/u.exec(before) ?? [];
  // A note that several marks refer to stands at the first.
  const behind = text.slice(at + mark.length).replace(new RegExp(`(?<=[^\\s\\p{N}])${escaped(mark)}`, "gu"), "");
  return `${before.slice(0, before.length - end.length)} (${said})${end}${behind}`.trimStart();
}
