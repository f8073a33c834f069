import type { Instrument } from "../../instrument/instrument";
import { findPhrase } from "../lexicon/find-phrase";
import { BEFORE_DATE, readDate } from "./dates";
import { unknownName } from "./elements";
import type { Element, NameElement, PlacesElement } from "./elements";
import { readGap } from "./gaps";
import { folded, isMark, isYearAt, markAt, pastMarks, phraseBefore } from "./look";
import type { Reading } from "./look";
import { ofYear } from "./name-years";
import { readPlaces } from "./places";

type Named = Pick<NameElement, "start" | "end" | "instruments">;

/** The token of the year that stands in a name, -1 where none does. */
function yearIn(reading: Reading, { start, end }: Named): number {
  for (let at = start; at < end; at++) if (isYearAt(reading, at)) return at;
  return -1;
}

/** What a name with a year would mean without it, but for what it means: "Online Safety Act 2023" rules out that of 2021. */
export function ofOtherYears(reading: Reading, name: Named): readonly Instrument[] {
  const year = yearIn(reading, name);
  if (year < 0) return [];
  const last = isMark(reading, year - 1, ",(") ? year - 1 : year;
  for (let at = name.start; at < name.end; at++) {
    const isBefore = at < last;
    const found = meantFrom(reading, at, isBefore ? last : name.end);
    if (name.instruments.every((one) => found.includes(one)))
      return found.filter((one) => !name.instruments.includes(one));
  }
  return [];
}

/** What the name means that is found from one token to another. */
function meantFrom({ tokens, lexicon }: Reading, from: number, to: number): readonly Instrument[] {
  const found = findPhrase({ ...tokens, length: to }, from, "names", lexicon, "forms");
  const meaning = found && lexicon.meanings[found.meaning];
  return meaning?.kind === "name" ? [...meaning.instruments, ...meaning.others] : [];
}

/**
 * The act of another year that a name with its own goes on with, before a place: "Online Safety Act 2023 (s. 12) and 2021
 * (s. 63D)", "Конституции 1995 г. (ст. 18) и 2026 г. (ст. 20)". Of places that were read with that year in them it is taken.
 */
export function readOfOtherYear(reading: Reading, elements: Element[]): NameElement | undefined {
  const read = elements.at(-1);
  const name = read?.kind === "places" ? elements.at(-2) : read;
  if (!read || name?.kind !== "name" || name.instruments.length === 0 || yearIn(reading, name) < 0) return undefined;
  const last = read.kind === "places" ? withoutYearAtEnd(reading, read) : read;
  const gap = readGap(reading, last.end);
  const leads = (gap.and || (gap.comma && !gap.of)) && !gap.open && !gap.semicolon && !gap.newline;
  if (!leads || (gap.close && markAt(reading, last.end) !== ")")) return undefined;
  const at = BEFORE_DATE.has(folded(reading, gap.end)) ? gap.end + 1 : gap.end;
  const date = isYearAt(reading, at) ? readDate(reading, at) : undefined;
  if (!date || !isPlaceBehind(reading, date.end)) return undefined;
  elements[elements.length - 1] = last;
  const known = [...name.instruments, ...ofOtherYears(reading, name)].filter(({ adopted }) => adopted !== null);
  const instruments = known.filter(ofYear(date.year));
  return { ...unknownName(gap.end, date.end), instruments };
}

/** "s. 12, and 2021" without the year, which may be of the next act. */
function withoutYearAtEnd(reading: Reading, places: PlacesElement): PlacesElement {
  const year = places.end - 1;
  const before = phraseBefore(reading, places.start, year, "joins");
  const join = before < 0 ? year : before;
  const end = markAt(reading, join - 1) === "," ? join - 1 : join;
  return isYearAt(reading, year) && places.items.length > 1 && end < year
    ? { ...places, end, items: places.items.slice(0, -1) }
    : places;
}

/** A place that a comma or a bracket parts from a year. */
const isPlaceBehind = (reading: Reading, end: number): boolean =>
  readPlaces(reading, pastMarks(reading, end, ",("), false) !== undefined;
