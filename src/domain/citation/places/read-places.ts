import { placesOf } from "./to-places";
import type { UnitMeaning } from "../names/meaning";
import type { NameIndex } from "../names/name-index";
import { isBlankCode, isDigitCode } from "../../text/fold-code";
import type { Element, NameElement, PlacesElement } from "../elements";
import type { Anchor } from "../parse/find-anchors";
import { ordinalDigits } from "./ordinal-digits";
import { isYear } from "./number-order";
import { isGap, listStart, ordinalBefore } from "./numbers-before";
import type { Pinpoint } from "../../instrument/pinpoint";
import { readJoin } from "./read-join";
import { runBefore } from "./runs-of-places";
import { PLAIN, readNumbers, standsAlone } from "./read-numbers";
import type { NumberStyle } from "./read-numbers";

const styleOf = (
  { unit, rank, roman, romanAsArabic, lettered, letters, orPlural, ordinal, plural: isPlural }: UnitMeaning,
  plural: boolean,
  single: boolean,
  { ordinals }: NameIndex,
  word = "",
): NumberStyle => ({
  abbreviated: word.endsWith("."),
  ordinals: ordinal ? ordinals : undefined,
  plural: plural || orPlural !== undefined,
  dotted: unit === "article",
  roman,
  romanAsArabic,
  lettered,
  onePoint: rank >= 3 && !isPlural,
  points: rank >= 3,
  letters: rank >= 3 || letters,
  single,
});

/** The place that a unit word makes with the numbers after it or, in Kazakh, before it. */
export function readPlaces(
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
    const list = readNumbers(text, end, styleOf(unit, unit.plural, single, names, word), names);
    if (list) {
      const places = placesOf(word, unit, start, list.end, list.items);
      // A Roman number after "article" may be a word: "the article I read".
      return unit.romanAsArabic && !/\d/u.test(text.slice(end, list.end)) ? { ...places, needsName: true } : places;
    }
  }
  if (unit.number === "after") {
    const digits = ordinalDigits(text, start);
    if (digits && digits.start >= from)
      return placesOf(
        word,
        unit,
        digits.start,
        end,
        digits.numbers.map((number) => ({ path: [number] })),
      );
    const ordinal = unit.ordinalBefore ? ordinalBefore(text, start, names) : undefined;
    if (!ordinal || ordinal.start < from) return undefined;
    // "the first paragraph" is an everyday phrase.
    return { ...placesOf(word, unit, ordinal.start, end, [{ path: [ordinal.number] }]), needsName: true };
  }
  const run = runBefore(text, start);
  if (run && run.start >= from) return placesOf(word, unit, run.start, end, [{ path: [run.from], to: [run.to] }], true);
  const first = listStart(text, from, start, unit, names);
  const list = first < 0 ? undefined : readNumbers(text, first, styleOf(unit, true, false, names), names);
  return list && isGap(text, list.end, start) ? placesOf(word, unit, first, end, list.items, true) : undefined;
}

/** "preamble" alone, or with a number that makes it another unit: "преамбула 38". */
function readUnnumbered(text: string, start: number, end: number, unit: UnitMeaning, names: NameIndex): PlacesElement {
  const { numberedAs } = unit;
  const list = numberedAs === undefined ? undefined : readNumbers(text, end, styleOf(unit, true, false, names), names);
  return list && numberedAs !== undefined
    ? placesOf("", { ...unit, unit: numberedAs }, start, list.end, list.items)
    : placesOf("", unit, start, end, [{ path: [unit.unit] }]);
}

function isNested(text: string, outer: PlacesElement, start: number, names: NameIndex): boolean {
  const { end, and, semicolon, of } = readJoin(text, outer.end, names);
  return end === start && !and && !semicolon && !of;
}

