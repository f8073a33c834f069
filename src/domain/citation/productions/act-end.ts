import { formAt, isCapital, isWord, phraseAt, written } from "./look";
import type { Reading } from "./look";

/** End of a word for a kind of instrument, 0 when none is here; "Act" counts only with its capital. */
export function actEnd(reading: Reading, at: number): number {
  const found = isWord(reading, at) ? phraseAt(reading, at, "acts") : undefined;
  const meaning = found?.meaning ?? formAt(reading, at, "acts");
  if (meaning < 0 || (meaning > 0 && !isCapital(reading, at))) return 0;
  // English words have no forms.
  return found?.end ?? (/^[a-z]+$/u.test(written(reading, at)) ? 0 : at + 1);
}
