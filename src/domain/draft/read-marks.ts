import type { DraftParagraph } from "./draft-paragraph";
import { foldStart } from "./folded-start";
import type { FoldedStart } from "./folded-start";
import { actNamed } from "./names-and-days";
import type { ActNamed } from "./names-and-days";
import { HEADING_NUMBER, NO_NUMBER, NUMBER_PATTERN, readNumber } from "./provision-number";
import type { ProvisionNumber } from "./provision-number";
import { isBracket, isReference } from "./title-lines";
import type { LevelSpec, NumberKind, Structure } from "./structures/structure";

/** A mark that a paragraph may begin with. */
export interface Mark {
  readonly spec: LevelSpec;
  /** Place of the level in its structure: the smaller, the further out. */
  readonly rank: number;
  readonly number: ProvisionNumber;
  /** Where its text begins, behind the mark and the blanks after it. */
  readonly end: number;
  /** How an annex names the act that it belongs to, where all of the line is its mark. */
  readonly act?: ActNamed;
}

/** Reads the marks that a paragraph may begin with, outermost level first; [] for a text without one. */
export type MarkReader = (paragraph: DraftParagraph) => readonly Mark[];

interface Pattern {
  readonly spec: LevelSpec;
  readonly rank: number;
  readonly kind: NumberKind | undefined;
  /** The character that it begins with, where that is known: most of them need no closer look. */
  readonly first: string;
  readonly regex: RegExp;
}

