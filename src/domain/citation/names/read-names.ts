import type { Meaning, NameMeaning, PointerMeaning } from "./meaning";
import type { NameIndex } from "./name-index";
import type { Instrument } from "../../instrument/instrument";
import { isBlankCode, isCapitalCode, isDigitCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import type { NameElement } from "../elements";
import type { Anchor } from "../parse/find-anchors";
import { readJoin } from "../places/read-join";

/** The name that an anchor is, with what belongs to it: year, region, number of a series. Undefined when it is none after all. */
export function readName(
  text: string,
  { start, end, meaning }: Anchor,
  next: Anchor | undefined,
  names: NameIndex,
): NameElement | undefined {
  switch (meaning.kind) {
    case "name":
      return bodyEnd(text, end, names) > 0
        ? readOtherBody(text, { start, end: bodyEnd(text, end, names), meaning }, next)
        : readKnownName(text, start, end, meaning);
    case "pointer":
      return readPointer(text, start, end, meaning, next, names);
    case "series":
      return meaning.singular === undefined ? readSeries(text, start, end) : undefined;
    default:
      return undefined;
  }
}

const YEAR =
  /^,?\s?(?:\(|(?:of|adopted on|adopted in|dated|от) )?(?:\d{1,2} \p{L}{3,10} |\d\d\.\d\d\.)?((?:19|20)\d\d)(?:\s?(?:г\.|года?|жылғы|жыл|ж\.))?\)?(?![\p{L}\d-])/u;
/** A name with the year that may follow it, which rules out instruments it doesn't fit. */
function readKnownName(
  text: string,
  start: number,
  end: number,
  { instruments, others, everyday }: NameMeaning,
): NameElement {
  const name = {
    kind: "name" as const,
    start,
    end,
    instruments,
    pointer: undefined,
    everyday: everyday && !isCapitalCode(text.charCodeAt(start)),
  };
  return mayQualify(text, end) ? qualified(text, name, others) : name;
}

/** Whether a year or a bracket follows, looked at before anything costlier. */
function mayQualify(text: string, end: number): boolean {
  let at = end;
  while (at < end + 3 && (isBlankCode(text.charCodeAt(at)) || text[at] === ",")) at++;
  return text[at] === "(" || isDigitCode(text.charCodeAt(at)) || "oоad".includes(text.charAt(at));
}

function qualified(text: string, name: NameElement, others: readonly Instrument[]): NameElement {
  let { end, instruments } = name;
  const year = YEAR.exec(text.slice(end, end + 36));
  // An opened bracket with more in it than the year is for whoever reads asides.
  if (year && year[0].includes("(") === year[0].endsWith(")")) {
    const fits = ofYear(year[1] ?? "");
    const fitting = instruments.filter(fits);
    instruments = fitting.length > 0 ? fitting : others.filter(fits);
    end += year[0].length;
  }
  return { ...name, end, instruments };
}

const ofYear =
  (year: string) =>
  ({ adopted, title }: Instrument): boolean =>
    adopted === null || adopted.startsWith(year) || title.en.includes(year);

/** End of the word that makes a treaty's name its body's, 0 when there is none. */
export function bodyEnd(text: string, end: number, names: NameIndex): number {
  const match = { end: 0, meaning: -1 };
  return isBlankCode(text.charCodeAt(end)) && longestPhrase(names.bodyWords, text, end + 1, match) ? match.end : 0;
}

function readPointer(
  text: string,
  start: number,
  end: number,
  { pointer, instrument }: PointerMeaning,
  next: Anchor | undefined,
  names: NameIndex,
): NameElement {
  const from = text.slice(Math.max(0, start - 4), start).toLowerCase() === "the " ? start - 4 : start;
  const longer =
    longestPhrase(names.longerName, text, end + 1, { end: 0, meaning: 0 }) &&
    pointer !== "draft" &&
    pointer !== "current instrument";
  // "the Optional Protocol to the International Covenant …" is one name, and not the Covenant's.
  if (longer && next?.meaning.kind === "name" && /^ (?:to|of|к) (?:the )?$/u.test(text.slice(end, next.start))) {
    return unknownName(from, next.end);
  }
  if (instrument && !longer) return { ...unknownName(from, end), instruments: [instrument] };
  return { ...unknownName(from, end), pointer: longer ? "unknown" : pointer };
}

/** One of a numbered series that the catalogue doesn't hold: its number is part of its name. */
function readSeries(text: string, start: number, end: number): NameElement | undefined {
  const number = /^\s?(?:nos?\.\s?)?\d{1,3}(?!\d)(?:\s\((?:19|20)\d\d\))?/iu.exec(text.slice(end, end + 16));
  return number ? { ...unknownName(start, end + number[0].length), ofSeries: true } : undefined;
}

const NUMBER_OF_SERIES = /(?:(?:Nos?\.|№) ?)?(\d{1,3})(?!\d)(?: \((?:19|20)\d\d\))?/uy;

/** "general comments Nos. 16 (2013) and 25": each number is a name, the first with the words before it. */
export function readSeveral(
  text: string,
  { start, end }: Anchor,
  singular: string,
  names: NameIndex,
): readonly NameElement[] {
  const found: NameElement[] = [];
  let from = start;
  for (let at = skipBlanks(text, end); ;) {
    NUMBER_OF_SERIES.lastIndex = at;
    const number = NUMBER_OF_SERIES.exec(text);
    if (!number) return found;
    const last = at + number[0].length;
    found.push(oneOf(`${singular} ${number[1] ?? ""}`, from, last, names));
    const join = readJoin(text, last, names);
    if (!(join.comma || join.and) || join.open || join.close || join.semicolon || join.newline) return found;
    from = at = join.end;
  }
}

const NEXT_OF_SERIES =
  /(?:(?:№|Nos?\.) ?(?=\d)|(?=\d{1,3}(?: \((?:19|20)\d\d\))?,? ?\(?(?:para|пункт|пп?\.)))(\d{1,3})(?!\d)(?: \((?:19|20)\d\d\))?/uy;

/**
 * "general comment No. 16 (2013), para. 3, and No. 25": numbers with their sign go on with the series, after its name
 * or a place; those without it where a place in a bracket follows, "Nos. 25 (para. 40) and 16 (para. 28)".
 */
export function readMore(text: string, end: number, name: NameElement, names: NameIndex): readonly NameElement[] {
  const found: NameElement[] = [];
  if (name.instruments.length === 0 || !name.instruments.every(({ symbol }) => symbol?.includes("/GC/") ?? false))
    return found;
  for (let from = end; ;) {
    const join = readJoin(text, from, names);
    const listed = join.of ? from === end && end > name.end && !join.comma && !join.and : join.comma || join.and;
    const leaves = join.close && text[from] !== ")";
    if (!listed || join.open || leaves || join.semicolon || join.newline) return found;
    NEXT_OF_SERIES.lastIndex = join.end;
    const number = NEXT_OF_SERIES.exec(text);
    if (!number) return found;
    from = join.end + number[0].length;
    found.push(oneOf(`general comment No. ${number[1] ?? ""}`, join.end, from, names));
  }
}

function oneOf(name: string, start: number, end: number, { phrases, meanings }: NameIndex): NameElement {
  const match = { end: 0, meaning: -1 };
  const meaning =
    longestPhrase(phrases, name, 0, match) && match.end === name.length ? meanings[match.meaning] : undefined;
  return meaning?.kind === "name"
    ? { ...unknownName(start, end), instruments: meaning.instruments }
    : unknownName(start, end);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

/** "CESCR general comment No. 25" is not the one of the catalogue; "CRC Committee, general comment No. 25" is. */
export function readOtherBody(text: string, body: Anchor, next: Anchor | undefined): NameElement | undefined {
  if (
    !next ||
    !/^[\s,']*$/u.test(text.slice(body.end, Math.min(next.start, body.end + 4))) ||
    next.start > body.end + 4
  )
    return undefined;
  if (next.meaning.kind === "name")
    return isOfBody(body.meaning, next.meaning.instruments) ? undefined : unknownName(body.start, next.end);
  return next.meaning.kind === "series" && !(body.meaning.kind === "body" && body.meaning.own)
    ? readSeries(text, body.start, next.end)
    : undefined;
}

/** Whether general comments are a body's: their symbols begin with the treaty of their committee. */
export const isOfBody = (body: Meaning, instruments: readonly Instrument[]): boolean =>
  (body.kind === "body" && body.own) ||
  (body.kind === "name" &&
    instruments.every(({ symbol }) => body.instruments.some(({ short }) => symbol?.startsWith(`${short}/`))));

/** The name of an instrument that the catalogue doesn't hold. */
export const unknownName = (start: number, end: number): NameElement => ({
  kind: "name",
  start,
  end,
  instruments: [],
  pointer: undefined,
  everyday: false,
});
