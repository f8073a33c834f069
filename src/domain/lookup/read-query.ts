import type { Pinpoint } from "../instrument/pinpoint";
import type { Instrument } from "../instrument/instrument";
import { type InstrumentNames, spotNames } from "./instrument-names";
import { placeDepth, placeUnit } from "./place-words";
import { type SearchWord, isEmptyWord, searchWords } from "./search-words";

/** A query taken apart. */
export interface LookupQuery {
  /** Instruments it names; empty when it names none. */
  readonly instruments: readonly Instrument[];
  /** Places it gives a number of; what it says of the unit may be wrong, so it is kept apart. */
  readonly places: readonly AskedPlace[];
  /** The other words that say something. */
  readonly words: readonly SearchWord[];
  /** All words that say something, those of names included but without their numbers. */
  readonly allWords: readonly SearchWord[];
}

/** A number in a query. */
export interface AskedPlace {
  readonly unit: string | undefined;
  /** What the number may mean: "12-15" is a run, or else an inserted number. The first that is listed counts. */
  readonly readings: readonly Pinpoint[];
}

/** Take a query apart: "ст. 16 КПР" names the CRC and asks for article 16. Never fails; anything else is a word. */
export function readQuery(names: InstrumentNames, query: string): LookupQuery {
  const words = searchWords(query);
  const spotted = spotNames(names, words);
  const rest = words.filter((_, index) => !spotted.some(({ start, end }) => index >= start && index < end));
  const { places, others } = takePlaces(rest);
  return {
    instruments: [...new Set(spotted.flatMap(({ instruments }) => instruments))],
    places,
    words: others.filter(saysSomething),
    allWords: words.filter((word) => saysSomething(word) && (spotted.length === 0 || !/^\d/.test(word.text))),
  };
}

const saysSomething = (word: SearchWord): boolean => /[\p{L}\d]/u.test(word.text) && !isEmptyWord(word);

interface NumberFound {
  readonly unit: string | undefined;
  readonly number: string;
}

function takePlaces(words: readonly SearchWord[]): { places: readonly AskedPlace[]; others: readonly SearchWord[] } {
  const found: NumberFound[] = [];
  const others: SearchWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const next = words[index + 1];
    const unit = placeUnit(word);
    if (/^\d/.test(word.text)) {
      // In Kazakh the unit follows its number ("16-бап"); elsewhere what follows belongs to the next number.
      const after = next && isKazakhUnit(next) ? placeUnit(next) : undefined;
      found.push({ unit: after, number: word.text });
      if (after) index++;
    } else if (unit && next && (/^\d/.test(next.text) || /^[ivx]+$/.test(next.text))) {
      found.push({ unit, number: next.text });
      index++;
    } else others.push(word);
  }
  return { places: toPlaces(found), others };
}

const isKazakhUnit = ({ text }: SearchWord): boolean => /^(бап|бабы|тарма[қғ]|қағидат|бөлі[кг]|тарау)/u.test(text);

function toPlaces(found: readonly NumberFound[]): readonly AskedPlace[] {
  const levels = [...found].sort((a, b) => placeDepth(a.unit) - placeDepth(b.unit));
  const depths = levels.map(({ unit }) => placeDepth(unit));
  const nested = levels.length > 1 && depths[0] === 0 && new Set(depths).size === depths.length;
  if (!nested) return found.map(({ unit, number }) => ({ unit, readings: readNumber(unit, number) }));
  return [{ unit: levels[0]?.unit, readings: [{ path: levels.flatMap(({ number }) => toPath(number)) }] }];
}

const KINDS = new Set(["recital", "annex", "chapter", "part", "domain", "test", "section", "area"]);

function readNumber(unit: string | undefined, number: string): readonly Pinpoint[] {
  const path = toPath(/^[ivx]+$/.test(number) ? number.toUpperCase() : number);
  const [, from, to] = /^(\d+)-(\d+)$/.exec(number) ?? [];
  return [
    ...(unit !== undefined && KINDS.has(unit) ? [{ kind: unit, path }] : []),
    ...(from && to && Number(from) < Number(to) ? [{ path: [from], to: [to] }] : []),
    { path },
  ];
}

const toPath = (number: string): readonly string[] => number.split(/[()]+/).filter((step) => step !== "");
