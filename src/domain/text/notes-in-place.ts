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
    return mark !== "" && isFirst && body.some((other) => other.includes(mark));
  });
  return {
    text: lines.filter((line) => !notes.includes(line)).join("\n"),
    inPlace: (piece) => notes.reduce(putNote, piece),
  };
}

/** A cell with each of its notes where its mark stands. */
export function withNotesInPlace(cell: string): string {
  const { text, inPlace } = takeNotes(cell);
  return inPlace(text);
}

/** The mark with which a line begins as a note does. */
const markOf = (line: string): string => /^\[\p{Nd}{1,3}\](?=\s+\S)/u.exec(line)?.[0] ?? "";

/** Before what ends the sentence: "… data.[2] …" */
function putNote(text: string, line: string): string {
  const mark = markOf(line);
  const at = text.indexOf(mark);
  if (at < 0) return text;
  const said = line.slice(mark.length).trim().replace(/\.$/u, "");
  const before = text.slice(0, at).trimEnd();
  const [end = ""] = /[.,;:]$/u.exec(before) ?? [];
  // A note that several marks refer to stands at the first.
  const behind = text.slice(at + mark.length).replace(new RegExp(`(?<=\\S ?)\\${mark.slice(0, -1)}\\]`, "gu"), "");
  return `${before.slice(0, before.length - end.length)} (${said})${end}${behind}`.trimStart();
}
