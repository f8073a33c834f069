import { EXPLAINING, UNDER } from "../grammar/explaining";
import type { Element } from "../productions/elements";
import { beginsAs, isCapital, isMark, isNumber, isSign, isWord, markAt } from "../productions/look";
import type { Reading } from "../productions/look";

/** Words from the comma behind an act to the name in what explains it. */
const LONGEST = 12;

/**
 * Whether a name stands in what explains the act before it, up to a comma: in "Regulations 2020, made
 * under Act No. 14 of 2019, reg. 4" the place may be of either act.
 */
export function endsExplanation(reading: Reading, before: Element | undefined, name: Element): boolean {
  if (before?.kind !== "name" || name.kind !== "name" || markAt(reading, name.end) !== ",") return false;
  const first = before.end + 1;
  // "Unlike the CRC, under the Act, s. 3" tells of the Act; by its number alone an act is said to tell what another is under.
  const isNumbered = isSign(reading, name.start + 1) || isNumber(reading, name.start + 1);
  const leads = isNumbered ? [...EXPLAINING, ...UNDER] : EXPLAINING;
  const isLed = markAt(reading, before.end) === "," && !isCapital(reading, first) && beginsAs(reading, first, leads);
  if (!isLed || name.start - first > LONGEST) return false;
  for (let at = first; at < name.start; at++) if (!isWord(reading, at) && !isMark(reading, at, '"')) return false;
  return true;
}
