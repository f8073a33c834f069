import { isCalled, isUnitOf } from "../instrument/is-unit-of";
import type { Instrument } from "../instrument/instrument";
import { mayHaveRecitals } from "../instrument/may-have-recitals";
import type { Pinpoint } from "../instrument/pinpoint";
import { certainty } from "../instrument/place-certainty";
import { UNKNOWN_UNIT } from "../instrument/unlisted-instrument";
import type { AskedPlace } from "./asked-place";

/**
 * What a place of a query means in an instrument: of its readings the one that is there for certain, else one that may
 * be; the first of its readings where there is no such place. Undefined where the instrument has no such unit.
 */
export function placeIn(instrument: Instrument, asked: AskedPlace, query: string): Pinpoint | undefined {
  const { unit: main } = instrument.pinpoint;
  const from = asked.findIndex(({ units }) => units.includes(main));
  const [outermost, ...below] = asked.slice(Math.max(0, from));
  if (!outermost) return undefined;
  const { units, number } = outermost;
  const inside = below.flatMap((level) => splitNumber(level.number));
  const readings = [
    ...unitsIn(instrument, units).map((kind) => ({ kind, path: splitNumber(upper(number)) })),
    ...(isCountedBy(units, instrument, query) ? readNumber(number, instrument) : []),
  ]
    // Nothing is inside a run.
    .filter(({ to }: Pinpoint) => inside.length === 0 || to === undefined)
    .map((place): Pinpoint => (inside.length > 0 ? { ...place, path: [...place.path, ...inside] } : place));
  return readings.reduce<Pinpoint | undefined>(
    (best, one) => (best && certainty(instrument, best) >= certainty(instrument, one) ? best : one),
    undefined,
  );
}

/** Of units that a place may be in, those beside the main numbering; where that is not known, the one that is said. */
const unitsIn = (instrument: Instrument, units: readonly string[]): readonly string[] =>
  instrument.pinpoint.unit === UNKNOWN_UNIT ? units.slice(0, 1) : units.filter((unit) => hasKind(instrument, unit));

/** A unit beside the main numbering, which stands in front of its number: "recital 38". */
const hasKind = (instrument: Instrument, unit: string): boolean =>
  unit !== instrument.pinpoint.unit &&
  (instrument.parts.some((part) => part.unit === unit) || (unit === "recital" && mayHaveRecitals(instrument)));

/** An article of a general comment is no paragraph of it, however it is numbered. */
const isCountedBy = (units: readonly string[], instrument: Instrument, query: string): boolean => {
  const { unit: main } = instrument.pinpoint;
  return (
    units.length === 0 ||
    units.some((unit) => unit === main || (isCalled(unit, main) && isUnitOf(unit, instrument, query, "")))
  );
};

/** What a number may mean: 12-15 a run or an inserted number, 3.1 one number or two, 24a likewise. */
function readNumber(number: string, { pinpoint: { numbers } }: Instrument): readonly Pinpoint[] {
  if (/^\d+$/u.test(number) || numbers?.includes(number)) return [{ path: [number] }];
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(number) ?? [];
  return [
    ...(from !== undefined && to !== undefined && Number(from) < Number(to) ? [{ path: [from], to: [to] }] : []),
    { path: splitNumber(number) },
    { path: splitNumber(number.replaceAll(".", "(")) },
    { path: splitNumber(number.replace(/^(\d+)([a-z])\b/u, "$1($2")) },
  ];
}

const splitNumber = (number: string): readonly string[] => number.split(/[()]+/u).filter((step) => step !== "");

const upper = (number: string): string => number.replace(/^[ivx]+/u, (roman) => roman.toUpperCase());
