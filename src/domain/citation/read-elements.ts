import type { NameIndex, NameMeaning, PointerMeaning, UnitMeaning } from "../instrument/alias-index";
import { isBlankCode, isCapitalCode, isDigitCode, isWordCode } from "../text/fold-code";
import { longestPhrase } from "../text/phrase-trie";
import type { Element, NameElement, PlacesElement } from "./elements";
import type { Anchor } from "./find-anchors";
import type { Pinpoint } from "./pinpoint";
import { readJoin } from "./read-join";
import { readNumbers } from "./read-numbers";
import type { NumberStyle } from "./read-numbers";

/** The names and the places around a text's anchors, in reading order and not overlapping. */
export function readElements(text: string, anchors: readonly Anchor[], names: NameIndex): readonly Element[] {
  const elements: Element[] = [];
  const add = (element: Element | undefined): void => {
    if (element) elements.push(element);
  };
  for (const [index, anchor] of anchors.entries()) {
    const end = elements.at(-1)?.end ?? 0;
    if (anchor.start < end) continue;
    const { meaning } = anchor;
    if (meaning.kind === "unit") {
      const places = readPlaces(text, anchor, meaning, end, elements.at(-1), names);
      add(places);
      if (places) elements.push(...readOuterNumbers(text, elements, names));
    } else if (meaning.kind === "body") add(readOtherBody(text, anchor, anchors[index + 1]));
    else {
      const name = readName(text, anchor, names);
      add(name);
      if (name && name.instruments.length > 0) add(readBareNumbers(text, name, anchors[index + 1], names));
    }
  }
  return elements;
}

function readName(text: string, { start, end, meaning }: Anchor, names: NameIndex): NameElement | undefined {
  switch (meaning.kind) {
    case "name":
      return readKnownName(text, start, end, meaning);
    case "pointer":
      return readPointer(text, start, end, meaning, names);
    case "series":
      return readSeries(text, start, end);
    default:
      return undefined;
  }
}

const YEAR = /^,?\s?\(?((?:19|20)\d\d)\)?(?![\p{L}\d-])/u;
const REGION = /^\s?\((UK|GB|EU|US|USA|AU|Australia|KZ|KG|Kazakhstan|РК|КР|ЕС|ҚР)\)/u;
const REGION_CODES: Readonly<Record<string, string>> = {
  UK: "GB",
  USA: "US",
  AUSTRALIA: "AU",
  KAZAKHSTAN: "KZ",
  РК: "KZ",
  ҚР: "KZ",
  КР: "KG",
  ЕС: "EU",
};

/** A name with the year and the region that may follow it; both rule out instruments they don't fit. */
function readKnownName(text: string, start: number, end: number, { instruments, everyday }: NameMeaning): NameElement {
  const name = {
    kind: "name" as const,
    start,
    end,
    instruments,
    pointer: undefined,
    everyday: everyday && !isCapitalCode(text.charCodeAt(start)),
  };
  return mayQualify(text, end) ? qualified(text, name) : name;
}

/** Whether a year or a bracket follows, looked at before anything costlier. */
function mayQualify(text: string, end: number): boolean {
  let at = end;
  while (at < end + 3 && (isBlankCode(text.charCodeAt(at)) || text[at] === ",")) at++;
  return text[at] === "(" || isDigitCode(text.charCodeAt(at));
}

function qualified(text: string, name: NameElement): NameElement {
  let { end, instruments } = name;
  const year = YEAR.exec(text.slice(end, end + 8));
  if (year) {
    const written = year[1] ?? "";
    instruments = instruments.filter(
      ({ adopted, title }) => adopted === null || adopted.startsWith(written) || title.en.includes(written),
    );
    end += year[0].length;
  }
  const region = REGION.exec(text.slice(end, end + 14));
  if (region) {
    const written = (region[1] ?? "").toUpperCase();
    instruments = instruments.filter(({ jurisdiction }) => jurisdiction === (REGION_CODES[written] ?? written));
    end += region[0].length;
  }
  return { ...name, end, instruments };
}

