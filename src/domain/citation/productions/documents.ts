import { memoise } from "../../memoise";
import type { Instrument } from "../../instrument/instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import { MAKER_OF_WORDS, SYMBOLS } from "../grammar/makers";
import { readDate } from "./dates";
import type { NameElement } from "./elements";
import { isIn, isMark, isNumber, isWord, markAt, phraseAt, phraseEnd, skipThe, written } from "./look";
import type { Reading } from "./look";
import { unitAt } from "./units";

/**
 * Where what says in which document an instrument is ends: "UN Doc. CRC/C/GC/25", "General Assembly resolution 2200A
 * (XXI) of 16 December 1966", "A/RES/54/263, annex II", "резолюция 44/25 Генеральной Ассамблеи"; 0 where nothing does, or
 * it is the document of another.
 */
export function documentEnd(reading: Reading, from: number, instruments: readonly Instrument[]): number {
  const symbol = pastWords(reading, from);
  const { text, start } = reading.tokens;
  const beginning = text.slice(start[symbol], (start[symbol] ?? text.length) + LONGEST);
  if (!isNumber(reading, symbol) && !beginning.includes("/")) return 0;
  const said = instruments
    .flatMap((one) => symbolsOf(one).map((form) => form.exec(beginning)?.[0]))
    .find((found) => found !== undefined);
  if (said === undefined) return 0;
  let end = symbol;
  while ((start[end] ?? text.length) < (start[symbol] ?? 0) + said.length) end++;
  const behind = pastWords(reading, end);
  // A number alone may be anything.
  const isAlone = symbol === from && behind === end && isNumber(reading, symbol);
  return isAlone ? 0 : withDate(reading, withAnnex(reading, pastPage(reading, behind)));
}

/**
 * Where the symbol of a document ends that is another one's: of another committee alone, "CCPR/C/GC/16", or in brackets of
 * the same, "Concluding observations on Kazakhstan (CRC/C/KAZ/CO/5-6)"; 0 for none. A comment of two committees has both
 * symbols.
 */
export function othersDocumentEnd(reading: Reading, from: number, instruments: readonly Instrument[]): number {
  const symbol = pastWords(reading, from);
  if (markAt(reading, symbol + 1) !== "/") return 0;
  const { text, start, end: ends } = reading.tokens;
  const [said = ""] = /^[^\s,;)]*/u.exec(text.slice(start[symbol] ?? text.length)) ?? [];
  const isOurs = instruments.some(({ symbol: own }) =>
    (own ?? "")
      .split(/[;,]/u)
      .some((one) => said.includes(one.trim().replace(/\/Rev.*/u, "")) || one.trim().startsWith(said)),
  );
  const isOfSeries = said.startsWith(SERIES) && instruments.every(({ symbol: own }) => own?.startsWith(SERIES));
  const [, maker = "CRC"] = SYMBOLS.find(([one]) => said.startsWith(one)) ?? [];
  if (isOurs || (maker === "CRC" && !(isOfSeries && markAt(reading, from - 1) === "("))) return 0;
  let end = symbol;
  while ((ends[end] ?? Infinity) <= (start[symbol] ?? 0) + said.length) end++;
  return end;
}

/** "at 71" */
const pastPage = (reading: Reading, at: number): number =>
  written(reading, at) === "at" && isNumber(reading, at + 1) ? at + 2 : at;

/**
 * Where those end that made a text: "of the Committee of Ministers of the Council of Europe to member States",
 * «Комитета министров». No other's: the "Convention on Cybercrime of the United Nations" is not that of Budapest.
 */
export function makersEnd(reading: Reading, { end, instruments }: NameElement): number {
  let past = end;
  for (;;) {
    const isLed = isWord(reading, past) && /^(?:of|by)$/u.test(written(reading, past));
    const at = skipThe(reading, isLed ? past + 1 : past);
    const maker = phraseAt(reading, at, "makers");
    const body = maker ? (MAKER_OF_WORDS[maker.meaning] ?? "") : "";
    const isOwn = maker !== undefined && instruments.some((one) => one.body.includes(body));
    const next = isOwn ? maker.end : past > end ? phraseEnd(reading, past, "made to") : 0;
    if (next === 0) return past;
    past = next;
  }
}

const LONGEST = 60;

/** What the symbols of the Committee on the Rights of the Child begin with. */
export const SERIES = "CRC/C/";

/** Past "UN Doc.", "General Assembly resolution", «Генеральной Ассамблеи», and dots of what is cut short. */
function pastWords(reading: Reading, from: number): number {
  let at = from;
  for (;;) {
    const next = phraseEnd(reading, at, "document words");
    if (next > 0) at = next;
    else if (at > from && markAt(reading, at) === ".") at++;
    else return at;
  }
}

/**
 * Where the annex ends in which all is that a text numbers: "CM/Rec(2018)7, Appendix, para. 28", "UNGPs, annex, principle
 * 13". Acts and treaties have annexes of their own.
 */
export function annexEnd(reading: Reading, { end, instruments }: NameElement): number {
  const past = withAnnex(reading, end);
  const isItsOwn =
    past > end &&
    (isMark(reading, past, ",:") || unitAt(reading, past) !== undefined) &&
    instruments.every(({ pinpoint: { unit } }) => !OF_LAW.has(unit));
  return isItsOwn ? past : end;
}

const OF_LAW: ReadonlySet<string> = new Set(["article", "section", UNKNOWN_UNIT]);

/** ", annex", " annex II" */
function withAnnex(reading: Reading, from: number): number {
  const annex = unitAt(reading, markAt(reading, from) === "," ? from + 1 : from);
  if (annex?.unit.unit !== "annex") return from;
  return isNumber(reading, annex.end) || /^[IVX]+$/u.test(written(reading, annex.end)) ? annex.end + 1 : annex.end;
}

/** ", 20 November 1989", "of 16 December 1966" */
function withDate(reading: Reading, from: number): number {
  const at = isMark(reading, from, ",") || isIn(reading, from, "days of") ? from + 1 : from;
  return readDate(reading, at)?.end ?? from;
}

/**
 * The symbol of an instrument's document as it is written at the beginning of some text: as in the catalogue, without its
 * brackets, and a resolution of the General Assembly also by its number, "2200 A (XXI)", "217 A(III)".
 */
const symbolsOf = memoise(({ symbol }: Instrument): readonly RegExp[] =>
  (symbol ?? "").split(/[;,]/u).flatMap((part) => {
    const resolution = /^A\/RES\/(\d+(?:\/\d+)?)/u.exec(part.trim())?.[1];
    if (resolution !== undefined) return [new RegExp(`^(?:A/RES/)?${resolution}${SESSION}(?![\\w/])`, "u")];
    const plain = part.trim().replace(/ \(.*/u, "");
    return plain.includes("/") && !plain.includes(" ")
      ? [new RegExp(`^${plain.replace(/[.()/]/gu, "\\$&")}(?![\\w/])`, "u")]
      : [];
  }),
);

/** The letter of a resolution, which is the same in Russian, and the session, in either order. */
const SESSION = "(?: ?[ABCАВС](?![\\p{L}\\d]))?(?: ?\\([IVX]+\\))?(?: ?[ABCАВС](?![\\p{L}\\d]))?";
