import type { Pointer } from "../grammar/grammar";
import { CALLED_IN_CASE, KAZAKH_PLACES, OF_NO_TITLE, OF_PLACES, TITLED_KINDS } from "../grammar/titled-kinds";
import { beginsAs, isCapital, isIn, isWord, written } from "./look";
import type { Reading } from "./look";

/**
 * Whether the word before one for a kind of act says which act it is: «Орхусская Конвенция», «Еуропалық Конвенция», and
 * not «Данная Конвенция», nor «Требования Конвенции». English has a capital there, and "the" before what is meant.
 */
export function isCalled(reading: Reading, at: number): boolean {
  const before = at - 1;
  if (!isWord(reading, before) || !isWord(reading, at)) return false;
  if (beginsAs(reading, before, KAZAKH_PLACES)) return true;
  if (isCapital(reading, before) && beginsAs(reading, at, TITLED_KINDS)) return true;
  const calling = written(reading, before).toLowerCase();
  if (OF_NO_TITLE.has(calling) || OF_ANY.some((set) => isIn(reading, before, set))) return false;
  const kind = written(reading, at).toLowerCase();
  return CALLED_IN_CASE.some(
    ([ending, callings]) => kind.endsWith(ending) && callings.some((one) => isCallingSo(reading, before, calling, one)),
  );
}

const OF_ANY = ["saying which", "named before", "owners"] as const;

const isCallingSo = (reading: Reading, at: number, word: string, ending: string): boolean =>
  word.endsWith(ending) &&
  (isCapital(reading, at) || ending.startsWith(OF_PLACES) || word.endsWith(OF_PLACES + ending));

/** Words for a kind of treaty that stand for the one that was named. */
export const OF_A_KIND: ReadonlySet<Pointer> = new Set<Pointer>([
  "the Convention",
  "the Covenant",
  "the Optional Protocol",
]);
