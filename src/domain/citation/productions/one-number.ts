import { romanValue } from "../../instrument/number-order";
import { INSERTED } from "../lexicon/extra-words";
import { readGap } from "./gaps";
import { readBracket, readHalfBracket, readQuoted } from "./brackets";
import { isGluedOn, withSubs } from "./levels-below";
import type { Item } from "./levels-below";
import {
  isCapital,
  isHyphen,
  isMark,
  isNumber,
  isRaised,
  isSign,
  isSpaced,
  isTight,
  isWord,
  markAt,
  phraseAt,
  phraseEnd,
  skipPassed,
  wordsIn,
  written,
} from "./look";
import type { Reading } from "./look";
import { endingAt } from "./number-endings";
import { closesOpened } from "./open-bracket";
import { readSlashedLevels } from "./slashed-levels";
import { standsAlone } from "./stands-alone";

/** How the unit word lets its numbers be read. */
export interface NumberStyle {
  /** The unit and the article right before it: "3 § 1", so that in "3 § 1 and 12 § 2" the 12 is the next article. */
  readonly inside: { readonly unit: string; readonly article: string } | undefined;
  /** The unit is in the plural, so "and" and commas go on with its numbers. */
  readonly plural: boolean;
  /** "18.1" is paragraph 1 of article 18, not a number. */
  readonly dotted: boolean;
  readonly roman: boolean;
  /** Roman numbers stand for Arabic ones: "Article XVI" is article 16. */
  readonly romanAsArabic: boolean;
  /** A capital letter is a number: "Part B". */
  readonly lettered: boolean;
  /** One point alone, so that a hyphen in it is no run: "подпункт 2-6)" was inserted. */
  readonly onePoint: boolean;
  /** Points: a bracket closes their numbers, "3)". */
  readonly points: boolean;
  /** Letters are numbers: "point (f)", "подпункт а)", "пункт «b»". */
  readonly letters: boolean;
  /** Numbers in words count. */
  readonly ordinals: boolean;
  /** Those that stand behind a unit count: "paragraph two". */
  readonly numerals: boolean;
  /** The unit is abbreviated, as in the singular so in the plural: "ст. 12 и 16". */
  readonly abbreviated: boolean;
  /** Nothing says that these are places, so that what they count may follow. */
  readonly doubtful: boolean;
  /** Stop before "and" and commas: they go on with the numbers of an outer unit. */
  readonly single: boolean;
  /** The unit that stands before its numbers, so that one with a unit or a noun of its own behind it is none of them. */
  readonly led: string | undefined;
}

/** Digits alone, in the singular. */
export const PLAIN: NumberStyle = {
  inside: undefined,
  plural: false,
  dotted: false,
  roman: false,
  romanAsArabic: false,
  lettered: false,
  onePoint: false,
  points: false,
  letters: false,
  ordinals: false,
  numerals: false,
  abbreviated: false,
  doubtful: false,
  single: false,
  led: undefined,
};

/** One number with its levels. */
export function readItem(reading: Reading, from: number, style: NumberStyle): Item | undefined {
  const at = skipSign(reading, from);
  if (isWhole(reading, at)) return { path: [written(reading, at)], end: at + 1 };
  const slashed = readSlashedLevels(reading, at, style);
  if (slashed) return slashed;
  const number = readNumber(reading, at, style) ?? readLone(reading, at, style) ?? readInWords(reading, at, style);
  if (!number) return undefined;
  const { end } = number;
  const isPoint =
    style.points && markAt(reading, end) === ")" && !isSpaced(reading, end) && !closesOpened(reading, end);
  return withSubs(reading, isPoint ? { ...number, end: end + 1 } : number);
}

const MOST_DIGITS = 6;

/** Whether nothing can go on with a number: a comma, a semicolon or the text's end is behind it, as behind most. */
const isWhole = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) &&
  (at + 1 >= reading.tokens.length || isMark(reading, at + 1, ",;")) &&
  written(reading, at).length <= MOST_DIGITS;

/** Past a colon and what may stand before the number: "No.", "№", "from". */
function skipSign(reading: Reading, from: number): number {
  let at = skipPassed(reading, from);
  if (isNumber(reading, at)) return at;
  if (markAt(reading, at) === "\n" && isNumber(reading, at + 1)) at++;
  while (markAt(reading, at) === ":" || isSign(reading, at)) at = skipPassed(reading, at + 1);
  const start = phraseEnd(reading, at, "run starts");
  const end = start > 0 && isNumber(reading, start) ? (endingAt(reading, start + 1)?.end ?? start + 1) : 0;
  if (end > 0 && readGap(reading, end).to) return start;
  return at;
}

