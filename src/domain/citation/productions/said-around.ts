import type { Said } from "../citation";
import { readDay } from "./dates";
import { endsSentence, markAt, phraseEnd } from "./look";
import type { Reading } from "./look";
import { isComparedWith } from "./compared-states";
import { DOUBTFUL, mayBeOfAnother } from "./state-around";
import { stateAt } from "./state-at";
import type { StateFound } from "./state-at";

/** Tokens looked at on either side. */
const REACH = 60;

/**
 * What the text says around a name that several instruments have: states that its sentence puts the law in ("in
 * Australia"), or that made it ("Kazakhstan adopted"), and the dates given before it in its paragraph.
 *
 * @param isOne one instrument alone has the name, so that only a state that made the law tells another
 */
export function saidAround(reading: Reading, start: number, end: number, isOne: boolean): Said {
  const [from, to] = [sentenceStart(reading, start), sentenceEnd(reading, end)];
  const named: string[] = [];
  const inside: string[] = [];
  let isMade = false;
  let isOpen = false;
  const isOwned = start > 0 && phraseEnd(reading, start - 1, "owners") === start;
  for (let at = from; at < to; at++) {
    if (phraseEnd(reading, at, "enacting") > 0) isMade = true;
    if (at >= start && at < end) continue;
    const state = stateAt(reading, at, "forms");
    if (!state) continue;
    // "Poland … in its Law on Education", and not "its Digital Code, as Estonia did".
    if (!isOwned || at < start) named.push(state.code);
    if (isLocal(reading, at, from)) {
      isOpen ||= at < start && mayBeOfAnother(reading, state);
      inside.push(...(at < start ? toldBefore(reading, state, from) : toldBehind(reading, state)));
    }
    at = state.end - 1;
  }
  const local = isMade && !isOpen ? sureOr(inside) : inside;
  const states = new Set(isOne && !isMade && !isOwned ? [] : local.length > 0 ? local : isMade || isOwned ? named : []);
  return { states: [...states], dates: datesBefore(reading, start) };
}

/** A state that the sentence begins with is what it is about; any other may be where the law is only spoken of. */
const toldBefore = (reading: Reading, state: StateFound, from: number): readonly string[] =>
  [state.start - 1, state.start - 2].includes(from) && !mayBeOfAnother(reading, state)
    ? [state.code]
    : [state.code, DOUBTFUL];

const toldBehind = (reading: Reading, state: StateFound): readonly string[] =>
  isComparedWith(reading, state) ? [DOUBTFUL] : [state.code, DOUBTFUL];

/** The states that are told where any are. */
function sureOr(states: readonly string[]): readonly string[] {
  const sure = states.filter((one) => one !== DOUBTFUL);
  return sure.length > 0 ? sure : states;
}

const isLocal = (reading: Reading, at: number, from: number): boolean =>
  [at - 1, at - 2].some((one) => one >= from && phraseEnd(reading, one, "inside") === at);

function datesBefore(reading: Reading, start: number): readonly string[] {
  const dates: string[] = [];
  for (let at = start - 1; at >= Math.max(0, start - REACH) && markAt(reading, at) !== "\n"; at--) {
    const day = readDay(reading, at);
    if (day !== undefined) dates.push(day);
  }
  return dates;
}

function sentenceStart(reading: Reading, start: number): number {
  let at = start;
  while (at > Math.max(0, start - REACH) && !endsSentence(reading, at - 1, ";!?\n", 3)) at--;
  return at;
}

function sentenceEnd(reading: Reading, end: number): number {
  let at = end;
  while (at < Math.min(reading.tokens.length, end + REACH) && !endsSentence(reading, at, ";!?\n", 3)) at++;
  return at;
}