/** After "articles 9, paragraph 2" or "articles 9 (para. 2)" the list of articles goes on: ", and 31". */
export function readOuterNumbers(text: string, elements: readonly Element[], names: NameIndex): readonly Element[] {
  const [outer, inner] = [elements.at(-2), elements.at(-1)];
  if (outer?.kind !== "places" || inner?.kind !== "places") return [];
  const join = readJoin(text, inner.end, names);
  const ownBracket = join.close && readJoin(text, outer.end, names).open;
  if (!(ownBracket || (outer.plural && !inner.plural)) || outer.rank >= inner.rank) return [];
  if (!isNested(text, outer, inner.start, names)) return [];
  if (!isDigitCode(text.charCodeAt(join.end)) || !(join.comma || join.and) || join.open) return [];
  if (join.close && !ownBracket) return [];
  const style = { ...PLAIN, plural: outer.plural, dotted: outer.unit === "article" };
  const list = readNumbers(text, join.end, style, names);
  if (!list || !(outer.plural || standsAlone(text, list.end, names))) return [];
  return [{ ...outer, start: join.end, end: list.end, items: list.items }];
}

/** Numbers right after a name, with no unit: "UNGP 17". Years and numbers that count something don't qualify. */
export function readBareNumbers(
  text: string,
  name: NameElement,
  next: Anchor | undefined,
  names: NameIndex,
): PlacesElement | undefined {
  const dotted = /^\.\d/u.test(text.slice(name.end, name.end + 2))
    ? LAST_DIGITS.exec(text.slice(Math.max(name.start, name.end - 6), name.end))?.[0]
    : undefined;
  if (dotted !== undefined) {
    const start = name.end - dotted.length;
    const list = readNumbers(text, start, PLAIN, names);
    return list && bareOf(start, list.end, list.items);
  }
  let at = text[name.end] === ":" ? name.end + 1 : name.end;
  while (isBlankCode(text.charCodeAt(at))) at++;
  const inBracket = text[at] === "(";
  if (inBracket) at++;
  if (at === name.end || at > name.end + 3 || !isDigitCode(text.charCodeAt(at))) return undefined;
  const list = readNumbers(text, at, BARE, names);
  if (!list || (next && next.start < list.end)) return undefined;
  const isPlace = list.items.every(({ path }) => path.length > 1);
  const after = isPlace ? undefined : /^\s*(\p{L}+)?/u.exec(text.slice(list.end, list.end + 12))?.[1];
  if (after !== undefined && !(next && next.start <= list.end + 2) && !/^(?:and|or|to|of|и|или|және)$/iu.test(after))
    return undefined;
  // One number in a bracket is as likely a reference to a source.
  if (inBracket && (text[list.end] !== ")" || (list.items.length < 2 && !list.items[0]?.to))) return undefined;
  if (isYear(list.items[0]?.path[0])) return undefined;
  if (isUnitNumber(text, list.end) && !isBeforeName(text, list.end, next, names)) return undefined;
  return bareOf(at, list.end, list.items);
}

/** "16 CFR 312" before ".5": the name ends with the first part of the number. */
const LAST_DIGITS = /(?<![\d.])\d{2,}$/u;

const bareOf = (start: number, end: number, items: readonly Pinpoint[]): PlacesElement => ({
  kind: "places",
  start,
  end,
  unit: undefined,
  rank: 1,
  plural: false,
  items,
  needsName: true,
  numberFirst: false,
  ofThisText: false,
  orPlural: undefined,
});

const BARE: NumberStyle = { ...PLAIN, dotted: true };

/** "CRC 16-бап": the number is the unit's that follows. */
const isUnitNumber = (text: string, end: number): boolean =>
  /^(?:[)\s]*\p{L}|[-\u2010\u2011]\p{L}|\))/u.test(text.slice(end, end + 4)) &&
  /[ә-ө\u0400-\u04ff]/u.test(text.slice(end, end + 4));

/** "БҚК-нің 16 және АСҚХП-ның 17-баптары": the numbers of both share the unit at the end. */
function isBeforeName(text: string, end: number, next: Anchor | undefined, names: NameIndex): boolean {
  if (next?.meaning.kind !== "name") return false;
  const join = readJoin(text, end, names);
  return (join.and || join.comma) && join.end >= next.start;
}
