import { DETERMINERS, HANDBOOKS, LEADING_ON, PAPERS, REPORTERS, SINGLED_OUT } from "../grammar/papers";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { folded, isCapital, isCapitals, isCyrillic, isIn, isMark, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { pointerAt } from "./said-act";
import { hasDescribingEnding } from "./word-endings";

/** Words that one is named by. */
const MOST_WORDS = 8;

/**
 * What a place behind a bracket, a comma or a colon is of where the words right before that name a paper, which is no act:
 * "our submission (para. 12)", «доклад Специального докладчика, п. 80», "the Handbook: Art. 5".
 *
 * @param unit that of the place
 * @param nameEnd where the last name ends that is known
 */
export function paperBefore(
  reading: Reading,
  from: number,
  start: number,
  unit: string | undefined,
  nameEnd: number,
): NameElement | undefined {
  const end = start - 1;
  if (!isMark(reading, end, "(,:") || unit === "page") return undefined;
  let first = end;
  while (first > from && end - first <= MOST_WORDS && isPart(reading, first - 1)) first--;
  // «КПР-стандарт (ст. 16)»: a word right behind a name is said of that.
  if (unit === "article" && first === nameEnd && !isCapital(reading, isMark(reading, first, "-") ? first + 1 : first))
    return undefined;
  for (let at = first; at < end && !LEADING_ON.has(word(reading, at)); at++)
    if (isPaper(reading, at, unit) && isHead(reading, at, end) && isSingledOut(reading, first, at))
      return { ...unknownName(folded(reading, first) === "the" ? first + 1 : first, end), isPaper: true };
  return undefined;
}

/**
 * «п. 12 настоящего заключения»: a paper in the genitive right behind a place. A division of one without a name of its own
 * cites nothing, as of the text at hand: «раздел 2 отчета», «в разделе 3 Концепции законопроекта».
 *
 * @param unit that of the place
 */
export function paperBehind(reading: Reading, from: number, unit: string | undefined): NameElement | undefined {
  let at = from;
  while (at < from + MOST_DESCRIBING && hasDescribingEnding(reading, at)) at++;
  const isGenitive = isCyrillic(reading, at) && /(?:[аяиы]|ов)$/u.test(word(reading, at));
  if (!isGenitive || !isPaper(reading, at, undefined)) return undefined;
  const paper = { ...unknownName(from, at + 1), isPaper: true };
  return DIVISIONS.has(unit) && isNameless(reading, at) ? { ...paper, pointer: "this provision" } : paper;
}

const DIVISIONS: ReadonlySet<string | undefined> = new Set(["chapter", "section", "part", "page"]);

function isNameless(reading: Reading, at: number): boolean {
  if (isIn(reading, at + 1, "drafts") || pointerAt(reading, at + 1, at + 2) === "draft") return true;
  return !isCapital(reading, at) && !isCapital(reading, at + 1) && markAt(reading, at + 1) !== '"';
}

const MOST_DESCRIBING = 2;

const word = (reading: Reading, at: number): string => written(reading, at).toLowerCase();

const isPart = (reading: Reading, at: number): boolean =>
  /^[\p{L}\d'’-]/u.test(written(reading, at)) && phraseEnd(reading, at, "joins") !== at + 1;

/** Articles are cited of handbooks only. */
const isPaper = (reading: Reading, at: number, unit: string | undefined): boolean =>
  isWord(reading, at) &&
  !isCapitals(reading, at) &&
  (isOneOf(reading, at, HANDBOOKS) ||
    isOneOf(reading, at, REPORTERS) ||
    (unit !== "article" && isOneOf(reading, at, PAPERS)));

function isOneOf(reading: Reading, at: number, beginnings: readonly string[]): boolean {
  const said = word(reading, at);
  return beginnings.some((one) => {
    if (!said.startsWith(one)) return false;
    const ending = said.slice(one.length);
    return /[әғқңөұүһі]/u.test(one) ? true : /^[a-z]/u.test(one) ? /^s?$/u.test(ending) : ending.length <= 2;
  });
}

/** The last word, or one behind which its owner or its subject stands. */
const isHead = (reading: Reading, at: number, end: number): boolean =>
  at === end - 1 || (isCyrillic(reading, at) ? isWord(reading, at + 1) : LEADING_ON.has(word(reading, at + 1)));

function isSingledOut(reading: Reading, from: number, at: number): boolean {
  if (!SINGLED_OUT.has(word(reading, at))) return true;
  for (let before = from; before <= at; before++)
    if (isCapital(reading, before) || DETERMINERS.has(word(reading, before))) return true;
  return false;
}
