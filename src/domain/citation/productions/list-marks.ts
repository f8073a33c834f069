import { romanValue } from "../../instrument/number-order";
import { LIST_LETTERS } from "../lexicon/extra-words";
import { JOIN_KINDS } from "../lexicon/joins";
import { beforeMarks, isCapital, isMark, isNumber, isSpaced, isWord, markAt, phraseAt, written } from "./look";
import type { Reading } from "./look";
import { closesOpened } from "./open-bracket";
import { unitAt } from "./units";

/** The number that an item of a list is marked by, and how: "1)", "2.", or "3 –" before a unit. */
export interface ListMark {
  readonly number: number;
  readonly sign: string;
  readonly end: number;
}

/** The mark of an item that may begin at a token: a number with a bracket, a point or a dash behind it, before words of its own. */
export function listMarkAt(reading: Reading, at: number): ListMark | undefined {
  const sign = markAt(reading, at + 1);
  const end = at + 2;
  const start = markAt(reading, at - 1) === "(" ? at - 1 : at;
  if (!isNumber(reading, at) || written(reading, at).length > 2 || !isSpaced(reading, start)) return undefined;
  const isDash = sign === "-" && isNumber(reading, unitAt(reading, end)?.end ?? -1);
  if ((sign !== ")" && sign !== "." && !isDash) || isSpaced(reading, at + 1) !== isDash || !isSpaced(reading, end))
    return undefined;
  if (!(isWord(reading, end) || isMark(reading, end, "\"'") || (sign === ")" && isNumber(reading, end))))
    return undefined;
  return { number: Number(written(reading, at)), sign, end };
}

const BULLETS = "-•·●▪◦";

/**
 * The mark of an item that may begin at a token, be it a number, a letter, "(a)", "б)", "ii)", or a dash or a bullet.
 *
 * @param last the mark before it in the list, which tells whether "i" and "v" are numbers
 */
export function itemMarkAt(reading: Reading, at: number, last?: ListMark): ListMark | undefined {
  const known = listMarkAt(reading, at);
  if (known) return known;
  if (isMark(reading, at, BULLETS) && isSpaced(reading, at) && isSpaced(reading, at + 1))
    return { number: at, sign: markAt(reading, at), end: at + 1 };
  const isBracketed = markAt(reading, at) === "(";
  const own = isBracketed ? at + 1 : at;
  const end = own + 2;
  if (!isSpaced(reading, at) || markAt(reading, own + 1) !== ")" || isSpaced(reading, own + 1)) return undefined;
  const value = written(reading, own).toLowerCase();
  const isRoman = /^[ivx]+$/u.test(value) && (last ? last.sign.endsWith("i") : value === "i");
  const number = isRoman ? (romanValue(value) ?? 0) : isNumber(reading, own) ? Number(value) : letterNumber(value);
  if (number === 0 || !isSpaced(reading, end)) return undefined;
  return { number, sign: `${isBracketed ? "(" : ""})${isRoman ? "i" : ""}`, end };
}

/** Where a letter stands in its alphabet, from 1 on; 0 for what is no letter. */
const letterNumber = (value: string): number =>
  value.length === 1 ? Math.max(...LIST_LETTERS.map((letters) => letters.indexOf(value) + 1)) : 0;

/** Whether the mark of a list's first item stands behind a colon, be it a number's or another. */
export const opensItems = (reading: Reading, at: number): boolean =>
  opensList(reading, at) ||
  (markAt(reading, beforeMarks(reading, at, "\n") - 1) === ":" &&
    listMarkAt(reading, at) === undefined &&
    itemMarkAt(reading, at) !== undefined);

/**
 * Whether a number behind a colon is the mark of a list's first item, and no place of what stands before the colon:
 * "Law on Education: 1) Article 1 is amended", "CRC: 1. non-discrimination", not "CRC: 1) and 2)", "(GDPR: 8) in full"
 * or "CRC: 16. States must …".
 */
export function opensList(reading: Reading, at: number): boolean {
  const mark = markAt(reading, beforeMarks(reading, at, "\n") - 1) === ":" ? listMarkAt(reading, at) : undefined;
  if (!mark || !isBeforeWords(reading, mark)) return false;
  return mark.sign === ")" ? !closesOpened(reading, at + 1) : mark.number === 1 || !isCapital(reading, mark.end);
}

/**
 * Whether a number is such a mark, or that of a later item, behind a semicolon, in a line of its own or in a table's cell:
 * "; 2) Article 8 GDPR", "; (2)", "; 2. Article 25", "article 15 | 3. Persons".
 */
export function marksItem(reading: Reading, at: number): boolean {
  const start = markAt(reading, at - 1) === "(" ? at - 1 : at;
  const mark = isMark(reading, start - 1, start < at ? ":;\n" : ";|\n") ? listMarkAt(reading, at) : undefined;
  if (!mark) return opensList(reading, at);
  const isMarked = mark.sign === ")" || markAt(reading, start - 1) === "|" || unitAt(reading, mark.end) !== undefined;
  return isMarked && isBeforeWords(reading, mark) && (start < at || !closesOpened(reading, at + 1));
}

const isBeforeWords = (reading: Reading, { end }: ListMark): boolean =>
  unitAt(reading, end)?.unit.number !== "before" && !joinsNumber(reading, end);

/** "1) and 2)", "1) – 3)": one more number is joined to a number. */
function joinsNumber(reading: Reading, at: number): boolean {
  const join = phraseAt(reading, at, "joins");
  const kind = join && JOIN_KINDS[join.meaning];
  return join !== undefined && (kind === "and" || kind === "to") && isNumber(reading, join.end);
}
