import { LATIN, ROMAN } from "../text/alphabets";
import { EN_UNIT, KK_UNIT, RU_UNIT } from "./unit-words";
import { LETTER } from "./word-forms";

/** What numbers of parts of a draft go by; "(i)" begins Roman ones. */
const SEQUENCES: readonly (readonly string[])[] = [
  Array.from({ length: 200 }, (_, at) => String(at + 1)),
  ROMAN,
  [...LATIN],
  [..."абвгдежзийклмнопрстуфхцчшщэюя"],
];

const TO = "\\s?[–—]\\s?|\\s(?:to|through|по)\\s";
/** A hyphen may also be a part of a number, "12-1", but not in brackets or behind a plural. */
const RANGES = [
  `(?:(?<!${LETTER})с\\s)?(?<mark>\\(?)(?<from>${LETTER}{1,4}|\\d{1,3})\\)(?:${TO}|\\s?-\\s?)\\(?(?<to>${LETTER}{1,4}|\\d{1,3})(?<end>\\))`,
  `(?<=(?<!${LETTER})(?:${EN_UNIT}(?<=s)|${RU_UNIT})\\s(?:[\\d,\\s]|(?:and|и)\\s)*)(?:с\\s)?(?<mark>)(?<from>\\d{1,3})(?:${TO})(?<to>\\d{1,3})(?<end>)(?![a-zа-я\\d.-]*[a-zа-я\\d(])`,
  `(?<=(?:(?<!${LETTER})${EN_UNIT}(?<=s)|(?:пункт|абзац)(?:ы|ов|ев))\\s)(?<mark>)(?<from>\\d{1,3})-(?<to>\\d{1,3})(?<end>)(?!\\s?[a-zа-я\\d(]*\\))`,
  `(?<mark>)(?<![a-zа-я\\d-])(?<from>\\d{1,3})\\s?[–—-]\\s?(?<to>\\d{1,3})(?<end>)(?=[-\\s]${KK_UNIT}(?<=[лдт][ае]р${LETTER}*))`,
].map((range) => new RegExp(range, "giu"));

/** A text in which what lies between the first and the last of a row is named, too: "2), 3), 4)" of "2)–4)". */
export const withRangesSpelt = (text: string): string =>
  RANGES.reduce(
    (spelt, range) =>
      spelt.replace(range, (whole: string, ...found: readonly unknown[]) => {
        const { mark, from, to, end } = found.at(-1) as Readonly<Record<"mark" | "from" | "to" | "end", string>>;
        const row = SEQUENCES.map((all) => {
          const [first, last] = [from, to].map((one) => all.indexOf(one.toLowerCase()));
          return first === undefined || first < 0 ? [] : all.slice(first, (last ?? -1) + 1);
        }).find((between) => between.length > 1);
        return row ? row.map((one) => `${mark}${one}${end}`).join(", ") : whole;
      }),
    text,
  );
