import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { hasKind, kindsIn } from "../lexicon/act-kinds";
import { OTHER_KINDS } from "../lexicon/extra-words";
import { actNumberAt } from "./act-numbers";
import { beginsAs, isCapital, isMark, isNumber, isPassed, isSign, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { isShortForm, regionEnd } from "./regions";
import { stateAt, stateOf } from "./state-at";

/** Tokens there may be between the word for an act and its title: "Постановление Правительства РК от 5 мая 2020 года № 12 «". */
const REACH = 14;

/**
 * Where the words begin that make a title in quotation marks another act's than those which the catalogue has under it:
 * "Указ Президента «О правах ребенка»", 'Declaration "On …"', 'Law of Uzbekistan No. 547 "On …"'; -1 where none do.
 *
 * @param start the title's first word
 */
export function otherActBefore(reading: Reading, start: number, instruments: readonly Instrument[]): number {
  if (markAt(reading, start - 1) !== '"') return -1;
  let isOfWhom = false;
  for (let at = start - 2; at >= Math.max(0, start - REACH); at--) {
    const kinds = isWord(reading, at) ? kindsIn(written(reading, at)) : NONE;
    if (kinds.size > 0) {
      const begin = beginsOfAct(reading, at);
      const isRegions = isOfWhom || regionEnd(reading, at + 1) > 0;
      const isOther =
        isRegions || !hasKind(instruments, kinds) || isOfOtherState(reading, begin, start - 1, instruments);
      return isOther || beginsAs(reading, at - 1, OTHER_KINDS) ? begin : -1;
    }
    if (isDetail(reading, at)) continue;
    // "Закон городской думы «О связи»": whoever that is, a document of the person's own is not said to be theirs.
    if (!isWord(reading, at) || phraseEnd(reading, at, "joins") > 0 || !instruments.some(isOwn)) return -1;
    isOfWhom = true;
  }
  return -1;
}

/** "«Білім туралы» бұйрық", "«Білім туралы» әдістемелік ұсынымдар": in Kazakh the word for an act stands behind its title. */
export function isOtherBehind(reading: Reading, end: number, instruments: readonly Instrument[]): boolean {
  for (let at = end; at < end + 2 && isWord(reading, at); at++) {
    const kinds = kindsIn(written(reading, at));
    if (kinds.size > 0) return !hasKind(instruments, kinds);
  }
  return false;
}

const NONE: ReadonlySet<number> = new Set();

/** "Russian Federal Law": where the words begin that stand with the one for an act. */
function beginsOfAct(reading: Reading, act: number): number {
  let at = act;
  while (beginsAs(reading, at - 1, OTHER_KINDS) || stateBeside(reading, at - 1) !== undefined) at--;
  return at;
}

const stateBeside = (reading: Reading, at: number): string | undefined =>
  stateAt(reading, at, "forms")?.code ?? stateOf(reading, at);

/** Whether the words between name a state, or a number as a state gives it, that none of some instruments is of. */
function isOfOtherState(reading: Reading, from: number, to: number, instruments: readonly Instrument[]): boolean {
  if (instruments.some(({ jurisdiction }) => jurisdiction === "INT")) return false;
  for (let at = from; at < to; at++) {
    const state = stateBeside(reading, at) ?? actNumberAt(reading, at)?.state;
    if (state !== undefined) return instruments.every(({ jurisdiction }) => jurisdiction !== state);
  }
  return false;
}

const WORDS: ReadonlySet<string> = new Set(["of", "the", "dated", "от", "года", "г"]);

/** Who made an act, when, and its number. */
const isDetail = (reading: Reading, at: number): boolean =>
  isPassed(reading, at) ||
  isCapital(reading, at) ||
  isNumber(reading, at) ||
  isSign(reading, at) ||
  WORDS.has(written(reading, at).toLowerCase()) ||
  (/^\p{Ll}{3,8}$/u.test(written(reading, at)) && isNumber(reading, at - 1)) ||
  (markAt(reading, at) === "." && isShortForm(reading, at - 1)) ||
  (isMark(reading, at, ".-/") && (isNumber(reading, at + 1) || isNumber(reading, at - 1)));
