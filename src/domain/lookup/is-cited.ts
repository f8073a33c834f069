import type { ResolvedCitation } from "../citation/citation";
import type { Instrument } from "../instrument/instrument";
import { formatPinpoint, type Pinpoint } from "../instrument/pinpoint";
import { placeOfForm } from "../instrument/place-of-form";

/**
 * Whether a text cites a place already, among others, alone or in a run. The whole instrument is cited where no part of
 * it is named.
 *
 * @param form normal form of the place; "" for the whole instrument
 */
export function isCited(citations: readonly ResolvedCitation[], instrument: Instrument, form: string): boolean {
  const own = citations.filter((one) => one.instrument === instrument.id);
  if (form === "" || own.length === 0) return own.some(({ pinpoints }) => pinpoints.length === 0);
  const place = placeOfForm(instrument, form);
  return own
    .flatMap(({ pinpoints, unit }) => pinpoints.flatMap((one) => withUnit(one, unit)))
    .some((one) => formatPinpoint(one) === form || (place !== undefined && runsOver(one, place)));
}

/** A place as it is, and with the unit written before it, which is its own where the instrument's is not known. */
const withUnit = (place: Pinpoint, unit: string | undefined): readonly Pinpoint[] =>
  unit === undefined ? [place] : [place, { kind: unit, ...place }];

/** Whether a place or run stands in a run of plain numbers; nobody knows what an inserted number is between. */
function runsOver({ kind, path: from, to }: Pinpoint, place: Pinpoint): boolean {
  const ends = [place.path, place.to ?? place.path];
  if (to === undefined || kind !== place.kind || ![to, ...ends].every((end) => isBeside(from, end))) return false;
  const [first, last, ...asked] = [from, to, ...ends].map((end) => Number(end.at(-1)));
  return asked.every((number) => (first ?? NaN) <= number && number <= (last ?? NaN));
}

/** Both plain numbers of one row: articles, paragraphs of one article. */
const isBeside = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length &&
  one.every((step, level) => (level < one.length - 1 ? step === other[level] : isPlain(step) && isPlain(other[level])));

const isPlain = (step = ""): boolean => /^\d+$/u.test(step);
