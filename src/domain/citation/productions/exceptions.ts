import { actEnd } from "./act-end";
import { isMark, isNumber, isWord, markAt, phraseAt, phraseBefore, phraseEnd } from "./look";
import type { Reading } from "./look";

/** Tokens a bracket of exceptions may have. */
const LONGEST = 24;

/**
 * End of a bracket that takes out places of what stands before it, which are no citation: "Articles 5, 9 (except paragraph
 * 4) and 12", «статьи 21 (кроме пункта 4) Закона», «9-бап (4-тармақты қоспағанда)»; 0 where none begins. One that names an
 * act is none.
 */
export function exceptionEnd(reading: Reading, open: number): number {
  if (markAt(reading, open) !== "(" || !(isWord(reading, open + 1) || isNumber(reading, open + 1))) return 0;
  const isLed = phraseEnd(reading, open + 1, "excepting") > 0;
  let hasPoints = false;
  let hasUnit = false;
  let depth = 0;
  for (let at = open + 1; at < open + LONGEST && !isMark(reading, at, ";\n"); at++) {
    const mark = markAt(reading, at);
    if (mark === "(") depth++;
    else if (mark === ")" && depth > 0) depth--;
    else if (mark === ")" && !(hasPoints && isOfPoint(reading, at)))
      return hasUnit && (isLed || phraseBefore(reading, open, at, "excepting") >= 0) ? at + 1 : 0;
    if (!isWord(reading, at)) continue;
    if (phraseEnd(reading, at, "names") > 0 || actEnd(reading, at) > 0) return 0;
    const found = phraseAt(reading, at, "units");
    const unit = found && reading.lexicon.meanings[found.meaning];
    hasUnit ||= unit !== undefined;
    hasPoints ||= unit?.kind === "unit" && unit.rank >= 3;
  }
  return 0;
}

/** «(кроме подпункта 2) пункта 4)»: whether the bracket is closed behind another mark. */
function isOfPoint(reading: Reading, close: number): boolean {
  for (let at = close + 1; at < close + LONGEST; at++) {
    if (markAt(reading, at) === ")") return true;
    if (isMark(reading, at, "(;\n")) return false;
  }
  return false;
}
