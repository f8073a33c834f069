import { russianUnit } from "../format/russian-units";
import { ONE_LETTER } from "../lexicon/extra-words";
import { isAnd } from "./behind-and";
import type { Item } from "./levels-below";
import { isMark, isNumber, isWord, markAt, written } from "./look";
import type { Reading } from "./look";
import { readGap } from "./gaps";
import { isShortUnit } from "./one-number";
import { closesOpened } from "./open-bracket";
import { isGenitive, unitAt } from "./units";

/**
 * «пункты а, б и в статьи 37», «приложения А, В и К к Правилам»: behind a letter a word of one letter is one, too, but not
 * before what it may lead to as a preposition, «пункт а, в части 2», «приложение А, В Законе».
 */
export function nextLetter(reading: Reading, from: number, { path: [before = "", inner] }: Item): Item | undefined {
  const comma = markAt(reading, from) === "," ? from + 1 : from;
  const at = isAnd(reading, comma) && isWord(reading, comma + 1) ? comma + 1 : comma;
  const letter = written(reading, at);
  if (inner !== undefined || at === from || !isLetter(before, letter) || isShortUnit(reading, at)) return undefined;
  const next = at + 1;
  if (markAt(reading, next) === ")" && !closesOpened(reading, next)) return { path: [letter], end: next + 1 };
  return isAnd(reading, at) || !isParted(reading, next, letter) ? undefined : { path: [letter], end: next };
}

const isLetter = (...letters: readonly string[]): boolean =>
  letters.every((one) => /^[а-я]$/u.test(one)) || letters.every((one) => /^[А-Я]$/u.test(one));

/** Whether a letter leads to nothing that stands behind it; most small ones are no words. */
function isParted(reading: Reading, next: number, letter: string): boolean {
  if (/^[а-я]$/u.test(letter) && !ONE_LETTER.includes(letter)) return true;
  if (next >= reading.tokens.length || isMark(reading, next, ",;.)(|\n")) return true;
  if (!isWord(reading, next)) return false;
  if (isAnd(reading, next)) return true;
  // «приложения А, В и К к Правилам»
  if (letter !== letter.toLowerCase()) return /^[а-я]$/u.test(written(reading, next));
  return isOneOwner(reading, next);
}

/** «статьи 37», a unit in the genitive with one number, which is in no other case that a preposition goes with, as «части» is. */
function isOneOwner(reading: Reading, at: number): boolean {
  const found = unitAt(reading, at);
  if (!found || !isGenitive(reading, at) || !isNumber(reading, found.end)) return false;
  const { of, many } = russianUnit(found.unit.unit);
  const gap = readGap(reading, found.end + 1);
  const isSeveral = of === many && (gap.to || isMark(reading, found.end + 1, "-") || isNumber(reading, gap.end));
  return found.unit.unit !== "part" && !isSeveral;
}
