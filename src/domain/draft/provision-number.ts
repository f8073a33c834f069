import { KAZAKH_LETTER } from "../text/kazakh-letters";
import { RAISED_DIGIT, lowerDigits } from "../text/raised-digits";
import type { NumberKind } from "./structures/structure";
import { INSERT_WORDS, ORDINAL_WORDS, ordinalValue } from "./words/ordinals";

/** A provision's number: as data writes it, and as it is counted: `"12-1"` is 12, then 1. */
export interface ProvisionNumber {
  readonly text: string;
  /** Empty where there is none. */
  readonly counted: readonly number[];
}

export const NO_NUMBER: ProvisionNumber = { text: "", counted: [] };

const ARABIC = String.raw`\d{1,4}(?:[-.]\d{1,3}(?!\d))*${RAISED_DIGIT}*`;

const INSERT = [...INSERT_WORDS.keys()].join("|");

/**
 * A number in which more may stand for what was inserted: 12 - 1, 12а, 12-а, 12 бис. Behind a year stands no letter.
 */
const withInserted = (end: string): string =>
  `${ARABIC}(?: ?- ?\\d{1,3}(?=${end})|(?: ?-? ?(?:${INSERT})|(?<!\\d{4})-?[а-яё])(?!\\p{L})|[a-z]{0,2})`;

/** The number of a heading; nothing else need stand behind it. */
export const HEADING_NUMBER = withInserted("[.:]|$");

/** Patterns of the kinds of number, on folded text. */
export const NUMBER_PATTERN: Readonly<Record<NumberKind, string>> = {
  n: withInserted("[.)]"),
  d: String.raw`\d{1,3}(?:\.\d{1,3})+`,
  r: "[ivxlcdmіхсм]+(?:-\\d{1,2})?",
  o: `(?:${ORDINAL_WORDS})(?:-\\d{1,2})?`,
  a: "[a-z]{1,2}",
  A: "[a-z]",
  я: `(?:[а-яё]|${KAZAKH_LETTER})(?:-\\d{1,2})?`,
  i: "[ivx]{1,6}",
};

const INSERT_AT_END = new RegExp(`-?(${INSERT}|[а-яё])$`, "u");

/** What a folded number says; undefined when it is none of that kind. */
export function readNumber(folded: string, kind: NumberKind): ProvisionNumber | undefined {
  switch (kind) {
    case "n":
    case "d":
      return arabic(folded);
    case "r":
      return withInsert(
        folded,
        (roman) => romanValue(latin(roman)),
        (roman) => latin(roman).toUpperCase(),
      );
    case "o":
      return withInsert(folded, ordinalValue, (word) => String(ordinalValue(word)));
    case "i":
      return withInsert(folded, romanValue, (roman) => roman);
    case "a":
    case "A":
      return letters(kind === "A" ? folded.toUpperCase() : folded);
    case "я":
      return cyrillicLetter(folded);
  }
}

/** Letters that every list in Cyrillic counts by. */
const COUNTED = "абвгдежзиклмнопрстуфхцчшщэюя";
/**
 * Letters that a list may pass over, behind that which it counts by: ё and й mostly, those of Kazakh where it goes on
 * as а, б. They count as inserted.
 */
const PASSED_OVER = ["её", "ий", "аә", "гғ", "кқ", "нң", "оө", "уұү", "хһ", "щыі"];

/** "і) іі) ііі)" are Roman numbers, typed with the Cyrillic letter that looks alike. */
const ALSO_ROMAN = "і";

/**
 * Whether a number may be that letter: where its list has come nearer to it than to its own beginning, since a list that
 * begins with it, or has it right behind its first letters, counts in Roman numbers there.
 *
 * @param last of the same list; undefined where nothing stands before it
 */
export const isLetterBehind = ({ text, counted }: ProvisionNumber, last: ProvisionNumber | undefined): boolean =>
  !text.startsWith(ALSO_ROMAN) || 2 * (last?.counted[0] ?? 0) > (counted[0] ?? 0);

function cyrillicLetter(folded: string): ProvisionNumber | undefined {
  const row = PASSED_OVER.find((one) => one.indexOf(folded.charAt(0)) > 0);
  return withInsert(
    folded,
    (letter) => COUNTED.indexOf(row?.charAt(0) ?? letter) + 1 || undefined,
    (letter) => letter,
    row?.indexOf(folded.charAt(0)),
  );
}

const INSERTED = new RegExp(`${RAISED_DIGIT}+`, "u");

/** `12-1`, `10.1`, `11²`, `12а`, `12 бис` and the British `2A`: 2, then 1. */
function arabic(spaced: string): ProvisionNumber {
  const folded = spaced.replaceAll(" ", "");
  const [insert, word = ""] = INSERT_AT_END.exec(folded) ?? [];
  if (insert !== undefined) {
    const { text, counted } = arabic(folded.slice(0, -insert.length));
    return {
      text: text + insert,
      counted: [...counted, INSERT_WORDS.get(word) ?? cyrillicLetter(word)?.counted[0] ?? 1],
    };
  }
  const text = folded.replace(INSERTED, (raised) => `-${lowerDigits(raised)}`).toUpperCase();
  const counted = (text.match(/\d+|[A-Z]/gu) ?? []).map((piece) =>
    /\d/u.test(piece) ? Number(piece) : piece.charCodeAt(0) - 64,
  );
  return { text, counted };
}

/** `a` is 1, `aa` comes after `z`. */
function letters(text: string): ProvisionNumber | undefined {
  const lower = text.toLowerCase();
  const [first = "", second = first] = lower;
  if (first !== second) return undefined;
  return { text, counted: [first.charCodeAt(0) - 96 + (lower.length - 1) * 26] };
}

function withInsert(
  folded: string,
  value: (word: string) => number | undefined,
  write: (word: string) => string,
  passedOver?: number,
): ProvisionNumber | undefined {
  const [, word = folded, insert] = /^(.*?)(?:-(\d{1,2}))?$/u.exec(folded) ?? [];
  const counted = value(word);
  if (counted === undefined) return undefined;
  const behind = passedOver === undefined ? [counted] : [counted, passedOver];
  return insert === undefined
    ? { text: write(word), counted: behind }
    : { text: `${write(word)}-${insert}`, counted: [...behind, Number(insert)] };
}

/** Folding makes Cyrillic letters of a roman number that stands in a Cyrillic word. */
const latin = (roman: string): string => roman.replace(/[іхсм]/gu, (letter) => "ixcm".charAt("іхсм".indexOf(letter)));

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function romanValue(roman: string): number | undefined {
  if (!/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(roman) || roman === "") return undefined;
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Whether a number is the next after another one, or was inserted after it. */
export function follows(number: ProvisionNumber, last: ProvisionNumber): boolean {
  const [before = 0] = last.counted;
  const [now = 0] = number.counted;
  return now === before + 1 ? number.counted.length === 1 : now === before && number.counted.length > 1;
}
