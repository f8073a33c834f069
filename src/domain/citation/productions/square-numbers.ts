import { numbersOf } from "./to-places";
import { areComments } from "../../instrument/general-comment";
import type { Pinpoint } from "../../instrument/pinpoint";
import { isAnd } from "./behind-and";
import type { NameElement, PlacesElement } from "./elements";
import { isNumber, isSpaced, markAt, phraseEnd, written } from "./look";
import { readBracket, readHalfBracket } from "./brackets";
import type { Reading } from "./look";

/**
 * Paragraphs of a general comment in square brackets, as they are cited where judgments are: "GC25, [40]–[42] and [45]".
 * One right behind the name is the mark of a footnote, and so is one behind a comma without a blank before a unit:
 * "GC25,[1] para. 67".
 */
export function squareNumbersAt(reading: Reading, at: number, name: NameElement): PlacesElement | undefined {
  if (!areComments(name) || !isSquare(reading, at)) return undefined;
  if (at === name.end && markAt(reading, at + 3) !== "-") return undefined;
  const items: Pinpoint[] = [];
  let end = at;
  for (let next = at; isSquare(reading, next); next = nextOfList(reading, end)) {
    const isRun = markAt(reading, next + 3) === "-" && isSquare(reading, next + 4);
    const path = [written(reading, next + 1)];
    items.push(isRun ? { path, to: [written(reading, next + 5)] } : { path });
    end = isRun ? next + 7 : next + 3;
  }
  if (!isSpaced(reading, at) && phraseEnd(reading, end, "units") > 0) return undefined;
  return { ...numbersOf(at, end, "paragraph", items), rank: 2, needsName: true };
}

function nextOfList(reading: Reading, end: number): number {
  const at = markAt(reading, end) === "," ? end + 1 : end;
  return isAnd(reading, at) ? at + 1 : at;
}

/**
 * Where marks of footnotes in square brackets end that begin at a token: "16[1]", "16 [1][2]"; the token itself where none
 * do; behind a name, too: "CRC [1]". What goes on with a letter or another such number is a level: "5[1][a]", "6 [1] f)",
 * "9 [2] lit. a", "12 [1] and [2]".
 */
export function notesEnd(reading: Reading, at: number): number {
  let end = at;
  for (let next = noteEnd(reading, end); next > end; next = noteEnd(reading, end)) end = next;
  return end > at && goesOnAsLevel(reading, at, end) ? at : end;
}

function goesOnAsLevel(reading: Reading, at: number, end: number): boolean {
  if (markAt(reading, end) === "(") return readBracket(reading, end, 1) !== undefined && !isNumber(reading, end + 1);
  if (readHalfBracket(reading, end)) return true;
  return isSquare(reading, nextOfList(reading, end)) || (isSpaced(reading, at) && phraseEnd(reading, end, "units") > 0);
}

/** Above, a bracketed number is a year. */
const MOST_DIGITS = 3;

const noteEnd = (reading: Reading, at: number): number =>
  isSquare(reading, at) && written(reading, at + 1).length <= MOST_DIGITS ? at + 3 : at;

const isSquare = (reading: Reading, at: number): boolean =>
  written(reading, at) === "[" && isNumber(reading, at + 1) && written(reading, at + 2) === "]";
