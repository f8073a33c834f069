import { ACT_NUMBERS } from "../lexicon/extra-words";
import { readDate } from "./dates";
import type { NameElement } from "./elements";
import {
  folded,
  isCapital,
  isIn,
  isMark,
  isNumber,
  isSpaced,
  isWord,
  markAt,
  mayEndPhrase,
  phraseAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";

/** The number of a law, where it ends and the state that numbers its laws so. */
export interface ActNumber {
  readonly end: number;
  readonly state: string;
}

/** The state of the laws that have a Roman number behind their own. */
export const OURS = "KZ";

/** "№ 94-V", "№ 345-II ЗРК", "94-V санымен", "№ 273-ФЗ", "ФЗ-273", "№ ЗРУ-547"; undefined for none. */
export function readActNumber(reading: Reading, from: number): ActNumber | undefined {
  const first = skipPassed(reading, from);
  const at = folded(reading, first) === "№" ? skipPassed(reading, first + 1) : first;
  const led = lettersAt(reading, at);
  if (led && written(reading, at).length > 1)
    return isHyphen(reading, led.end) && isNumber(reading, led.end + 1) ? { ...led, end: led.end + 2 } : led;
  if (!isNumber(reading, at) || !isHyphen(reading, at + 1)) return undefined;
  const own = lettersAt(reading, at + 2);
  if (own) return own;
  if (!/^[IVXLХІ]+$/u.test(written(reading, at + 2))) return undefined;
  const law = lettersAt(reading, at + 3);
  return { end: law?.state === OURS ? law.end : at + 3, state: OURS };
}

/** Whether a law of another state than ours has such a number. */
export const isForeign = ({ state }: ActNumber): boolean => state !== OURS;

/** What a state writes beside the numbers of its laws. */
function lettersAt(reading: Reading, at: number): ActNumber | undefined {
  const found = isWord(reading, at) ? phraseAt(reading, at, "act numbers") : undefined;
  return found && { end: found.end, state: ACT_NUMBERS[found.meaning]?.state ?? OURS };
}

const isHyphen = (reading: Reading, at: number): boolean => markAt(reading, at) === "-" && !isSpaced(reading, at + 1);

/** The number of a law right before its name or behind it, perhaps with its date: "№ 273-ФЗ «…»", "«…» (от 29.12.2012 № 273-ФЗ)". */
export function numberBeside(
  reading: Reading,
  from: number,
  name: NameElement,
): (ActNumber & { readonly start: number }) | undefined {
  return numberBefore(reading, from, name) ?? numberBehind(reading, name);
}

const LONGEST = 6;

function numberBefore(reading: Reading, from: number, name: NameElement): ReturnType<typeof numberBeside> {
  let end = name.start;
  while (markAt(reading, end - 1) === '"') end--;
  const found = actNumberBefore(reading, from, end);
  return found && { ...found, end: name.end };
}

/** The number of a law that ends before a token, and where it begins. */
export function actNumberBefore(reading: Reading, from: number, end: number): ReturnType<typeof numberBeside> {
  const mayEnd = isNumber(reading, end - 1) || isCapital(reading, end - 1) || mayEndPhrase(reading, end, "act numbers");
  if (!mayEnd) return undefined;
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    const found = readActNumber(reading, start);
    if (found?.end === end) return { ...found, start };
  }
  return undefined;
}

function numberBehind(reading: Reading, { start, end }: NameElement): ReturnType<typeof numberBeside> {
  let at = end;
  while (isMark(reading, at, '",(')) at++;
  const dated = readDate(reading, isIn(reading, at, "days of") ? at + 1 : at);
  const found = readActNumber(reading, dated?.end ?? at);
  // "№ 101-VIII Заңмен өзгертілген" is the number of the act that changed it.
  const isAnothers = found !== undefined && phraseEnd(reading, found.end, "amended so") > 0;
  return found && !isAnothers ? { start, end: found.end, state: found.state } : undefined;
}
