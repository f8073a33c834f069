import { compareNumbers } from "../../instrument/number-order";
import { readBracket, readHalfBracket, readQuoted } from "./brackets";
import type { Sub } from "./brackets";
import { isItemMarker } from "./item-markers";
import { isNumber, isSpaced, isWord, markAt, written } from "./look";
import type { Reading } from "./look";
import type { Ending } from "./number-endings";
import { notesEnd } from "./square-numbers";

/** One number with its levels, and where it ends. */
export interface Item {
  readonly path: readonly string[];
  readonly to?: readonly string[];
  readonly end: number;
  /** All of it in a bracket: "paragraphs (1) and (3)". */
  readonly bracketed?: boolean;
  /** Its number has the ending of an ordinal or of a case, where it ends. */
  readonly ending?: Ending;
}

/** Whether a token goes on with the one before, without a blank. */
export const isGluedOn = (reading: Reading, at: number): boolean =>
  !isSpaced(reading, at) && (isNumber(reading, at) || isWord(reading, at));

/** A number with the levels that follow it: "(2)(b)", "b) vii)", "(1)f". */
export function withSubs(reading: Reading, item: Item): Item {
  let { path } = item;
  let end = notesEnd(reading, item.end);
  for (let sub = readSub(reading, end, path.length); sub; sub = readSub(reading, end, path.length)) {
    end = notesEnd(reading, sub.end);
    if (sub.to !== undefined && compareNumbers(sub.value, sub.to) < 0)
      return { path: [...path, sub.value], to: [...path, sub.to], end };
    path = [...path, sub.to === undefined ? sub.value : `${sub.value}-${sub.to}`];
  }
  const glued =
    markAt(reading, end - 1) === ")" &&
    path.length > 1 &&
    !isSpaced(reading, end) &&
    /^[a-z]$/u.test(written(reading, end));
  if (glued && !isGluedOn(reading, end + 1) && markAt(reading, end + 1) !== ")") {
    path = [...path, written(reading, end)];
    end++;
  }
  return end === item.end ? item : { ...item, path, end };
}

/** A level below a number, perhaps after a blank: "(2)", " (b)", "(vii)", " b)", " «b»". */
function readSub(reading: Reading, at: number, depth: number): Sub | undefined {
  if (isItemMarker(reading, at) || notesEnd(reading, at) > at) return undefined;
  const bracket = readBracket(reading, at, depth);
  if (bracket || !isSpaced(reading, at)) return bracket;
  return readHalfBracket(reading, at) ?? readQuoted(reading, at);
}
