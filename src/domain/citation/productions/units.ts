import { SET } from "../lexicon/sets";
import type { UnitMeaning } from "../lexicon/meaning";
import { isHyphen, isNumber, isPossessive, phraseAt, written } from "./look";
import type { Reading } from "./look";
import type { NumberStyle } from "./one-number";

/** How the numbers of a unit are read. */
export const styleOf = (unit: UnitMeaning, plural: boolean, single: boolean, abbreviated: boolean): NumberStyle => ({
  inside: undefined,
  plural: plural || unit.orPlural !== undefined,
  dotted: unit.unit === "article",
  roman: unit.roman,
  romanAsArabic: unit.romanAsArabic,
  lettered: unit.lettered,
  onePoint: unit.rank >= 3 && !unit.plural,
  points: unit.rank >= 3,
  letters: unit.rank >= 3 || unit.letters,
  ordinals: unit.ordinal,
  numerals: unit.numerals,
  abbreviated,
  doubtful: false,
  single,
  led: unit.unit,
});

/** A unit's word at a token, and what it means. */
export function unitAt(reading: Reading, at: number): { readonly end: number; readonly unit: UnitMeaning } | undefined {
  const found = phraseAt(reading, at, "units");
  const meaning = found && reading.lexicon.meanings[found.meaning];
  if (found && meaning?.kind === "unit")
    // "the GDPR's 7 principles" are in no section.
    return isForeignLetter(reading, at, meaning) || isPossessive(reading, at)
      ? undefined
      : { end: found.end, unit: meaning };
  return isNumber(reading, at + 1) ? slippedUnitAt(reading, at) : undefined;
}

/** Whether a paragraph with its number behind it begins at a token. */
export function isParagraphAt(reading: Reading, at: number): boolean {
  const found = unitAt(reading, at);
  return found?.unit.unit === "paragraph" && found.unit.number !== "before" && isNumber(reading, found.end);
}

/** "c. 50" is a chapter of the statutes, and no Russian "с. 50". */
const isForeignLetter = (reading: Reading, at: number, { unit }: UnitMeaning): boolean =>
  unit === "page" && /^c$/iu.test(written(reading, at));

/** A unit's word with a slip of the pen, before a number: "artcle 17". */
function slippedUnitAt({ tokens, lexicon }: Reading, at: number): ReturnType<typeof unitAt> {
  const word = tokens.word[at] ?? 0;
  if (tokens.kind[at] !== 0 || word < lexicon.forms.count || lexicon.words.word(word).length < LEAST_LETTERS)
    return undefined;
  const { phrases, meanings } = lexicon;
  for (const known of lexicon.forms.slipsOf(word, SET.units, phrases.roots[SET.units])) {
    const meaning = meanings[phrases.meaning[phrases.roots[SET.units]?.[known] ?? 0] ?? -1];
    if (meaning?.kind === "unit" && meaning.rank > 0) return { end: at + 1, unit: meaning };
  }
  return undefined;
}

/** Letters a unit's word needs for a slip in it to be told from another word. */
const LEAST_LETTERS = 5;

/** "16-бап": whether a unit that stands behind its numbers is joined to the number that ends before a token. */
export const isNumberOfUnit = (reading: Reading, end: number): boolean =>
  isHyphen(reading, end) && unitAt(reading, end + 1)?.unit.number === "before";

/** The same of another unit than one. */
export const isNumberOfOther = (reading: Reading, end: number, unit: string): boolean =>
  isNumberOfUnit(reading, end) && unitAt(reading, end + 1)?.unit.unit !== unit;