/** A reader of the marks of a structure. */
export function markReader({ levels }: Structure): MarkReader {
  const patterns = levels.flatMap((level, rank) =>
    [level, ...(level.otherwise ?? []).map((other) => ({ ...level, ...other }))].flatMap((spec) =>
      spec.marks.map((mark) => toPattern(spec, rank, mark)),
    ),
  );
  const endPatterns = levels.flatMap((spec, rank) =>
    (spec.endMarks ?? []).map((mark) => toEndPattern(spec, rank, mark)),
  );
  return ({ text }) => {
    const start = foldStart(text);
    const ending = readEndMark(endPatterns, text);
    if (!/^[\d(§\p{L}]/u.test(start.text)) return ending;
    const found = [...patterns.flatMap((pattern) => readMark(pattern, start, text) ?? []), ...ending];
    // The same level by two of its marks is the longer one: "часть первая" before "часть".
    return found.filter((mark, index) => found.findIndex(({ rank }) => rank === mark.rank) === index);
  };
}

function toEndPattern(spec: LevelSpec, rank: number, mark: string): Pattern {
  const { kind, regex } = toPattern(spec, rank, mark);
  return { spec, rank, kind, first: "", regex: new RegExp(` ${regex.source.slice(1)}$`, "u") };
}

function toPattern(spec: LevelSpec, rank: number, mark: string): Pattern {
  const kind = /\{(.)\}/u.exec(mark)?.[1] as NumberKind | undefined;
  const [before = "", after = ""] = mark.split(/\{.\}/u);
  const number = kind === undefined ? "" : kind === "n" && spec.titled ? HEADING_NUMBER : NUMBER_PATTERN[kind];
  const source = kind === undefined ? literal(mark) : `${literal(before)}(${number})${behindNumber(after)}`;
  const regex = new RegExp(`^${source}${boundary(spec, after, kind)}`, "u");
  return { spec, rank, kind, first: before.charAt(0), regex };
}

const literal = (text: string): string =>
  text
    .replace(/[.()]/gu, String.raw`\$&`)
    .replaceAll(" ", " ?")
    .replaceAll("-", " ?-? ?");

/** A blank behind a number must be there, but is no part of the mark. */
const behindNumber = (after: string): string =>
  after.endsWith(" ") ? `${literal(after.trimEnd())}(?= |$)` : literal(after);

/** A word ends; a sign is not the point of a decimal. */
function boundary({ titled, bare }: LevelSpec, after: string, kind: NumberKind | undefined): string {
  if (bare) return "";
  if (titled) return kind !== undefined ? String.raw`(?![\p{L}\d])` : String.raw`(?![\p{L}\d-])`;
  return after.endsWith(".") ? String.raw`(?!\d)` : "";
}

function readMark({ spec, rank, kind, first, regex }: Pattern, start: FoldedStart, text: string): Mark | undefined {
  const match = start.text.startsWith(first) ? regex.exec(start.text) : null;
  if (!match) return undefined;
  const length = match[0].length;
  const behind = start.text.slice(length);
  const act =
    spec.ofAct && behind.startsWith(" ") ? actBeside(text.slice(start.at[length]), text, start.at[length]) : undefined;
  if (spec.titled && !spec.bare && !act && !isTitleBehind(behind, text, start, length, kind)) return undefined;
  if (spec.apart && !standsApart(text, start.at[length] ?? 0)) return undefined;
  const isCapital = /\p{Lu}/u.test(text.slice(0, start.at[length]));
  const isInitial = kind === "a" && isCapital && match[0].endsWith(".");
  if (isInitial || (kind === "A" && !isCapital)) return undefined;
  const number = kind === undefined ? NO_NUMBER : readNumber(match[1] ?? "", kind);
  if (number === undefined || (number.counted.length === 0 && kind !== undefined)) return undefined;
  if (spec.bare && !isHeadingOfClause(text.slice(start.at[length] ?? 0), spec)) return undefined;
  // "к Закону …" says what the annex is to, and is no title of it.
  if (act && /^\s*\p{Ll}/u.test(text.slice(start.at[length]))) return { spec, rank, number, end: text.length, act };
  if (isReference(text.slice(start.at[length]).replace(/^\s*[.:–—]/u, ""), spec))
    return { spec, rank, number, end: text.length };
  const [closing = ""] = spec.titled ? (/^ ?[.:] ?|^ ?- ?(?=.)|^ /u.exec(behind) ?? []) : (/^ /u.exec(behind) ?? []);
  const at = behind.startsWith(closing) ? length + closing.length : length;
  return { spec, rank, number, end: endOf(start, at, text) };
}

/**
 * How the words beside a mark name an act: a mark alone in its line is hardly a part of a sentence, whatever act it is.
 *
 * @param at where the blanks between the mark and the words begin
 */
function actBeside(words: string, text: string, at = 0): ActNamed | undefined {
  const act = actNamed(words);
  return act === "plainly" && /^[^\S\n]*\n/u.test(text.slice(at)) ? "alone" : act;
}

/** Longer than any mark at the end of a line. */
const END_REACH = 24;

/** A mark behind the name of the act that it belongs to: all of the line is the mark. */
function readEndMark(patterns: readonly Pattern[], text: string): readonly Mark[] {
  const line = text.trimEnd();
  const from = Math.max(0, line.length - END_REACH);
  const end = patterns.length > 0 && /\p{L}$/u.test(line) ? foldStart(line.slice(from)) : undefined;
  for (const { spec, rank, kind, regex } of end ? patterns : []) {
    const match = regex.exec(end?.text ?? "");
    const number = kind === undefined ? NO_NUMBER : readNumber(match?.[1] ?? "", kind);
    const at = from + (end?.at[match?.index ?? 0] ?? 0);
    const act = match && number && actBeside(line.slice(0, at), line, at);
    if (act) return [{ spec, rank, number, end: text.length, act }];
  }
  return [];
}

/** Offset behind the mark and the blanks after it. */
function endOf(start: FoldedStart, at: number, text: string): number {
  let end = at >= start.text.length ? (start.at[start.text.length] ?? text.length) : (start.at[at] ?? text.length);
  while (end < text.length && /\s/u.test(text.charAt(end))) end++;
  return end;
}

/** "PART I—PRELIMINARY": a dash without blanks, where a hyphen may join an inserted number. */
const TITLE_BEHIND_DASH = /^\s?[–—]\s?\p{Lu}\p{L}/u;

/**
 * What stands behind a heading's number is its title, or nothing: "Статья 16 настоящего Закона" goes on in small
 * letters.
 */
function isTitleBehind(
  behind: string,
  text: string,
  start: FoldedStart,
  length: number,
  kind: NumberKind | undefined,
): boolean {
  if (/^\s*$/u.test(behind)) return true;
  if (kind === undefined && !/^ ?[.:]/u.test(behind)) {
    // A word without a number is a heading by itself only, or before a bracket or a capital letter.
    if (isBracket(text.slice(start.at[length] ?? 0))) return true;
    return behind.startsWith(" ") && /^\s*\p{Lu}/u.test(text.slice(start.at[length] ?? 0)) && !/[.;:,]\s*$/u.test(text);
  }
  if (/^ ?[.:](?!\d)/u.test(behind) || /^ ?- /u.test(behind)) return true;
  if (TITLE_BEHIND_DASH.test(text.slice(start.at[length] ?? 0))) return true;
  const rest = text.slice(start.at[length] ?? 0).trimStart();
  return /^[\p{Lu}\d«"“„‘([]/u.test(rest) && !/[.;:,—]\s*$/u.test(rest);
}

/** "FIRST SCHEDULE. Services", "First Schedule (s. 12)", "First Schedule—Services": no sentence begins so. */
const standsApart = (text: string, end: number): boolean =>
  !/\p{Ll}/u.test(text.slice(0, end)) ||
  /^\s*(?:[([][^()[\]]*[)\]]\s*|[–—:-].*[^.;:,–—\s]\s*)?$/u.test(text.slice(end));

/** Heading of a clause: short, with a capital, without an end; in a schedule also a text, or nothing. */
function isHeadingOfClause(rest: string, { titled, stops }: LevelSpec): boolean {
  const title = rest.trim();
  if (!titled) return title === "" || /^[\p{Lu}“"‘(]/u.test(title);
  const isOver = RUNS_IN.test(title) || (stops && title.endsWith(".")) || !/[.;:,—–]$/u.test(title);
  return title.length <= 250 && /^[\p{Lu}“"‘]/u.test(title) && isOver;
}

/** What a heading ends with where its text goes on in the same line. */
const RUNS_IN = /\.\s?[–—]$/u;