function readPointer(
  text: string,
  start: number,
  end: number,
  { pointer }: PointerMeaning,
  names: NameIndex,
): NameElement {
  const from = text.slice(Math.max(0, start - 4), start).toLowerCase() === "the " ? start - 4 : start;
  const longer =
    longestPhrase(names.longerName, text, end + 1, { end: 0, meaning: 0 }) &&
    pointer !== "draft" &&
    pointer !== "current instrument";
  return { kind: "name", start: from, end, instruments: [], pointer: longer ? "unknown" : pointer, everyday: false };
}

/** One of a numbered series that the catalogue doesn't hold: its number is part of its name. */
function readSeries(text: string, start: number, end: number): NameElement | undefined {
  const number = /^\s?(?:nos?\.\s?)?\d{1,3}(?!\d)(?:\s\((?:19|20)\d\d\))?/iu.exec(text.slice(end, end + 16));
  return number ? unknownName(start, end + number[0].length) : undefined;
}

/** "CESCR general comment No. 25" is not the one of the catalogue. */
function readOtherBody(text: string, body: Anchor, next: Anchor | undefined): NameElement | undefined {
  if (
    !next ||
    !/^[\s,']*$/u.test(text.slice(body.end, Math.min(next.start, body.end + 4))) ||
    next.start > body.end + 4
  )
    return undefined;
  if (next.meaning.kind === "name") return unknownName(body.start, next.end);
  return next.meaning.kind === "series" ? readSeries(text, body.start, next.end) : undefined;
}

/** The name of an instrument that the catalogue doesn't hold. */
export const unknownName = (start: number, end: number): NameElement => ({
  kind: "name",
  start,
  end,
  instruments: [],
  pointer: undefined,
  everyday: false,
});

const styleOf = ({ unit, rank, roman, orPlural }: UnitMeaning, plural: boolean, single: boolean): NumberStyle => ({
  plural: plural || orPlural !== undefined,
  dotted: unit === "article",
  roman,
  points: rank >= 3,
  single,
});

function readPlaces(
  text: string,
  { start, end }: Anchor,
  unit: UnitMeaning,
  from: number,
  before: Element | undefined,
  names: NameIndex,
): PlacesElement | undefined {
  const word = text.slice(start, end);
  if (unit.unnumbered) return readUnnumbered(text, start, end, unit, names);
  if (unit.number !== "before") {
    const outer = before?.kind === "places" && before.plural && before.rank < unit.rank && !unit.plural;
    const single = outer && isNested(text, before, start, names);
    const list = readNumbers(text, end, styleOf(unit, unit.plural, single), names);
    if (list) return placesOf(word, unit, start, list.end, list.items);
  }
  if (unit.number === "after") return undefined;
  const first = listStart(text, from, start, names);
  const list = first < 0 ? undefined : readNumbers(text, first, styleOf(unit, true, false), names);
  return list && isGap(text, list.end, start) ? placesOf(word, unit, first, end, list.items) : undefined;
}

/** "preamble" alone, or with a number that makes it another unit: "преамбула 38". */
function readUnnumbered(text: string, start: number, end: number, unit: UnitMeaning, names: NameIndex): PlacesElement {
  const { numberedAs } = unit;
  const list = numberedAs === undefined ? undefined : readNumbers(text, end, styleOf(unit, true, false), names);
  return list && numberedAs !== undefined
    ? placesOf("", { ...unit, unit: numberedAs }, start, list.end, list.items)
    : placesOf("", unit, start, end, [{ path: [unit.unit] }]);
}

const placesOf = (
  word: string,
  { unit, rank, plural, needsName, orPlural }: UnitMeaning,
  start: number,
  end: number,
  items: readonly Pinpoint[],
): PlacesElement => ({
  kind: "places",
  start,
  end,
  unit,
  rank,
  plural,
  items,
  // ARTICLE 19 is an organisation.
  needsName: needsName || (word.length > 5 && word === word.toUpperCase()),
  orPlural: orPlural === undefined ? undefined : { unit: orPlural, word },
});

/** Between a number and the unit that follows it: nothing, a blank, a hyphen. */
const isGap = (text: string, end: number, start: number): boolean =>
  start - end <= 2 && /^[)\s\u2010\u2011-]*$/u.test(text.slice(end, start));

