import { compareNumbers } from "../../instrument/number-order";
import { readGap } from "./gaps";
import { isGluedOn, withSubs } from "./levels-below";
import type { Item } from "./levels-below";
import { isNumber, isTight, isWord, markAt, written } from "./look";
import type { Reading } from "./look";

/** Levels that a place may have. */
const MOST_LEVELS = 5;

/**
 * An article with its levels behind slashes: "16/1", "40/2/b/vii". Numbers that go up are a list, "3/12/16"; so are two of
 * a plural that nothing like them stands beside, "arts 17/16".
 */
export function readSlashedLevels(
  reading: Reading,
  at: number,
  { dotted, plural }: { readonly dotted: boolean; readonly plural: boolean },
): Item | undefined {
  if (!dotted || !isShortNumber(reading, at) || !isSlash(reading, at + 1)) return undefined;
  const path = [written(reading, at)];
  let end = at + 1;
  while (path.length < MOST_LEVELS && isSlash(reading, end) && isLevel(reading, end + 1)) {
    path.push(written(reading, end + 1));
    end += 2;
  }
  if (isSlash(reading, end) || isGluedOn(reading, end) || path.length < 2) return undefined;
  const [article = "", second = ""] = path;
  // "40/2(b)": the next level may stand in a bracket.
  const item = withSubs(reading, { path, end });
  if (path.slice(1).some((level) => !isDigit(level))) return isDigit(second) ? item : undefined;
  const goesDown = compareNumbers(article, second) >= 0;
  return goesDown && (!plural || isBesideAnother(reading, at, end)) ? item : undefined;
}

const isDigit = (level: string): boolean => /^\d/u.test(level);

const isShortNumber = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && written(reading, at).length <= 3;

const isSlash = (reading: Reading, at: number): boolean => markAt(reading, at) === "/" && isTight(reading, at);

/** A number, a letter or a Roman number in small letters. */
const isLevel = (reading: Reading, at: number): boolean =>
  isShortNumber(reading, at) ||
  (isWord(reading, at) && /^(?:[a-zа-я]|[ivx]{2,5})$/u.test(written(reading, at)) && !isGluedOn(reading, at + 1));

/** "16/1 and 40/2" */
const isBesideAnother = (reading: Reading, start: number, end: number): boolean =>
  markAt(reading, readGap(reading, end).end + 1) === "/" || [2, 3].some((back) => isSlash(reading, start - back - 1));
