import type { Instrument } from "../../instrument/instrument";
import { hasKind, kindsIn } from "../lexicon/act-kinds";
import { isCapital, isMark, isNumber, isSign, isWord, markAt, written } from "./look";
import type { Reading } from "./look";

/** Tokens there may be between the word for an act and its title: "Постановление Правительства РК от 5 мая 2020 года № 12 «". */
const REACH = 14;

/**
 * Where the word begins that makes a title in quotation marks another act's than those which the catalogue has under it:
 * "Указ Президента «О правах ребенка»", 'Declaration "On …"'; -1 where none does.
 *
 * @param start the title's first word
 */
export function otherKindBefore(reading: Reading, start: number, instruments: readonly Instrument[]): number {
  if (markAt(reading, start - 1) !== '"') return -1;
  for (let at = start - 2; at >= Math.max(0, start - REACH); at--) {
    const kinds = isWord(reading, at) ? kindsIn(written(reading, at)) : NONE;
    if (kinds.size > 0) return hasKind(instruments, kinds) ? -1 : at;
    if (!isDetail(reading, at)) return -1;
  }
  return -1;
}

const NONE: ReadonlySet<number> = new Set();

const WORDS: ReadonlySet<string> = new Set(["of", "the", "dated", "от", "года", "г"]);

/** Who made an act, when, and its number. */
const isDetail = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) ||
  isNumber(reading, at) ||
  isSign(reading, at) ||
  WORDS.has(written(reading, at).toLowerCase()) ||
  (/^\p{Ll}{3,8}$/u.test(written(reading, at)) && isNumber(reading, at - 1)) ||
  (isMark(reading, at, ".-/") && (isNumber(reading, at + 1) || isNumber(reading, at - 1)));
