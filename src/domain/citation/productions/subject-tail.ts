import { isGeneralComment } from "../../instrument/general-comment";
import { readDate } from "./dates";
import type { NameElement } from "./elements";
import { isCapital, isIn, isMark, isNumber, isWord, phraseEnd } from "./look";
import type { Reading } from "./look";
import { unitAt } from "./units";

const LONGEST = 34;

/**
 * A numbered comment with the words that say what it is about, where a place of it follows them: "general comment No. 12
 * (2009) on the right of the child to be heard, paras. 22-25".
 */
export function withSubject(reading: Reading, name: NameElement): NameElement {
  if (!name.ofSeries && !name.instruments.some(isGeneralComment)) return name;
  let at = name.end;
  while (isMark(reading, at, ',:"-')) at++;
  const isLed = isIn(reading, at, "subject leads");
  if (!isLed && (at === name.end || !isCapital(reading, at))) return name;
  return { ...name, end: subjectEnd(reading, at) ?? name.end };
}

/** "Закон о статусе педагога (статья 5)": an act that the catalogue doesn't hold, with its title up to its place. */
export function withTitle(reading: Reading, name: NameElement): NameElement {
  return phraseEnd(reading, name.end, "longer names") > 0
    ? { ...name, end: subjectEnd(reading, name.end) ?? name.end }
    : name;
}

/** Where words of a subject end, right before the place of what they are said of; undefined where none follows. */
function subjectEnd(reading: Reading, start: number): number | undefined {
  for (let at = start; at < start + LONGEST; at++) {
    if (at > start && isMark(reading, at, `,("':`) && placeAt(reading, at)) return at;
    if (isMark(reading, at, ".;()\n") || unitAt(reading, at)?.unit.needsName === false) return undefined;
    const date = at > start ? readDate(reading, at) : undefined;
    if (date) {
      at = date.end - 1;
      continue;
    }
    if (!isWord(reading, at) && !isMark(reading, at, `,"'-`)) return undefined;
  }
  return undefined;
}

function placeAt(reading: Reading, from: number): boolean {
  let at = from;
  while (isMark(reading, at, ',("(:')) at++;
  const found = unitAt(reading, at);
  return found !== undefined ? isNumber(reading, found.end) || found.unit.number === "before" : isNumber(reading, at);
}
