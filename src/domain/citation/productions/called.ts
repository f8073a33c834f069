import type { Pointer } from "../grammar/grammar";
import {
  CALLED_IN_CASE,
  KAZAKH_PLACES,
  OF_NO_TITLE,
  OF_PLACES,
  PARTICIPLES,
  TITLED_KINDS,
} from "../grammar/titled-kinds";
import { beginsAs, endsSentence, isCapital, isCapitals, isIn, isMark, isWord, phraseEnd, written } from "./look";
import type { Reading } from "./look";

/**
 * Whether the word before one for a kind of act says which act it is: «Орхусская Конвенция», «Еуропалық Конвенция», and
 * not «Данная Конвенция», nor «Требования Конвенции». English has a capital there, and "the" before what is meant.
 */
export const isCalled = (reading: Reading, at: number): boolean =>
  isCalledByPlace(reading, at) ||
  (hasOwnCapital(reading, at - 1) &&
    hasCase(reading, at, (stem) => !isOf(stem, PARTICIPLES)) &&
    !isSaidOfAny(reading, at - 1) &&
    phraseEnd(reading, at - 1, "ordinals") === 0);

/** Whether an adjective of a place does, which needs no capital: «европейская Конвенция», «Минский Пакт». */
export const isCalledByPlace = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  isWord(reading, at - 1) &&
  (beginsAs(reading, at - 1, KAZAKH_PLACES) ||
    (isCapital(reading, at - 1) && beginsAs(reading, at, TITLED_KINDS)) ||
    (hasCase(reading, at, (stem) => isOf(stem, OF_PLACES)) && !isSaidOfAny(reading, at - 1)));

/** Whether the word before one for a kind of act is in its case, and has such a stem. */
function hasCase(reading: Reading, at: number, hasStem: (stem: string) => boolean): boolean {
  const [calling, kind] = [at - 1, at].map((one) => written(reading, one).toLowerCase());
  return CALLED_IN_CASE.some(
    ([ending, callings]) =>
      kind?.endsWith(ending) &&
      callings.some((one) => calling?.endsWith(one) && hasStem(calling.slice(0, -endingOf(one).length))),
  );
}

/** «Орхусской» has the ending of «Рамочной», behind what it has before it as an adjective of a place. */
const endingOf = (calling: string): string => (calling.endsWith("ой") ? "ой" : calling);

const isOf = (stem: string, endings: readonly string[]): boolean => endings.some((ending) => stem.endsWith(ending));

const isSaidOfAny = (reading: Reading, at: number): boolean =>
  OF_NO_TITLE.has(written(reading, at).toLowerCase()) || OF_ANY.some((set) => isIn(reading, at, set));

const OF_ANY = ["saying which", "named before", "owners"] as const;

/** Whether a word surely has its capital by itself, and not as the first of a sentence, a line or a bracket. */
const hasOwnCapital = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) &&
  !isCapitals(reading, at) &&
  (isWord(reading, at - 1) || isMark(reading, at - 1, ",") || isBehindCutShort(reading, at));

const isBehindCutShort = (reading: Reading, at: number): boolean =>
  isMark(reading, at - 1, ".") && !endsSentence(reading, at - 1);

/** Words for a kind of treaty that stand for the one that was named. */
export const OF_A_KIND: ReadonlySet<Pointer> = new Set<Pointer>([
  "the Convention",
  "the Covenant",
  "the Optional Protocol",
]);
