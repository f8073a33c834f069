import { compareNumbers } from "../../instrument/number-order";
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

interface Sub {
  readonly value: string;
  readonly to?: string;
  readonly end: number;
}

/** A level below a number, perhaps after a blank: "(2)", " (b)", "(vii)", " b)", " «b»". */
function readSub(reading: Reading, at: number, depth: number): Sub | undefined {
  if (isItemMarker(reading, at) || notesEnd(reading, at) > at) return undefined;
  const bracket = readBracket(reading, at, depth);
  if (bracket || !isSpaced(reading, at)) return bracket;
  return readHalfBracket(reading, at) ?? readQuoted(reading, at);
}

/** A letter in quotes: "п. 2 «b»". */
export function readQuoted(reading: Reading, at: number): Sub | undefined {
  const mark = markAt(reading, at);
  if ((mark !== '"' && mark !== "'") || markAt(reading, at + 2) !== mark) return undefined;
  const letter = written(reading, at + 1);
  return /^[a-zа-я]$/iu.test(letter) ? { value: letter, end: at + 3 } : undefined;
}

/** A letter or a Roman number that only a bracket closes: "п. 2 b) vii)". */
export function readHalfBracket(reading: Reading, at: number): Sub | undefined {
  if (markAt(reading, at + 1) !== ")" || isSpaced(reading, at + 1)) return undefined;
  const value = written(reading, at);
  return /^(?:[a-zа-я]|[ivxl]{2,5})$/iu.test(value) ? { value, end: at + 2 } : undefined;
}

/**
 * A number in a bracket: "(2)", "(b)", "(vii)", "(3-5)", "(1-1)".
 *
 * @param depth levels there are above it; two letters are a number only deep down
 */
export function readBracket(reading: Reading, at: number, depth = 0): Sub | undefined {
  if (markAt(reading, at) !== "(") return undefined;
  const value = written(reading, at + 1);
  if (isNumber(reading, at + 1) && value.length <= 3) {
    if (markAt(reading, at + 2) === ")") return { value, end: at + 3 };
    const to = written(reading, at + 3);
    return markAt(reading, at + 2) === "-" &&
      isNumber(reading, at + 3) &&
      to.length <= 3 &&
      markAt(reading, at + 4) === ")"
      ? { value, to, end: at + 5 }
      : undefined;
  }
  if (markAt(reading, at + 2) !== ")") return undefined;
  const fits = /^(?:[a-zа-я]|[ivxl]{2,6}|([a-z])\1)$/iu.test(value) || (depth > 1 && /^[a-z]{2}$/u.test(value));
  return fits ? { value, end: at + 3 } : undefined;
}
