import { readDate } from "./dates";
import { folded, isCapital, isMark, isNumber, isSpaced, isYearAt, markAt, pastYear, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { unitAt } from "./units";

/**
 * Where words end that say where a name is published or was cited before: "1577 UNTS 3", "[2016] OJ L119/1", "(n 12)",
 * ", supra note 5". Undefined where there are none.
 */
export function publishedEnd(reading: Reading, end: number): number | undefined {
  const from = isMark(reading, end, "\"'") && !isSpaced(reading, end) ? end + 1 : end;
  const isOpen = markAt(reading, from) === "(" && !isYearAt(reading, from + 1);
  const at = isOpen || markAt(reading, from) === "," ? from + 1 : from;
  const last = volumeEnd(reading, at) ?? journalEnd(reading, at) ?? noteEnd(reading, at);
  if (last === undefined || !isOpen) return last;
  return markAt(reading, last) === ")" ? last + 1 : undefined;
}

/** "1577 UNTS 3": the page of a collection of treaties, where numbers of collected laws are places: "16 CFR 312". */
function volumeEnd(reading: Reading, at: number): number | undefined {
  const end = isNumber(reading, at) ? phraseEnd(reading, at + 1, "collections") : 0;
  if (end === 0 || !isNumber(reading, end)) return undefined;
  const { text, start, end: ends } = reading.tokens;
  return text.slice(start[at + 1], ends[end - 1]).replaceAll(".", "") === "UNTS" ? end + 1 : undefined;
}

/** Tokens that tell an issue and a page of a journal. */
const LONGEST = 14;

/** "[2016] OJ L119/1", "OJ L 277, 27.10.2022, p. 1" */
function journalEnd(reading: Reading, from: number): number | undefined {
  const start = pastYear(reading, from);
  if (folded(reading, start) !== "oj" || !isCapital(reading, start + 1)) return undefined;
  let end: number | undefined;
  for (let at = start + 2; at < start + LONGEST;) {
    const date = readDate(reading, at);
    const page = unitAt(reading, at);
    if (date) at = date.end;
    else if (page?.unit.unit === "page" && isNumber(reading, page.end)) return page.end + 1;
    else if (isNumber(reading, at)) at++;
    else if (isMark(reading, at, ",/")) {
      at++;
      continue;
    } else break;
    end = at;
  }
  return end;
}

/** "n 12", "supra note 5" */
function noteEnd(reading: Reading, from: number): number | undefined {
  // "n" before a number is read as a sign for it.
  if (isNumber(reading, from + 1) && written(reading, from) === "n") return from + 2;
  const end = phraseEnd(reading, from, "notes");
  return end > 0 && isNumber(reading, end) ? end + 1 : undefined;
}
