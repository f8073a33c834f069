import { GUIDELINES, HANDBOOKS, PAPERS, REPORTERS } from "../grammar/papers";
import { DRAFTED, speakOf } from "../lexicon/act-kinds";
import { actEnd } from "../productions/act-end";
import type { NameElement } from "../productions/elements";
import { itemMarkAt } from "../productions/list-marks";
import {
  beginsAs,
  isAny,
  isCapital,
  isCapitals,
  isIn,
  isMark,
  isWord,
  isYearAt,
  markAt,
  phraseEnd,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { stateAt } from "../productions/state-at";
import type { Told } from "./behind-bracket";
import { isAct, isSaid, isTitleAlone } from "./title-alone";

/**
 * Whether the text may name a source that was not read between what it cited last and "ibid.": "CRC, art. 16; ECHR;
 * ibid., art. 8". Items of a list, lines and sentences may, unless they surely say something: "The draft is silent on
 * this." Behind a citation in its own item only what is nothing but a title does.
 *
 * @param isOfAct "ibid." has articles, so that running text without a word for an act is no source of it
 * @param cited where the last citation ends, 0 where none stands before
 * @param told what was read between them and cites nothing
 */
export function mayBeBehindSource(
  reading: Reading,
  told: readonly Told[],
  isOfAct: boolean,
  cited: number,
  start: number,
): boolean {
  const names: NamesAt = new Map(told.map((one) => [one.start, one]));
  let from = cited;
  for (let at = cited; at < start; at++) {
    if (!endsPart(reading, at)) continue;
    const isBehindCited = from === cited && cited > 0;
    if (isBehindCited ? hasTitleAlone(reading, from, at) : !isNoSource(reading, names, isOfAct, from, at)) return true;
    from = at + 1;
  }
  return hasTitleAlone(reading, from, start);
}

/** What was read, by the token it begins at. */
type NamesAt = ReadonlyMap<number, Told>;

function endsPart(reading: Reading, at: number): boolean {
  if (isMark(reading, at, ";!?|\n")) return true;
  return markAt(reading, at) === "." && (isCapital(reading, at + 1) || !isWord(reading, at + 1));
}

/** ", EU Charter", "(see ECHR)": between marks nothing but words of a title, one of which is for an act or letters of one. */
function hasTitleAlone(reading: Reading, from: number, to: number): boolean {
  let start = from;
  for (let at = from; at <= to; at++) {
    const isEnd = at === to || isMark(reading, at, ",.()");
    if (isEnd && isTitleAlone(reading, start, at)) return true;
    if (isEnd) start = at + 1;
    else if (start === at) start = Math.max(start, phraseEnd(reading, at, "joins"));
  }
  return false;
}

/** Whether a part of the text has no words of its own, or is a sentence without any that sources are named by. */
function isNoSource(reading: Reading, names: NamesAt, isOfAct: boolean, from: number, to: number): boolean {
  const start = pastMarker(reading, from);
  let [hasWords, isSaying, isOfDraft, mayBeAct] = [false, false, false, !isOfAct];
  for (let at = start; at < to;) {
    const draft = draftEnd(reading, names, at);
    const passed = draft || pastNoSource(reading, names, at);
    if (passed === 0 && isOfSource(reading, at, !hasWords)) return false;
    isOfDraft ||= draft > 0;
    isSaying ||= isSaid(reading, at);
    mayBeAct ||= passed === 0 && isOfAnyAct(reading, at);
    hasWords ||= isWord(reading, at) && phraseEnd(reading, at, "joins") === 0;
    at = Math.max(passed, at + 1);
  }
  if (!hasWords || (isSaying && (isOfDraft || markAt(reading, to) === "."))) return true;
  return !mayBeAct && isRunning(reading, start, to);
}

/** The quote of a title, or a word for an act, with a capital or without. */
const isOfAnyAct = (reading: Reading, at: number): boolean => markAt(reading, at) === '"' || isAct(reading, at);

/** "access to information", "Children need protection.": two words or more with a small one that titles need not have. */
function isRunning(reading: Reading, from: number, to: number): boolean {
  if (isCapital(reading, from) && markAt(reading, to) !== ".") return false;
  const isOwn = (at: number): boolean => isWord(reading, at) && !isCapital(reading, at);
  return (
    isAny(from, to, (at) => isOwn(at) && !isIn(reading, at, "title words")) &&
    isAny(from + 1, to, (at) => isWord(reading, at))
  );
}

/** Past what an item of a list begins with: "2)", "•". */
const pastMarker = (reading: Reading, from: number): number => itemMarkAt(reading, from)?.end ?? from;

/** Past words for the draft, or a place of it; 0 where none stand there. */
function draftEnd(reading: Reading, names: NamesAt, at: number): number {
  const known = names.get(at);
  const end = known?.name?.pointer === "draft" ? known.end : phraseEnd(reading, at, "drafts");
  return end > 0 && speakOf(written(reading, end), DRAFTED) ? end + 1 : end;
}

/** Past "the Law" or a state, which sentences speak of; 0 where none stands there. */
function pastNoSource(reading: Reading, names: NamesAt, at: number): number {
  const known = names.get(at);
  return known?.name && isAtHand(known.name) ? known.end : (stateAt(reading, at, "forms")?.end ?? 0);
}

const isAtHand = ({ pointer, pointsBy }: NameElement): boolean =>
  pointsBy === "kind" || (pointer !== undefined && pointer !== "unknown");

const isOfSource = (reading: Reading, at: number, isFirst: boolean): boolean =>
  isYearAt(reading, at) ||
  (isFirst ? isCapitals(reading, at) && written(reading, at).length > 1 : isCapital(reading, at)) ||
  actEnd(reading, at) > 0 ||
  beginsAs(reading, at, OTHER_SOURCES);

const OTHER_SOURCES: readonly string[] = [...PAPERS, ...HANDBOOKS, ...GUIDELINES, ...REPORTERS];
