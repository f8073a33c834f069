import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { isForeign as isOfAnother, OURS, actNumberAt } from "./act-numbers";
import { readDate } from "./dates";
import type { NameElement } from "./elements";
import { folded, isCapital, isMark, isNumber, isSign, isWord, markAt, phraseAt, skipPassed, written } from "./look";
import type { Reading } from "./look";

/** Tokens and marks that may stand before a title. */
export const TITLE_ENDS = 40;

/** Words before an act's title that tell which act it is, up to the title: "Закон РК от 21 мая 2013 года № 94-V «". */
export interface ActDetails {
  readonly end: number;
  readonly year: string | undefined;
  readonly isNumbered: boolean;
  readonly isForeign: boolean;
  /** Digits of a number with nothing that a state writes beside it, as laws of ours have it. */
  readonly plain: string | undefined;
  /** Code of the state that is named, or that numbers its laws so. */
  readonly state: string | undefined;
}

const OF_THE: ReadonlySet<string> = new Set(["of", "the", "dated", "от", "ot", "rk", "3pk"]);

/** Marks, states, dates and numbers from a token on. */
export function readActDetails(reading: Reading, from: number): ActDetails {
  let at = from;
  let year: string | undefined;
  let isNumbered = false;
  let isForeign = false;
  let code: string | undefined;
  let plain: string | undefined;
  for (let steps = 0; steps < TITLE_ENDS; steps++) {
    at = skipPassed(reading, at);
    const state = isCapital(reading, at) ? phraseAt(reading, at, "states") : undefined;
    const number = state ? undefined : actNumberAt(reading, at);
    const date = state || number ? undefined : readDate(reading, at);
    const found = state?.end ?? number?.end ?? date?.end;
    if (found !== undefined) {
      if (state) code = reading.lexicon.states[state.meaning]?.code;
      if (state && code !== OURS) isForeign = true;
      if (number) isNumbered = true;
      if (number && isOfAnother(number)) [isForeign, code] = [true, code ?? number.state];
      year = date?.year ?? year;
      at = found;
    } else if (steps === 0 && isCapital(reading, at) && foreignEnd(reading, at) > at) {
      isForeign = true;
      at = foreignEnd(reading, at);
    } else if (OF_THE.has(folded(reading, at)) || isMark(reading, at, '",')) at++;
    else if (isSign(reading, at) && isNumber(reading, skipPassed(reading, at + 1))) {
      const digits = skipPassed(reading, at + 1);
      plain ??= written(reading, digits);
      at = digits + 1;
    } else break;
  }
  return { end: at, year, isNumbered, isForeign, plain, state: code };
}

/** "Российской Федерации «": words with a capital between the word for an act and its title are another state's. */
function foreignEnd(reading: Reading, from: number): number {
  let at = from;
  while (isCapital(reading, at) && isWord(reading, at) && at < from + 4) at++;
  return markAt(reading, at) === '"' ? at : from;
}

/** Whether the state, the date or the number beside a title are none of its own. */
export const isOfAnotherAct = (details: ActDetails, { instruments }: Pick<NameElement, "instruments">): boolean =>
  instruments.every((one) => isOtherThan(one, details));

const isOtherThan = (one: Instrument, details: ActDetails): boolean =>
  (details.isForeign && one.jurisdiction !== details.state) ||
  hasOtherNumber(one, details) ||
  (details.year !== undefined && one.adopted !== null && !one.adopted.startsWith(details.year));

/**
 * Laws of Kazakhstan have a Roman number behind theirs, which is left out where the state is said or the number is known.
 * Others are compared with the catalogue's or the list's own when all is read.
 */
function hasOtherNumber(one: Instrument, { plain, state }: ActDetails): boolean {
  if (plain === undefined || state === OURS || one.jurisdiction === state || isOwn(one)) return false;
  return /^№ (\d+)/u.exec(one.symbol ?? "")?.[1] !== plain;
}