const ROMAN = /^(?:L?X{0,4}(?:IX|IV|V?I{0,4})|XL(?:IX|IV|V?I{0,4}))$/u;

function readNumber(reading: Reading, at: number, style: NumberStyle): Item | undefined {
  if (!isNumber(reading, at)) return readCapitals(reading, at, style);
  const digits = written(reading, at);
  if (digits.length > MOST_DIGITS || isGluedToName(reading, at + 1)) return undefined;
  const dots = readDots(reading, at, isNumber);
  let end = at + 2 * dots.length - 1;
  if (style.dotted && dots.length > 1) {
    const letters = readDots(reading, end - 1, isLevelLetter).slice(1);
    return { path: [...dots, ...letters], end: end + 2 * letters.length };
  }
  let number = dots.join(".");
  const joined = readJoined(reading, at, style);
  if (joined) return joined;
  const inserted = insertedAfter(reading, end, dots.at(-1) ?? "", style);
  if (inserted !== undefined) {
    number += `-${inserted}`;
    end += 2;
  }
  const bis = insertedWord(reading, end);
  if (bis) return { path: [number + bis.word], end: bis.end };
  if (!style.doubtful && isHyphen(reading, end) && isInsertedLetter(reading, end + 1))
    return { path: [number + written(reading, end + 1)], end: end + 2 };
  const last = endOfGlued(reading, end);
  for (; end < last; end++) number += written(reading, end).replace(ORDINAL_SIGN, "");
  return withEnding(reading, { path: [number], end });
}

/** "12-й", "3-1-я", "12th" */
function withEnding(reading: Reading, item: Item): Item {
  const found = endingAt(reading, item.end);
  return found ? { ...item, ...found } : item;
}

/** "§ 13-71-202": three numbers or more that hyphens join are one, as in the codes of states. */
function readJoined(reading: Reading, at: number, { led }: NumberStyle): Item | undefined {
  let end = at + 1;
  while (isHyphen(reading, end) && isNumber(reading, end + 1)) end += 2;
  if (led !== "sign" || end < at + 5 || isHyphen(reading, end) || isGluedOn(reading, end)) return undefined;
  return { path: [wordsIn(reading, at, end)], end };
}

/** "§ 1º", as in Brazil and Portugal. */
const ORDINAL_SIGN = /^[\u00ba\u00aa]$/u;

/** "5Rights" */
const isGluedToName = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && !isSpaced(reading, at) && /^\p{Lu}\p{Ll}/u.test(written(reading, at));

/** What stands at a token, and what goes on with it after dots: "18.1". */
function readDots(reading: Reading, at: number, isNext: (reading: Reading, at: number) => boolean): readonly string[] {
  const dots = [written(reading, at)];
  for (let dot = at + 1; markAt(reading, dot) === "." && isTight(reading, dot) && isNext(reading, dot + 1); dot += 2)
    dots.push(written(reading, dot + 1));
  return dots;
}

/** "3.1.b" */
const isLevelLetter = (reading: Reading, at: number): boolean => /^(?:[ivxl]{1,5}|[a-z])$/u.test(written(reading, at));

/** Where letters or raised digits end that are stuck to a number: "9a", "26WA", "16¹". */
function endOfGlued(reading: Reading, at: number): number {
  if (isSpaced(reading, at)) return at;
  const isLetters = isWord(reading, at) && /^(?:\p{L}|[A-Z]{2})$/u.test(written(reading, at));
  if (isLetters && !isGluedOn(reading, at + 1)) return at + 1;
  let end = at;
  while (isRaised(reading, end) && !isSpaced(reading, end)) end++;
  return end;
}

/** "41-1": a hyphen and a number not above the one before belong to an inserted unit; else they are a run. */
function insertedAfter(reading: Reading, at: number, first: string, { onePoint }: NumberStyle): string | undefined {
  if (!isHyphen(reading, at) || !isNumber(reading, at + 1)) return undefined;
  const last = written(reading, at + 1);
  if (last.length > 3) return undefined;
  if (onePoint && markAt(reading, at + 2) === ")") return last;
  return Number(last) > Number(first) ? undefined : last;
}

/** "16 bis", "54-bis", "12ter": a word that makes another article of it. */
function insertedWord(reading: Reading, at: number): { readonly word: string; readonly end: number } | undefined {
  const start = isHyphen(reading, at) ? at + 1 : at;
  if (!isWord(reading, start) || isRunOn(reading, start)) return undefined;
  const word = INSERTED.get(written(reading, start).toLowerCase());
  return word === undefined || isGluedOn(reading, start + 1) ? undefined : { word, end: start + 1 };
}

