import { isGeneralComment } from "../../instrument/general-comment";
import { unknownName } from "./elements";
import type { Element } from "./elements";
import { isMark, isNumber, isWord, phraseEnd } from "./look";
import type { Reading } from "./look";

/**
 * A general comment that is said to be on an article of a treaty is the one of that treaty's committee: "general comment
 * No. 1 on article 12 of the CRPD" is none of the catalogue's.
 */
export function ofTheirArticles(reading: Reading, elements: readonly Element[]): readonly Element[] {
  return elements.map((element, index) => {
    const [places, treaty] = [elements[index + 1], elements[index + 2]];
    if (element.kind !== "name" || places?.kind !== "places" || treaty?.kind !== "name") return element;
    const [one] = treaty.instruments;
    const { instruments } = element;
    if (!one || one.pinpoint.unit !== "article" || instruments.length === 0) return element;
    if (!instruments.every(isGeneralComment)) return element;
    if (instruments.some(({ symbol }) => symbol?.includes(`${one.short}/`))) return element;
    return leadsOn(reading, element.end, places.start) ? unknownName(element.start, element.end) : element;
  });
}

/** Only "on" and the like between them, perhaps behind a year in a bracket. */
function leadsOn(reading: Reading, from: number, to: number): boolean {
  let isLed = false;
  for (let at = from; at < to; at++) {
    if (phraseEnd(reading, at, "about") > 0) isLed = true;
    else if (isWord(reading, at) || !(isNumber(reading, at) || isMark(reading, at, "()"))) return false;
  }
  return isLed;
}
