import { STANDARDS, SYMBOLS } from "../grammar/makers";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { isMark, isNumber, isSpaced, isWord, isYearAt, markAt, written } from "./look";
import type { Reading } from "./look";
import { standardEnd } from "./standards";

/** Tokens of a sign before its first number. */
const LONGEST = 12;

/**
 * A document by its sign alone, where that is no name of the catalogue: "ISO/IEC 27566-1:2025", and as an item of its own
 * "CRC/C/KAZ/CO/5-6".
 *
 * @param at its first number
 */
export function signedDocument(reading: Reading, at: number): NameElement | undefined {
  if (!isNumber(reading, at)) return undefined;
  return isSpaced(reading, at) ? standardAt(reading, at) : symbolAt(reading, at);
}

function standardAt(reading: Reading, at: number): NameElement | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST && isOfMaker(reading, start - 1)) start--;
  while (start < at && !STANDARDS.has(written(reading, start))) start++;
  const end = start < at ? standardEnd(reading, start) : 0;
  return end > at ? unknownName(start, end) : undefined;
}

const isOfMaker = (reading: Reading, at: number): boolean => isWord(reading, at) || markAt(reading, at) === "/";

function symbolAt(reading: Reading, at: number): NameElement | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST && !isSpaced(reading, start)) start--;
  // In a sentence or a bracket it says where something is to be read.
  if (start > 0 && !isMark(reading, start - 1, ";\n|")) return undefined;
  const { text, start: starts, end: ends } = reading.tokens;
  const from = starts[start] ?? 0;
  if (!SYMBOLS.some(([symbol]) => text.startsWith(symbol, from))) return undefined;
  const [said = ""] = /^[A-Z\d/.-]*\d/u.exec(text.slice(from, from + LONGEST_SYMBOL)) ?? [];
  let end = at + 1;
  while ((ends[end] ?? Infinity) <= from + said.length) end++;
  return unknownName(start, withYear(reading, end));
}

const LONGEST_SYMBOL = 40;

/** Past the bracket with its year: "(2023)", "(25 January 2021)". */
function withYear(reading: Reading, end: number): number {
  let hasYear = false;
  for (let at = end + 1; markAt(reading, end) === "(" && at < end + LONGEST_DATE; at++) {
    if (markAt(reading, at) === ")") return hasYear ? at + 1 : end;
    hasYear ||= isYearAt(reading, at);
  }
  return end;
}

const LONGEST_DATE = 7;
