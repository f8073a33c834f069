import { isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { factsEnd } from "./act-facts";
import { chapterEnd, readActNumber } from "./act-numbers";
import { forms } from "../grammar/forms";
import { areUnknownLetters } from "./before-names";
import { closedBehind, isOfBody } from "./bodies";
import { BEFORE_DATE, readDate } from "./dates";
import { annexEnd, documentEnd, makersEnd, othersDocumentEnd, SERIES } from "./documents";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import {
  folded,
  isCapital,
  isCapitals,
  isMark,
  isNumber,
  isWord,
  isYearAt,
  markAt,
  phraseEnd,
  skipPassed,
  skipThe,
  written,
} from "./look";
import type { Reading } from "./look";
import { bodyEnd, coreNameAt } from "./names";
import { publishedEnd } from "./published";

/** Tokens an aside may have. */
const REACH = 24;
const MOST_ASIDES = 4;

/** A name with the asides that follow it and belong to it: its places may come after. */
export function withAside(reading: Reading, name: NameElement): NameElement {
  if (name.instruments.length === 0) return withFacts(reading, name);
  const others = ofOtherBody(reading, name);
  if (others) return others;
  let told = name;
  for (let steps = 0; steps < MOST_ASIDES; steps++) {
    const next = withDefinition(reading, withDocument(reading, madeBy(reading, withFacts(reading, told))));
    if (next.end === told.end) break;
    told = next;
  }
  return told;
}

const withFacts = (reading: Reading, name: NameElement): NameElement =>
  name.instruments.some(isOwn) || (name.ruledOut && isOwn(name.ruledOut))
    ? { ...name, end: factsEnd(reading, name.end) }
    : name;

/** "of the European Parliament and of the Council", "No. 345-II ЗРК", "(New York, 20 November 1989)". */
function madeBy(reading: Reading, name: NameElement): NameElement {
  const end =
    councilEnd(reading, name.end) ??
    readActNumber(reading, name.end)?.end ??
    madeIn(reading, name) ??
    madeByEnd(reading, name) ??
    publishedEnd(reading, name.end) ??
    statuteEnd(reading, name.end);
  return end === undefined ? name : { ...name, end, instruments: ofYearIn(reading, name, end) };
}

/** "Конституция РК, принятая на референдуме 15 марта 2026 года": of several instruments of a name those of the year that is said. */
function ofYearIn(reading: Reading, { end: from, instruments }: NameElement, end: number): readonly Instrument[] {
  if (instruments.length < 2) return instruments;
  const years = Array.from({ length: end - from }, (_, at) => from + at)
    .filter((at) => isYearAt(reading, at))
    .map((at) => written(reading, at));
  const ofYear = instruments.filter(({ adopted }) => years.some((year) => adopted?.startsWith(year)));
  return ofYear.length > 0 ? ofYear : instruments;
}

function councilEnd(reading: Reading, from: number): number | undefined {
  const parliament = saidEnd(reading, from, OF_PARLIAMENT);
  if (parliament === undefined) return undefined;
  const at = saidEnd(reading, parliament, AND_COUNCIL) ?? parliament;
  const date = BEFORE_DATE.has(folded(reading, at)) ? readDate(reading, at + 1) : undefined;
  return date?.end ?? at;
}

const OF_PARLIAMENT = [forms("of the european parliament"), forms("европейского парламента")];
const AND_COUNCIL = [forms("and of the council"), forms("и совета")];

function saidEnd(reading: Reading, from: number, phrases: readonly (readonly string[])[]): number | undefined {
  if (!isWord(reading, from)) return undefined;
  const said = phrases.find((words) =>
    words.every((word, index) => written(reading, from + index).toLowerCase() === word),
  );
  return said && from + said.length;
}

/**
 * Where, when and by what it was made, in a bracket with a year or its document and no unit: "(New York, 20 November
 * 1989)", "(1577 UNTS 3)", "(adopted by General Assembly resolution 44/25)", "(A/RES/54/263, annex II)".
 */
function madeIn(reading: Reading, { end: from, instruments }: NameElement): number | undefined {
  if (markAt(reading, from) !== "(") return undefined;
  let isMade = false;
  for (let at = from + 1; at < from + REACH;) {
    const document = documentEnd(reading, at, instruments);
    isMade ||= document > 0;
    if (document > at) at = document;
    if (markAt(reading, at) === ")") return isMade ? at + 1 : undefined;
    if (
      isMark(reading, at, "(;\n") ||
      (instruments.every(isGeneralComment) && isOfOthers(reading, at, instruments)) ||
      (isWord(reading, at) && isNumber(reading, skipPassed(reading, phraseEnd(reading, at, "units"))))
    )
      return undefined;
    isMade ||= isYearAt(reading, at) || written(reading, at) === "UNTS";
    at++;
  }
  return undefined;
}

/** "General comment No. 16 (HRC, 1988)", "Concluding observations on Kazakhstan (CRC/C/KAZ/CO/5-6)": another than the catalogue holds. */
function ofOtherBody(reading: Reading, { start, end, instruments }: NameElement): NameElement | undefined {
  if (!instruments.every((one) => isGeneralComment(one) || one.symbol?.startsWith(SERIES))) return undefined;
  const document = othersDocumentEnd(reading, isMark(reading, end, "(,") ? end + 1 : end, instruments);
  if (document > 0) return unknownName(start, closedBehind(reading, document) || document);
  if (!instruments.every(isGeneralComment)) return undefined;
  if (markAt(reading, end) !== "(") return undefined;
  const upTo = (last: number): NameElement | undefined => (last > 0 ? unknownName(start, last) : undefined);
  const date = readDate(reading, end + 1);
  const at = skipThe(reading, date ? date.end + (markAt(reading, date.end) === "," ? 1 : 0) : end + 1);
  const named = coreNameAt(reading, at);
  if (named && isOfOthers(reading, at, instruments))
    return upTo(closedBehind(reading, bodyEnd(reading, named.end) || named.end));
  // Letters alone may be a remark; with a year they are whose it is: "(ЭӘМҚК, 1999)".
  const closed = areUnknownLetters(reading, at) ? closedBehind(reading, at + 1) : 0;
  return date || closed > at + 2 ? upTo(closed) : undefined;
}

/** ", c. 50", "(c. 50)": the chapter that an act is among the statutes of its year. */
function statuteEnd(reading: Reading, from: number): number | undefined {
  const isOpen = markAt(reading, from) === "(";
  const at = isOpen || markAt(reading, from) === "," ? from + 1 : from;
  const end = chapterEnd(reading, at);
  if (end === 0) return undefined;
  if (!isOpen) return end;
  return markAt(reading, end) === ")" ? end + 1 : undefined;
}

/** ", adopted by General Assembly resolution 44/25,": up to the next comma. */
function madeByEnd(reading: Reading, { end: from, instruments }: NameElement): number | undefined {
  if (markAt(reading, from) !== "," || phraseEnd(reading, from + 1, "made") === 0) return undefined;
  for (let at = from + 2; at < from + REACH; at++) {
    at = documentEnd(reading, at, instruments) || at;
    if (markAt(reading, at) === ",") return at;
    if (isMark(reading, at, "();\n") || isOfOthers(reading, at, instruments)) return undefined;
  }
  return undefined;
}

/** Whether a name begins that is none of an act itself, as its number is one; of a general comment's, the body's that made it. */
function isOfOthers(reading: Reading, at: number, instruments: readonly Instrument[]): boolean {
  const named = coreNameAt(reading, at)?.meaning;
  if (named?.kind === "body") return instruments.every(isGeneralComment) && named.of !== "CRC";
  if (named?.kind !== "name" || named.instruments.every((one) => instruments.includes(one))) return false;
  if (!instruments.every(isGeneralComment)) return true;
  const treaties = named.instruments.filter(({ pinpoint }) => pinpoint.unit === "article");
  return treaties.length > 0 && !isOfBody({ own: false, treaties }, instruments);
}

/** ", UN Doc. CRC/C/GC/25", ", General Assembly resolution 44/25": the document of what was just named. */
function withDocument(reading: Reading, name: NameElement): NameElement {
  const from = markAt(reading, name.end) === "," ? name.end + 1 : name.end;
  const end = documentEnd(reading, from, name.instruments) || annexEnd(reading, name);
  const last = Math.max(end, makersEnd(reading, name));
  return last > name.end ? { ...name, end: last } : name;
}

/** What the text calls it from here on: "(hereinafter “the Convention”)", "(далее – Закон)", "(бұдан әрі — Заң)". */
function withDefinition(reading: Reading, name: NameElement): NameElement {
  let at = markAt(reading, name.end) === "," ? name.end + 1 : name.end;
  if (markAt(reading, at) !== "(") return name;
  at++;
  const led = phraseEnd(reading, at, "hereinafter");
  if (led > 0) at = led;
  const open = at;
  while (isMark(reading, at, "-:") || folded(reading, at) === "the") at++;
  const isSaidThe = at > open;
  const isQuoted = isMark(reading, at, "\"'");
  if (isQuoted) at++;
  at = skipThe(reading, at);
  const isBareName = isSaidThe ? phraseEnd(reading, at, "acts") === at + 1 : isInitials(reading, name, at);
  if (led === 0 && !isQuoted && !(isBareName && markAt(reading, at + 1) === ")")) return name;
  const start = at;
  while (at < start + 8 && (isWord(reading, at) || isNumber(reading, at) || markAt(reading, at) === "-")) at++;
  if (at === start) return name;
  const isKnown = phraseEnd(reading, start, "names") === at;
  const newWords = isKnown ? undefined : [...reading.tokens.word.subarray(start, at)];
  const defines = reading.tokens.text.slice(reading.tokens.start[start], reading.tokens.end[at - 1]);
  if (isMark(reading, at, "\"'")) at++;
  const isWhole = markAt(reading, at) === ")" && (isCapital(reading, start) || led > 0);
  return isWhole ? { ...name, end: at + 1, defines, newWords } : name;
}

/** Whether a word stands for a name by the first letters of its words: "DPA" for "Data Protection Act". */
function isInitials(reading: Reading, { start, end }: NameElement, at: number): boolean {
  if (!isWord(reading, at) || !isCapitals(reading, at)) return false;
  let left = written(reading, at).toLowerCase();
  for (let word = start; word < end; word++)
    if (written(reading, word).toLowerCase().startsWith(left.charAt(0))) left = left.slice(1);
  return left === "";
}
