import { STANDARDS } from "../grammar/makers";
import type { Element, NameElement, PlacesElement } from "./elements";
import { AND, BAR, COMMA, DASH, OF, SEMICOLON } from "./gap";
import type { Gap } from "./gap";
import { readGap } from "./gaps";
import { isMark, isNumber, isYearAt, markAt, written } from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { readBare } from "./places";

/**
 * Numbers that are asked about, since they may be places of the name before them as well as ages or counts: "CRC, 16, 17;
 * GDPR – 8", "CRC (16), ICCPR (17)", "Art. 16 CRC, 17". They end their part of the text.
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
  const isOpen = (isFirst && gap.open && isInRow(reading, at, elements)) || endsPart(reading, name, at, gap, signs);
  return isOpen ? asked(readBare(reading, at, name.instruments[0]?.pinpoint.unit, true)) : undefined;
}

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

/** Whether numbers behind one of some signs end their part. */
function endsPart(
  reading: Reading,
  { instruments, start }: NameElement,
  at: number,
  { bits }: Gap,
  signs: readonly number[],
): boolean {
  const isKnown = instruments.length > 0 || STANDARDS.has(written(reading, start));
  if (!isKnown || !signs.includes(bits) || isYearAt(reading, at)) return false;
  const last = readBare(reading, at, undefined, true)?.end ?? at;
  return last > at && (last >= reading.tokens.length || isMark(reading, last, ".;()|/\n"));
}

/** "CRC (16), ICCPR (17)": a number alone in its bracket, one of several names that have such, or all of an item. */
function isInRow(reading: Reading, at: number, elements: readonly Element[]): boolean {
  const isAlone = (number: number): boolean =>
    markAt(reading, number - 1) === "(" &&
    isNumber(reading, number) &&
    !isYearAt(reading, number) &&
    markAt(reading, number + 1) === ")";
  const before = elements.at(-2);
  const gap = readGap(reading, at + 2);
  const next = gap.comma || gap.semicolon || gap.and ? coreNameAt(reading, gap.end) : undefined;
  const isNext = before?.kind === "places" && isAlone(before.end - 1);
  const start = elements.at(-1)?.start ?? 0;
  const isFirst = start === 0 || isMark(reading, start - 1, ";\n|");
  const isItem = isFirst && (at + 2 >= reading.tokens.length || isMark(reading, at + 2, ";\n|"));
  return isAlone(at) && (isNext || isItem || (next !== undefined && isAlone(next.end + 1)));
}
