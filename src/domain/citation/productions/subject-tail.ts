import { isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { foldCodes } from "../../text/fold-code";
import { kindsIn } from "../lexicon/act-kinds";
import { BEFORE_SUBJECT, BEHIND_SUBJECT } from "../lexicon/extra-words";
import { readDate } from "./dates";
import type { NameElement } from "./elements";
import { UNION } from "../grammar/states";
import { folded, isCapital, isIn, isMark, isNumber, isWord, markAt, pastMarks, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { theirBodyEnd } from "./their-body";
import { unitAt } from "./units";

const LONGEST = 34;
/** What is said beside a short name only reminds of the title. */
const SHORT = 10;

/**
 * A numbered comment, an act of the Union by its number or a treaty by its short name with the words that say what it is
 * about, where a place of it follows them: "general comment No. 12 (2009) on the right of the child to be heard, paras.
 * 22-25", "Regulation (EU) 2022/2065 on a Single Market, Article 28", «Будапештская конвенция о преступлениях в сети, ст. 9».
 */
export function withSubject(reading: Reading, name: NameElement): NameElement {
  if (endsInKind(reading, name)) {
    const end = subjectEnd(reading, name.end, SHORT);
    return end !== undefined && isOnItsSubject(reading, name, end) ? { ...name, end } : name;
  }
  if (isByNumber(reading, name)) return titled(reading, name, subjectEnd);
  if (!name.ofSeries && !name.instruments.some(isGeneralComment)) return name;
  const end = name.instruments.length > 0 ? theirBodyEnd(reading, name) : name.end;
  const at = pastMarks(reading, end, ',:"-');
  const isLed = isIn(reading, at, "subject leads");
  if (!isLed && (at === end || !isCapital(reading, at))) return { ...name, end };
  return { ...name, end: subjectEnd(reading, at, LONGEST) ?? end };
}

/** Whether words behind a name are of what its title is about: two treaties may be called by one city. */
function isOnItsSubject(reading: Reading, { end, instruments }: NameElement, to: number): boolean {
  const subjects = instruments.flatMap(({ title }) => Object.values(title)).map(subjectOf);
  return Array.from({ length: to - end }, (_, at) => folded(reading, end + at)).some(
    (word) => word.length >= LEAST && subjects.some((subject) => subject.includes(word.slice(0, LEAST))),
  );
}

/** What a title says that its act is about, without what it is and whose: all of it, where that is not told apart. */
function subjectOf(title: string): string {
  const words = title.toLowerCase().split(" ");
  const [before, behind] = [words.findIndex((word) => BEFORE_SUBJECT.has(word)), words.lastIndexOf(BEHIND_SUBJECT)];
  return foldCodes(words.slice(before + 1, behind > before ? behind : undefined).join(" "));
}

/** Letters by which a word of a subject is known, whatever its ending. */
const LEAST = 5;

const endsInKind = (reading: Reading, { instruments, end }: NameElement): boolean =>
  instruments.length > 0 &&
  phraseEnd(reading, end, "longer names") > 0 &&
  isWord(reading, end - 1) &&
  kindsIn(written(reading, end - 1)).size > 0;

/** Whether an act is named by a number that no other has: "Regulation (EU) 2022/2065". */
function isByNumber(reading: Reading, { start, end, instruments: [one, other] }: NameElement): boolean {
  if (!one || other || one.jurisdiction !== UNION) return false;
  for (let at = start + 1; at < end; at++)
    if (markAt(reading, at) === "/" && isNumber(reading, at - 1) && isNumber(reading, at + 1)) return true;
  return false;
}

/** "Закон о статусе педагога (статья 5)": an act that the catalogue doesn't hold, with its title up to its place. */
export const withTitle = (reading: Reading, name: NameElement): NameElement => titled(reading, name, titleEnd);

const titled = (reading: Reading, name: NameElement, endOf: typeof subjectEnd): NameElement =>
  phraseEnd(reading, name.end, "longer names") > 0
    ? { ...name, end: endOf(reading, name.end, LONGEST, name.instruments) ?? name.end }
    : name;

/** The same for words that name nothing else: "general comment No. 25 on the digital environment and the CRC, art. 3". */
function subjectEnd(
  reading: Reading,
  start: number,
  longest: number,
  own: readonly Instrument[] = [],
): number | undefined {
  const end = titleEnd(reading, start, longest);
  if (end === undefined) return undefined;
  for (let at = start + 1; at < end; at++) {
    const named = coreNameAt(reading, at)?.meaning;
    if (isIn(reading, at, "drafts") || (named?.kind === "pointer" && named.pointer === "draft")) return undefined;
    if (named?.kind === "name" && named.title !== true && !named.instruments.some((one) => own.includes(one)))
      return undefined;
  }
  return end;
}

/** Where words end, right before the place of what they are said of; undefined where none follows. */
function titleEnd(reading: Reading, start: number, longest: number): number | undefined {
  for (let at = start; at < start + longest; at++) {
    if (at > start && isMark(reading, at, `,("':`) && placeAt(reading, at)) return at;
    if (isMark(reading, at, ".;()\n") || unitAt(reading, at)?.unit.needsName === false) return undefined;
    const date = at > start ? readDate(reading, at) : undefined;
    if (date) {
      at = date.end - 1;
      continue;
    }
    if (!isWord(reading, at) && !isMark(reading, at, `,"'-`)) return undefined;
  }
  return undefined;
}

function placeAt(reading: Reading, from: number): boolean {
  const at = pastMarks(reading, from, ',("(:');
  const found = unitAt(reading, at);
  return found !== undefined ? isNumber(reading, found.end) || found.unit.number === "before" : isNumber(reading, at);
}