/** "Art. 6 bis 8 DSGVO" is a run in German. */
const isRunOn = (reading: Reading, at: number): boolean =>
  isSpaced(reading, at) &&
  phraseEnd(reading, at, "other joins") > 0 &&
  Number(written(reading, at + 1)) > Number(written(reading, at - 1));

/** "66-E" is section 66E, "28-b(3)" article 28b; endings of ordinals in capitals are other letters, "СТАТЬЯ 5-Я". */
const isInsertedLetter = (reading: Reading, at: number): boolean =>
  /^[A-ZА-Дa-z]$/u.test(written(reading, at)) &&
  !isGluedOn(reading, at + 1) &&
  !isCut(reading, at + 1) &&
  (isCapital(reading, at) || standsAlone(reading, at + 1));

/** "66-E-F", where "66-A–66-F" is a run. */
const isCut = (reading: Reading, at: number): boolean => isHyphen(reading, at) && !isNumber(reading, at + 1);

/** Roman numbers, "Annex III", "V.A", and capital letters, "Part B". */
function readCapitals(reading: Reading, at: number, style: NumberStyle): Item | undefined {
  if (!isCapital(reading, at) || isGluedOn(reading, at + 1)) return undefined;
  const letters = written(reading, at);
  if ((style.roman || style.romanAsArabic) && ROMAN.test(letters)) {
    if (style.romanAsArabic) return { path: [String(romanValue(letters))], end: at + 1 };
    const isParted =
      markAt(reading, at + 1) === "." &&
      !isSpaced(reading, at + 2) &&
      /^[A-Z]$/u.test(written(reading, at + 2)) &&
      !isGluedOn(reading, at + 3);
    return isParted
      ? { path: [`${letters}.${written(reading, at + 2)}`], end: at + 3 }
      : { path: [letters], end: at + 1 };
  }
  const isLetter = style.lettered && /^\p{Lu}$/u.test(letters) && markAt(reading, at + 1) !== "'";
  return isLetter ? { path: [letters], end: at + 1 } : undefined;
}

/** A number in a bracket, "recital (38)", or a letter that is one: "point (f)", "а)", "«b»". */
function readLone(reading: Reading, at: number, style: NumberStyle): Item | undefined {
  const bracket = readBracket(reading, at, 0);
  if (bracket && (style.letters || style.lettered || /^\d/u.test(bracket.value)))
    return { path: [bracket.value], end: bracket.end, bracketed: true };
  if (!style.letters) return undefined;
  const quoted = readQuoted(reading, at) ?? readHalfBracket(reading, at);
  if (quoted) return { path: [quoted.value], end: quoted.end };
  return isBareLetter(reading, at) ? { path: [written(reading, at)], end: at + 1 } : undefined;
}

/** "абз. 2, п. 1": whether a letter stands for the unit of the number behind it. */
export const isShortUnit = (reading: Reading, at: number): boolean =>
  markAt(reading, at + 1) === "." && isNumber(reading, at + 2) && phraseEnd(reading, at, "units") > at;

/** "lit. f GDPR", "point a of", "пункт а статьи 17": a letter that begins no sentence of its own. */
function isBareLetter(reading: Reading, at: number): boolean {
  const letter = written(reading, at);
  if (!/^(?:[a-zа-я]|[ivx]{2,4})$/u.test(letter) || /^[вокуисья]$/u.test(letter)) return false;
  if (readHalfBracket(reading, at + 1)) return true;
  const next = at + 1;
  if (isShortUnit(reading, at)) return false;
  if (next >= reading.tokens.length || isMark(reading, next, ",;.)\n-")) return true;
  const cyrillic = /^[а-я]$/u.test(letter);
  if (phraseEnd(reading, next, "units") > 0) return true;
  if (cyrillic) return phraseEnd(reading, next, "joins") > 0;
  return isCapital(reading, next) || phraseEnd(reading, next, "joins") > 0;
}

function readInWords(reading: Reading, at: number, { ordinals, numerals }: NumberStyle): Item | undefined {
  const found =
    (ordinals ? phraseAt(reading, at, "ordinals") : undefined) ??
    (numerals ? phraseAt(reading, at, "numerals") : undefined);
  // "Article Twenty-Two"
  return found && !isCut(reading, found.end) ? { path: [String(found.meaning)], end: found.end } : undefined;
}
