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
    return mark !== "" && isFirst && placeOf(mark, body) !== undefined;
  });
  return {
    text: lines.filter((line) => !notes.includes(line)).join("\n"),
    inPlace: (piece) => notes.reduce((text, line) => putNote(text, line, placeOf(markOf(line), body)), piece),
  };
}

/** A cell with each of its notes where its mark stands. */
export function withNotesInPlace(cell: string): string {
  const { text, inPlace } = takeNotes(cell);
  return inPlace(text);
}

/** The mark with which a line begins as a note does. */
const markOf = (line: string): string => /^\[\p{Nd}{1,3}\](?=\s+\S)/u.exec(line)?.[0] ?? "";

/** How surely a note's mark is one: behind a number, "art. 12[2].", it may be a level of the place. */
type Place = "sure" | "behind a number";

/** Where a text's lines have a mark; undefined where they have it nowhere, or as a level alone, "Art. 40 [2] (b)". */
function placeOf(mark: string, lines: readonly string[]): Place | undefined {
  const places = lines.flatMap((line) => marksIn(line, mark).map(({ place }) => place));
  return places.find((place) => place === "sure") ?? places[0];
}

/** The marks of a note in a text: none that is a level of a place, or begins a note. */
function marksIn(text: string, mark: string): readonly { readonly at: number; readonly place: Place }[] {
  const found = [...text.matchAll(new RegExp(mark.replace(/[[\]]/gu, "\\$&"), "gu"))];
  return found.flatMap(({ index: at }) => {
    const behind = text.slice(at + mark.length);
    if (text[at - 1] === "\n" && /^\s/u.test(behind)) return [];
    const before = text.slice(Math.max(0, at - LONGEST), at);
    if (!NUMBERED.test(before)) return { at, place: "sure" as const };
    if (LEVEL_GOES_ON.test(behind)) return [];
    if (INSTRUMENT_FOLLOWS.test(behind))
      return STANDS_APART.test(before) ? [] : { at, place: "behind a number" as const };
    return { at, place: /^\s+\p{Ll}/u.test(behind) ? ("sure" as const) : ("behind a number" as const) };
  });
}

const LONGEST = 40;
/** What may have a level behind it, "Art. 40", «40-бап», and is no year. */
const NUMBERED = /(?<!\p{N})\p{N}{1,3}(?:\p{L}|-\p{L}+)?[^\S\n]*(?:\[\p{N}{1,3}\][^\S\n]*)*$/u;
/** Another level: "(b)", "and (3)". */
const LEVEL_GOES_ON =
  /^\s*(?:(?:and|or|to|и|или|және|мен)\s|[,–-])?\s*(?:\([\p{L}\p{N}]{1,5}\)|\[\p{L}{1,5}\])|^\s*[“«]\p{L}[”»]|^\p{L}|^\s\p{L}\s\p{Lu}/u;
/** "CRC", "of the Convention": behind a level that stands apart, "40 [2] CRC", or a note's mark, "5[2] of the Law". */
const INSTRUMENT_FOLLOWS = /^(?:\s?\[\p{N}{1,3}\])*\s+(?:(?:of|to) (?:the )?)?\p{Lu}/u;
const STANDS_APART = /[^\S\n](?:\[\p{N}{1,3}\])*$/u;

/** Before what ends the sentence: "… data.[2] …" */
function putNote(text: string, line: string, place: Place | undefined): string {
  const mark = markOf(line);
  // Where no mark was sure, one that is by now has a note before it that was put there.
  const [first, ...others] = marksIn(text, mark).filter((one) => one.place === place || place !== "sure");
  if (!first) return text;
  const said = line.slice(mark.length).trim().replace(/\.$/u, "");
  const before = text.slice(0, first.at).trimEnd();
  const [end = ""] = /[.,;:]$/u.exec(before) ?? [];
  // A note that several marks refer to stands at the first.
  const ends = place === "sure" ? others.map(({ at }) => at) : [];
  const pieces = [first.at, ...ends].map((at, piece) => text.slice(at + mark.length, ends[piece]));
  const behind = pieces.map((piece, at) => (at < ends.length ? piece.replace(/[^\S\n]+$/u, "") : piece)).join("");
  return `${before.slice(0, before.length - end.length)} (${said})${end}${behind}`.trimStart();
}
