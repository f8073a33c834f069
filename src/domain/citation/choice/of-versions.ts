import { DENYING } from "../grammar/heading-words";
import { BY, BY_BEHIND, DRAFTING, NOT_IN_FORCE, OF_TEXTS, OUR, SAYING, TEXTS } from "../grammar/of-the-draft";
import { AS } from "../grammar/states";
import { actEnd } from "../productions/act-end";
import { readGap } from "../productions/gaps";
import {
  beginsAs,
  endsAs,
  isCapitals,
  isCyrillic,
  isIn,
  isNumber,
  isPossessive,
  isWord,
  markAt,
  skipThe,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { pointerAt } from "../productions/said-act";
import { endingsOf, hasOwningEnding } from "../productions/word-endings";
import { isDraft } from "./said-of-place";
import type { Said } from "./said-of-place";

/** Tokens of what says whose version a place is of. */
const LONGEST = 7;

/**
 * Whether what is said of a place says that somebody's version of the text under review is meant: "in the Ministry's
 * version", "under the Bill", "as the Bill has it", «жобадағыдай». What stands "in the draft" may be said of any place.
 */
export function isOfVersion(reading: Reading, whole: Said): boolean {
  const { from } = whole;
  let to = from;
  while (to < whole.to && markAt(reading, to) !== ")") to++;
  const said = { ...whole, to };
  const gap = readGap(reading, from, to);
  // "Article 16 CRC and the Ministry's note"
  if (to <= from || to - from > LONGEST || gap.and || gap.with) return false;
  for (let at = from; at < to; at++) if (isNumber(reading, at) || DENYING.has(word(reading, at))) return false;
  return (!said.isBare && (isByDraft(reading, said) || isAsDraft(reading, said))) || isVersion(reading, said);
}

const word = (reading: Reading, at: number): string => written(reading, at).toLowerCase();

/** "under the Bill", «согласно проекту», «заң жобасы бойынша» */
function isByDraft(reading: Reading, { from, to }: Said): boolean {
  if (BY_BEHIND.has(word(reading, to - 1)) && isDraft(reading, to - 2)) return true;
  const at = skipThe(reading, from + 1);
  return BY.has(word(reading, from)) && isDraft(reading, at) && isWholeBehind(reading, at, to);
}

/** "as the Bill has it", «как в законопроекте», «жобадағыдай» */
function isAsDraft(reading: Reading, { from, to }: Said): boolean {
  if (to === from + 1 && isDraft(reading, from) && endsAs(reading, from, AS_THERE)) return true;
  const at = readGap(reading, from + 1, to).end;
  return AS.has(word(reading, from)) && isDraft(reading, at) && isWholeBehind(reading, at, to);
}

const AS_THERE = endingsOf("asThereEndings");

/** Whether nothing stands behind a word for the draft but another one, or that it says so. */
const isWholeBehind = (reading: Reading, draft: number, to: number): boolean =>
  draft < to && (to === draft + 1 || SAYING.has(word(reading, draft + 1)) || pointerAt(reading, draft, to) === "draft");

/** "the Ministry's version", «в редакции министерства», «министрліктің нұсқасында» */
function isVersion(reading: Reading, { from, to }: Said): boolean {
  for (let at = from; at < to; at++)
    if (beginsAs(reading, at, TEXTS) && (isOwned(reading, from, at) || (at + 2 === to && isOwner(reading, at + 1))))
      return true;
  return false;
}

const isOwned = (reading: Reading, from: number, at: number): boolean =>
  at > from &&
  (OUR.has(word(reading, at - 1)) ||
    isPossessive(reading, at - 1) ||
    beginsAs(reading, at - 1, DRAFTING) ||
    (beginsAs(reading, at - 1, NOT_IN_FORCE) && readGap(reading, from, at).end === at - 1) ||
    (MINISTRY.test(written(reading, at - 1)) && !OF_TEXTS.has(word(reading, at - 1))) ||
    (isCyrillic(reading, at - 1) && hasOwningEnding(reading, at - 1)));

/** "MoJ", "MDDIAI", where two capitals are a language or a union: "EN version". */
const MINISTRY = /\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}{3}/u;

/** A word in the genitive, and no act's: «в редакции Протокола». */
const isOwner = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  isCyrillic(reading, at) &&
  (!isCapitals(reading, at) || isIn(reading, at, "subjects")) &&
  actEnd(reading, at) === 0;
