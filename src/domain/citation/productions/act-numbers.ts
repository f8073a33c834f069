import { ACT_NUMBERS, ACTS_BEHIND } from "../lexicon/extra-words";
import { BEFORE_DATE, readDate } from "./dates";
import type { NameElement } from "./elements";
import {
  beforeMarks,
  beginsAs,
  folded,
  isCapital,
  isCapitals,
  isIn,
  isNumber,
  isSpaced,
  isWord,
  markAt,
  mayEndPhrase,
  pastMarks,
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
export function actNumberAt(reading: Reading, from: number): ActNumber | undefined {
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

/** Where the chapter ends that an act is among the statutes of its year, "c. 50", "Cap. 59", "Cap. 411A"; 0 for none. */
export function chapterEnd(reading: Reading, at: number): number {
  // The Russian letter that looks like it stands for a page.
  const number = phraseEnd(reading, at, "statute chapters");
  if (number === 0 || !isNumber(reading, number) || !/^[a-z]/iu.test(written(reading, at))) return 0;
  return isCapital(reading, number + 1) && !isSpaced(reading, number + 1) ? number + 2 : number + 1;
}

/** The number of a law right behind a name. */
export function readActNumber(reading: Reading, nameEnd: number): ActNumber | undefined {
  const found = actNumberAt(reading, nameEnd);
  return found && !isOfNextAct(reading, found.end, nameEnd) ? found : undefined;
}

/**
 * Whether a number behind an act is of the one whose word stands right behind the number, "Заңға № 94-V Заңмен енгізілген";
 * behind a title that word is the title's own, "«… туралы» № 94-V Заң".
 */
export function isOfNextAct(reading: Reading, numberEnd: number, nameEnd: number): boolean {
  const last = nameEnd - 1;
  return (
    beginsAs(reading, numberEnd, ACTS_BEHIND) && (beginsAs(reading, last, ACTS_BEHIND) || isCapitals(reading, last))
  );
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
  const found = actNumberBefore(reading, from, beforeMarks(reading, name.start, '"'));
  return found && { ...found, end: name.end };
}

/** The number of a law that ends before a token, and where it begins. */
export function actNumberBefore(reading: Reading, from: number, end: number): ReturnType<typeof numberBeside> {
  const mayEnd = isNumber(reading, end - 1) || isCapital(reading, end - 1) || mayEndPhrase(reading, end, "act numbers");
  if (!mayEnd) return undefined;
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    const found = actNumberAt(reading, start);
    if (found?.end === end) return { ...found, start };
  }
  return undefined;
}

function numberBehind(reading: Reading, { start, end }: NameElement): ReturnType<typeof numberBeside> {
  const at = pastMarks(reading, end, '",(');
  const dated = readDate(reading, isIn(reading, at, "days of") ? at + 1 : at);
  const found = actNumberAt(reading, dated?.end ?? at);
  if (!found || isOfNextAct(reading, found.end, end) || phraseEnd(reading, found.end, "amended so") > 0)
    return undefined;
  const behind = BEFORE_DATE.has(folded(reading, found.end)) ? readDate(reading, found.end + 1) : undefined;
  return { start, end: behind?.end ?? found.end, state: found.state };
}
