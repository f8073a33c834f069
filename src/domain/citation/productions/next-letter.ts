import { isAnd } from "./behind-and";
import type { Item } from "./levels-below";
import { isCapitals, isCyrillic, isWord, markAt, written } from "./look";
import type { Reading } from "./look";
import { isShortUnit } from "./one-number";
import { closesOpened } from "./open-bracket";
import { isGenitive, unitAt } from "./units";

/**
 * «пункты а, б и в статьи 37», «приложения А, В и К к Правилам»: behind a letter a word of one letter is one, too, but not
 * before what it leads to as a preposition, "а) и в статье 37", nor where all words are of capitals.
 */
export function nextLetter(reading: Reading, from: number, { path: [before = "", inner] }: Item): Item | undefined {
  const comma = markAt(reading, from) === "," ? from + 1 : from;
  const at = isAnd(reading, comma) && isWord(reading, comma + 1) ? comma + 1 : comma;
  const letter = written(reading, at);
  if (inner !== undefined || at === from || !isLetter(before, letter) || isShortUnit(reading, at)) return undefined;
  const next = at + 1;
  const isLed = unitAt(reading, next) ? !isGenitive(reading, next) : isCapitals(reading, next);
  if (isCyrillic(reading, next) && isLed) return undefined;
  return { path: [letter], end: markAt(reading, next) === ")" && !closesOpened(reading, next) ? next + 1 : next };
}

const isLetter = (...letters: readonly string[]): boolean =>
  letters.every((one) => /^[а-я]$/u.test(one)) || letters.every((one) => /^[А-Я]$/u.test(one));
