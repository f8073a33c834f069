/**
 * Notes that stand in lines of their own, `"… data.[2]\n[2] The Data Act, section 7."`, as tables from Word bring them.
 */
export interface Noted {
  /** Without those lines. */
  readonly text: string;
  /** Puts them, in a bracket each, where a piece of that text has their mark: `"… data (The Data Act, section 7)."` */
  readonly inPlace: (piece: string) => string;
}

/** A note in a line of its own, and how surely the marks are its that it is put at. */
interface Note {
  readonly line: string;
  /** `"[2]"` */
  readonly mark: string;
  readonly place: Place;
}

/** Where a mark of a note stands; one without words has them at another mark before it. */
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly said?: string;
}

/** Takes the notes of a cell out of its text; a line that no mark in the text refers to is none, and stays. */
export function takeNotes(cell: string): Noted {
  if (!cell.includes("[")) return { text: cell, inPlace: (piece) => piece };
  const lines = cell.split("\n");
  const asNotes = new Set(lines.filter((line) => markOf(line) !== ""));
  const body = lines.filter((line) => !asNotes.has(line));
  const isList = LIST_BEGINS.test(cell) || [...asNotes].some((line) => !body.join("\n").includes(markOf(line)));
  const notes = lines.flatMap((line, at): Note | readonly [] => {
    const mark = markOf(line);
    const isFirst = lines.findIndex((other) => markOf(other) === mark) === at;
    const place = mark !== "" && isFirst ? placeOf(mark, body) : undefined;
    if (place === "before an instrument" && isList) return [];
    return place ? { line, mark, place } : [];
  });
  const taken = new Set(notes.map(({ line }) => line));
  return {
    text: lines.filter((line) => !taken.has(line)).join("\n"),
    inPlace: (piece) => putNotes(piece, notes, asNotes),
  };
}

/** A cell with each of its notes where its mark stands. */
export function withNotesInPlace(cell: string): string {
  const { text, inPlace } = takeNotes(cell);
  return inPlace(text);
}

/** The mark with which a line begins as a note does. */
const markOf = (line: string): string => /^\[\p{Nd}{1,3}\](?=\s+\S)/u.exec(line)?.[0] ?? "";

const LIST_BEGINS = /:[^\S\n]*\n\[\p{Nd}/u;

/** How surely a note's mark is one: behind a number, "art. 12[2].", it may be a level; more so in "art. 40[2] CRC". */
type Place = "sure" | "behind a number" | "before an instrument";

/**
 * How surely a text's lines have a mark; undefined where they have it nowhere, or as a level alone, "Art. 40 [2] (b)".
 * Before an instrument it is a note's only where it stands nowhere else, and the lines below are no list of what the place
 * says, as they are where one of them has no mark: "Art. 12[1] of the CRC asks that:\n[1] …;\n[2] …"
 */
function placeOf(mark: string, lines: readonly string[]): Place | undefined {
  const places = lines.flatMap((line) => marksIn(line, mark).map(({ place }) => place));
  const found = (["sure", "behind a number"] as const).find((place) => places.includes(place));
  return found ?? (lines.join("\n").split(mark).length === 2 ? places[0] : undefined);
}

/** The marks of a note in a line: none that is a level of a place. */
function marksIn(line: string, mark: string): readonly { readonly at: number; readonly place: Place }[] {
  const found = [...line.matchAll(new RegExp(mark.replace(/[[\]]/gu, "\\$&"), "gu"))];
  return found.flatMap(({ index: at }) => {
    const behind = line.slice(at + mark.length);
    const before = line.slice(Math.max(0, at - LONGEST), at);
    if (!NUMBERED.test(before)) return { at, place: "sure" as const };
    if (LEVEL_GOES_ON.test(behind)) return [];
    if (INSTRUMENT_FOLLOWS.test(behind))
      return STANDS_APART.test(before) ? [] : { at, place: "before an instrument" as const };
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

/** All marks are found before any note is put, since what a note says is no text of the cell. */
function putNotes(text: string, notes: readonly Note[], asNotes: ReadonlySet<string>): string {
  let put = "";
  let from = 0;
  for (const { at, length, said } of marksOf(text, notes, asNotes)) {
    const before = put + text.slice(from, at);
    put = said === undefined ? before.replace(/[^\S\n]+$/u, "") : withNote(before.trimEnd(), said);
    from = at + length;
  }
  return from === 0 ? text : `${put}${text.slice(from)}`.trimStart();
}

function marksOf(text: string, notes: readonly Note[], asNotes: ReadonlySet<string>): readonly Mark[] {
  let start = 0;
  const marks = text.split("\n").flatMap((line) => {
    const lineAt = start;
    start += line.length + 1;
    if (asNotes.has(line)) return [];
    return notes.flatMap((note) =>
      marksIn(line, note.mark)
        .filter(({ place }) => place === note.place)
        .map(({ at }) => ({ at: lineAt + at, note })),
    );
  });
  // A note that several marks refer to stands at the first; the others are numbers, where they may be.
  return marks
    .sort((one, other) => one.at - other.at)
    .flatMap(({ at, note }, index, all) => {
      const isFirst = all.findIndex((other) => other.note === note) === index;
      if (isFirst) return { at, length: note.mark.length, said: saidIn(note) };
      return note.place === "sure" ? { at, length: note.mark.length } : [];
    });
}

const saidIn = ({ line, mark }: Note): string => line.slice(mark.length).trim().replace(/\.$/u, "");

/** Before what ends the sentence: "… data.[2] …" */
function withNote(before: string, said: string): string {
  const [end = ""] = /[.,;:]$/u.exec(before) ?? [];
  return `${before.slice(0, before.length - end.length)} (${said})${end}`;
}
