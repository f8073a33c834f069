import { STANDARDS } from "../grammar/makers";
import type { Element, NameElement, PlacesElement } from "./elements";
import { AND, BAR, COMMA, DASH, OF, SEMICOLON } from "./gap";
import type { Gap } from "./gap";
import { readGap } from "./gaps";
import { isMark, isYearAt, markAt, written } from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { readNumbers } from "./numbers";
import { PLAIN } from "./number-style";
import type { NumberStyle } from "./number-style";
import { readBare } from "./places";
import { numbersOf } from "./to-places";

/**
 * Numbers that are asked about, since they may be places of the name before them as well as ages or counts: "CRC, 16, 17;
 * GDPR – 8", "CRC (16)", "GDPR/8", "Art. 16 CRC, 17". They end their part of the text.
 *
 * @param unit the places whose unit the numbers may share
 */
export function openNumbers(
  reading: Reading,
  at: number,
  elements: readonly Element[],
  unit: PlacesElement | undefined,
): PlacesElement | undefined {
  const name = elements.at(-1);
  if (name?.kind !== "name") return undefined;
  const gap = readGap(reading, name.end, at);
  const isFirst = !unit || unit.isUnclear === true;
  const signs = isFirst ? FIRST : hasOwn(reading, elements, gap) ? MORE : NONE;
  const isParted = at === name.end + 1 && isMark(reading, name.end, "-/|");
  const isSaid =
    isParted ||
    (gap.end === at && (signs.includes(gap.bits) || (gap.open && isBracketed(reading, at, elements.at(-2)))));
  return isSaid && endsPart(reading, name, at, elements.at(-2))
    ? asked(readBare(reading, at, name.instruments[0]?.pinpoint.unit, true))
    : undefined;
}

/** A part by its Roman number behind a comma, which may be of any name: "GC25, V.A". */
export function openPart(reading: Reading, at: number, name: NameElement): PlacesElement | undefined {
  const gap = readGap(reading, name.end, at);
  const list =
    name.instruments.length > 0 && gap.bits === COMMA && gap.end === at ? readNumbers(reading, at, PARTS) : undefined;
  return list && endsItem(reading, list.end) ? asked(numbersOf(at, list.end, undefined, list.items)) : undefined;
}

const PARTS: NumberStyle = { ...PLAIN, roman: true, plural: true };

/** Whether numbers without a unit may be places of what is named: of an instrument, or of a standard that is not known. */
export const mayHaveNumbers = (reading: Reading, { instruments, start }: NameElement): boolean =>
  instruments.length > 0 || STANDARDS.has(written(reading, start));

/** One number in a bracket, where the places of the name before stand in none: "CRC, art. 16; GDPR (8)". */
function isBracketed(reading: Reading, at: number, before: Element | undefined): boolean {
  const isLike =
    before?.kind === "places" && before.unit !== undefined && !before.isUnclear && markAt(reading, before.end) === ")";
  if (isLike || markAt(reading, at - 1) !== "(") return false;
  const { items: [first, ...more] = [], end = at } = readBare(reading, at, undefined, true) ?? {};
  return first !== undefined && !first.to && more.length === 0 && markAt(reading, end) === ")";
}

/** Numbers that are with the name behind them all of a text: "16 CRC"; "1 CRC" may be the first of several. */
export function openBeforeName(reading: Reading, at: number): PlacesElement | undefined {
  if (at > 0 || isYearAt(reading, at) || written(reading, at) === "1") return undefined;
  const bare = readBare(reading, at, undefined, true);
  const name = bare && coreNameAt(reading, bare.end);
  if (name?.meaning.kind !== "name" || name.end < reading.tokens.length) return undefined;
  return asked(bare && { ...bare, unit: name.meaning.instruments[0]?.pinpoint.unit });
}

const endsItem = (reading: Reading, end: number): boolean =>
  end >= reading.tokens.length || isMark(reading, end, ";\n|");

/** Numbers as places of which is asked whose they are. */
export const asked = (bare: PlacesElement | undefined): PlacesElement | undefined =>
  bare && { ...bare, bare: false, isUnclear: true };

/** Whether the last name has places right before it, and no list that surely goes on: "Articles 6 GDPR, 8 and 25". */
function hasOwn(reading: Reading, elements: readonly Element[], { comma }: Gap): boolean {
  const [place, name] = elements.slice(-2);
  const of = readGap(reading, place?.end ?? 0, name?.start);
  return (
    place?.kind === "places" &&
    !place.bare &&
    of.end === name?.start &&
    (of.bits & ~OF) === 0 &&
    !(place.plural && place.items.length === 1 && comma)
  );
}

/** What may stand between a name and its first numbers, or more than it has before it. */
const FIRST: readonly number[] = [COMMA, DASH, BAR];
const MORE: readonly number[] = [COMMA, AND, COMMA | AND, SEMICOLON];
const NONE: readonly number[] = [];

/** Whether numbers of what is known end their part, or a bracket of their own. */
function endsPart(reading: Reading, name: NameElement, at: number, before: Element | undefined): boolean {
  const last = readBare(reading, at, undefined, true)?.end ?? at;
  const isClosed = markAt(reading, at - 1) === "(" && markAt(reading, last) === ")";
  // "the Convention (8)"
  const mayHave = mayHaveNumbers(reading, name) || (isClosed && name.pointer !== undefined);
  if (!mayHave || isYearAt(reading, at)) return false;
  // "CRC (45), DSA (3) were cited"
  const isLike = before?.kind === "places" && before.isUnclear && markAt(reading, before.end) === ")";
  if (isClosed && isLike) return true;
  const end = isClosed ? last + 1 : last;
  if (isClosed && readGap(reading, end).bits > 0) return true;
  return last > at && (end >= reading.tokens.length || isMark(reading, end, ".;()|/\n"));
}