/** Where the numbers before a unit begin: back over digits, marks and "және", up to any other word. */
function listStart(text: string, from: number, end: number, names: NameIndex): number {
  let at = end;
  let first = -1;
  while (at > from) {
    const code = text.charCodeAt(at - 1);
    if (isDigitCode(code)) first = --at;
    else if (isWordCode(code)) {
      const word = wordStart(text, at, from);
      const letter = at - word === 1 && text[at] === ")";
      if (letter) first = word;
      else if (!isJoinWord(text, word, at, names)) break;
      at = word;
    } else if (/[\s,()\u2010-\u2015-]/u.test(text[at - 1] ?? "") && text[at - 1] !== "\n") at--;
    else break;
  }
  return first;
}

function wordStart(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && isWordCode(text.charCodeAt(at - 1)) && !isDigitCode(text.charCodeAt(at - 1))) at--;
  return at;
}

function isJoinWord(text: string, start: number, end: number, names: NameIndex): boolean {
  const match = { end: 0, meaning: -1 };
  return (
    longestPhrase(names.joins, text, start, match) && match.end === end && names.joinKinds[match.meaning] === "and"
  );
}

function isNested(text: string, outer: PlacesElement, start: number, names: NameIndex): boolean {
  const { end, and, semicolon, of } = readJoin(text, outer.end, names);
  return end === start && !and && !semicolon && !of;
}

/** After "articles 4, paragraph 3" the list of articles goes on: ", and 7". */
function readOuterNumbers(text: string, elements: readonly Element[], names: NameIndex): readonly Element[] {
  const [outer, inner] = [elements.at(-2), elements.at(-1)];
  if (outer?.kind !== "places" || inner?.kind !== "places") return [];
  if (!outer.plural || inner.plural || outer.rank >= inner.rank || !isNested(text, outer, inner.start, names))
    return [];
  const join = readJoin(text, inner.end, names);
  if (!isDigitCode(text.charCodeAt(join.end)) || !(join.comma || join.and) || join.open || join.close) return [];
  const style = { plural: true, dotted: outer.unit === "article", roman: false, points: false, single: false };
  const list = readNumbers(text, join.end, style, names);
  return list ? [{ ...outer, start: join.end, end: list.end, items: list.items }] : [];
}

/** Numbers right after a name, with no unit: "UNGP 17". Years and numbers that count something don't qualify. */
function readBareNumbers(
  text: string,
  name: NameElement,
  next: Anchor | undefined,
  names: NameIndex,
): PlacesElement | undefined {
  let at = name.end;
  while (isBlankCode(text.charCodeAt(at))) at++;
  if (at === name.end || at > name.end + 2 || !isDigitCode(text.charCodeAt(at))) return undefined;
  const list = readNumbers(
    text,
    at,
    { plural: false, dotted: true, roman: false, points: false, single: false },
    names,
  );
  if (!list || (next && next.start < list.end)) return undefined;
  const after = /^\s*(\p{L}+)?/u.exec(text.slice(list.end, list.end + 12))?.[1];
  if (after !== undefined && !(next && next.start <= list.end + 2) && !/^(?:and|or|to|of|и|или|және)$/iu.test(after))
    return undefined;
  if (/^(?:19|20)\d\d$/u.test(list.items[0]?.path[0] ?? "") || isUnitNumber(text, list.end)) return undefined;
  return {
    kind: "places",
    start: at,
    end: list.end,
    unit: undefined,
    rank: 1,
    plural: false,
    items: list.items,
    needsName: true,
    orPlural: undefined,
  };
}

/** "CRC 16-бап": the number is the unit's that follows. */
const isUnitNumber = (text: string, end: number): boolean =>
  /^(?:[)\s]*\p{L}|-\p{L}|\))/u.test(text.slice(end, end + 4)) && /[ә-ө\u0400-\u04ff]/u.test(text.slice(end, end + 4));
