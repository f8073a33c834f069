import type { Instrument } from "../instrument/instrument";
import { certainty } from "../instrument/place-certainty";
import { type InstrumentNames, instrumentsCalled, isOfState, spotNames } from "./instrument-names";
import { placeIn } from "./place-readings";
import { placeUnits } from "./place-words";
import { type SearchWord, searchWords } from "./search-words";
import { spotStates } from "./state-words";

/**
 * A path of slashes with its name, and the places behind it, as a query writes them: "CRC art 16(1)" for "CRC/art/16/1".
 * Before the name only other names, states and bodies may stand, and nothing between it and the places: any other step,
 * as those of "CRC/C/KAZ/CO/5-6" and "CRC/C/OPSC/3", is of a symbol, which stays as it is.
 *
 * @param lead what stands before the path, where the name may begin: "Online Safety Act/s/12"
 */
export function withPlacesApart(names: InstrumentNames, path: string, lead: string): string {
  const steps = path.split("/");
  if (instrumentsCalled(names, path).length > 0) return path;
  for (let end = steps.length; end > 0; end--) {
    const places = steps.slice(end);
    if (!arePlaces(places)) continue;
    for (let start = 0; start < end; start++) {
      const [before, name] = [steps.slice(0, start), nameOf(names, steps.slice(start, end))];
      if (name && mayStandBefore(names, before, name.text, places))
        return [...before, name.text, ...placesWritten(places, name.instruments)].join(" ");
    }
  }
  const places = steps.slice(1);
  const begun = places.length > 0 && arePlaces(places) ? instrumentsAtEnd(names, `${lead}${steps[0]}`) : [];
  return begun.length > 0 ? [steps[0], ...placesWritten(places, begun)].join(" ") : path;
}

/** Those of a name that a text ends with. */
function instrumentsAtEnd(names: InstrumentNames, text: string): readonly Instrument[] {
  const words = searchWords(text);
  const last = spotNames(names, words).at(-1);
  return last?.end === words.length ? last.instruments : [];
}

interface NameOfPath {
  readonly text: string;
  readonly instruments: readonly Instrument[];
}

/** A name with its slashes, or without: "CRC/C/GC/25", "CRC GC 25". */
function nameOf(names: InstrumentNames, steps: readonly string[]): NameOfPath | undefined {
  return [steps.join("/"), steps.join(" ")]
    .map((text) => ({ text, instruments: instrumentsCalled(names, text) }))
    .find(({ instruments }) => instruments.length > 0);
}

/** Behind another name a number may be that of another series, "CEDAW/GC/25"; only places tell two names from a symbol. */
const mayStandBefore = (
  names: InstrumentNames,
  before: readonly string[],
  name: string,
  places: readonly string[],
): boolean =>
  before.every(
    (step) =>
      isBody(searchWords(step)) ||
      (places.length > 0 && !/\d/u.test(name) && instrumentsCalled(names, step).length > 0),
  );

const isBody = (words: readonly SearchWord[]): boolean =>
  words.length > 0 &&
  (words.every((word) => isOfState(word) || word.forms.some((form) => BODIES.has(form))) ||
    spotStates(words).some(({ start, end }) => start === 0 && end === words.length));

/** What the United Nations and the Council of Europe are called by for short. */
const BODIES = new Set("un coe оон се бұұ ек".split(" ").flatMap((word) => searchWords(word)[0]?.forms ?? []));

/** Units, alone or with their numbers, numbers, and behind a number the letters of a level. */
const arePlaces = (steps: readonly string[]): boolean =>
  steps.every((step, at) => {
    const before = steps[at - 1];
    if (isUnit(step) || isNumbered(step)) return true;
    if (before === undefined) return false;
    return isUnit(before) ? ROMAN.test(step) : LEVEL.test(step);
  });

const isUnit = (step: string): boolean => {
  const [word, ...others] = searchWords(step);
  return word !== undefined && others.length === 0 && placeUnits(word).length > 0;
};

/** "67", "67-78", "16-бап", "para.67", "п67" */
const isNumbered = (step: string): boolean => {
  const [, unit = "", number] = /^(?:(\p{L}+)\.?)?(\d.*)$/u.exec(step) ?? [];
  return number !== undefined && (unit === "" || isUnit(unit));
};

const ROMAN = /^[ivx]{1,5}$/iu;
const LEVEL = /^(?:\p{L}{1,2}|[ivx]{1,4})$/iu;

/**
 * Places with brackets for what is inside a number: a letter right behind one, and all where an instrument surely has such
 * a place, or the unit that is said surely has none. Two numbers otherwise are two places: "GC/25/67/68", "CRC/28/29/a".
 */
function placesWritten(places: readonly string[], instruments: readonly Instrument[]): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < places.length; at++) {
    const [first = "", before = ""] = [places[at], places[at - 1]];
    const behind = places.slice(at + 1);
    const end = OUTER.test(first) ? behind.findIndex((step) => !INNER.test(step)) : 0;
    const inside = end < 0 ? behind : behind.slice(0, end);
    written.push(
      ...(isOnePlace(instruments, before, [first, ...inside]) ? [nested(first, inside)] : [first, ...inside]),
    );
    at += inside.length;
  }
  return written;
}

const OUTER = /^(?:\p{L}+\.?)?\d+[a-z]?(?:\([^()]+\))*$/iu;
const INNER = /^(?:\d{1,3}|\p{L}{1,2}|[ivx]{1,4})$/iu;

const nested = (first: string, inside: readonly string[]): string =>
  [first, ...inside.map((step) => `(${step})`)].join("");

/** Letters are in the number before them: of them the numbers alone tell whether one is in the other. */
function isOnePlace(
  instruments: readonly Instrument[],
  before: string,
  [first = "", ...inside]: readonly string[],
): boolean {
  const letter = inside.findIndex((step) => LEVEL.test(step));
  if (letter === 0) return true;
  const place = nested(first, letter < 0 ? inside : inside.slice(0, letter));
  const [, own = "", number = ""] = /^(\p{L}*)\.?(.*)$/u.exec(place) ?? [];
  const units = searchWords(own === "" ? before : own)
    .slice(0, 1)
    .flatMap(placeUnits);
  const certainties = instruments.map((instrument) => {
    const read = placeIn(instrument, [{ units, number: number.toLowerCase() }], "");
    return read ? certainty(instrument, read) : 0;
  });
  return certainties.some((one) => one > 1) || (units.length > 0 && certainties.every((one) => one === 0));
}
