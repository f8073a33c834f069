import { childCommentNumber } from "../../instrument/general-comment";
import { LANGUAGES } from "../../language";
import { foldCodes } from "../../text/fold-code";
import { OF_CHILDREN, OTHER_COMMENTS } from "../grammar/other-comments";
import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import { endsSentence, folded, isIn, isMark, isWord, isYearAt, markAt, phraseEnd } from "./look";
import type { Reading } from "./look";
import { unitAt } from "./units";

const LONGEST = 26;

/** Words that say what a comment is about, right after its number: "on …", ": …", "– …", "«…»". */
function subjectBehind(reading: Reading, end: number): string {
  let at = markAt(reading, end) === "," ? end + 1 : end;
  if (!isMark(reading, at, ':"(-') && !isIn(reading, at, "subject leads")) return "";
  at++;
  while (isMark(reading, at, '"(')) at++;
  if (unitAt(reading, at)) return "";
  const words: string[] = [];
  for (; at < end + LONGEST && (isWord(reading, at) || isMark(reading, at, ",'-")); at++)
    if (isWord(reading, at)) words.push(folded(reading, at));
  return ` ${words.join(" ")}`;
}

/** "the Committee's general comment No. 2" without its year: whose it is only the rest of the sentence can tell. */
const isOfItsCommittee = (reading: Reading, { start, end }: NameElement): boolean =>
  markAt(reading, end) !== "(" &&
  !isYearAt(reading, end - 2) &&
  [1, 2, 3].some((back) => phraseEnd(reading, start - back, "body words") > 0);

function sentenceBefore(reading: Reading, { start }: NameElement): string {
  const words: string[] = [];
  for (let at = start - 1; at > Math.max(0, start - FAR) && !endsSentence(reading, at); at--)
    if (isWord(reading, at)) words.unshift(folded(reading, at));
  return ` ${words.join(" ")}`;
}

const FAR = 60;
/** Nothing is said in fewer letters. */
const SHORTEST = 3;

/**
 * A general comment with what it is said to be about: where that is the subject of another body's comment of the same
 * number, it is no instrument of the catalogue ("general comment No. 12 on the right to adequate food").
 */
export function ofItsSubject(reading: Reading, name: NameElement): NameElement {
  const [one, ...others] = name.instruments;
  const number = one && others.length === 0 ? childCommentNumber(one) : undefined;
  const theirs = number === undefined ? undefined : OTHER_COMMENTS[number];
  if (!one || !theirs || markAt(reading, name.start + 1) === "/") return name;
  const said =
    subjectBehind(reading, name.end) + (isOfItsCommittee(reading, name) ? sentenceBefore(reading, name) : "");
  if (said.length < SHORTEST) return name;
  const holds = (beginning: string): boolean => said.includes(` ${foldCodes(beginning)}`);
  if (!LANGUAGES.some((language) => theirs[language].some(holds)) || speaksOfChildren(said)) return name;
  if (titleWords(Object.values(one.title).join(" ")).some(holds)) return name;
  return { ...unknownName(name.start, name.end), ofSeries: true };
}

/** Whether a general comment, or what stands behind it, says that it is about children: "№ 25 о правах детей в цифровой среде". */
export function isOnChildren(reading: Reading, { start, end }: NameElement): boolean {
  let said = "";
  for (let at = start; at < end; at++) said += ` ${folded(reading, at)}`;
  said += subjectBehind(reading, end);
  return speaksOfChildren(said);
}

const CHILDREN: readonly string[] = OF_CHILDREN.map((beginning) => ` ${foldCodes(beginning)}`);

const speaksOfChildren = (said: string): boolean => CHILDREN.some((beginning) => said.includes(beginning));

/** Words of a title that few others share, without their endings. */
const titleWords = (title: string): readonly string[] =>
  (title.match(/\p{L}{6,}/gu) ?? []).filter((word) => !SHARED.test(word)).map((word) => word.slice(0, 7));

const SHARED = /^(?:general|comment|rights|замечани|общего|порядка|тәртіп|ескерт|құқық|құқығ)/iu;
