import type { Language } from "../../language";
import { STATE_ADJECTIVES } from "../grammar/states";
import { findPhrase } from "../lexicon/find-phrase";
import { isCapital, isWord, markAt, written } from "./look";
import type { Reading } from "./look";

/** A state that a text names. */
export interface StateFound {
  readonly code: string;
  readonly language: Language;
  readonly start: number;
  readonly end: number;
}

/** A state named at a token, with a capital; its name as it stands there, or in any of its forms. */
export function stateAt(reading: Reading, at: number, near: "exact" | "forms" = "exact"): StateFound | undefined {
  if (!isCapital(reading, at)) return undefined;
  const { tokens, lexicon } = reading;
  const found = findPhrase(tokens, at, "states", lexicon, near);
  const state = found && lexicon.states[found.meaning];
  return found && state ? { ...state, start: at, end: partEnd(reading, at, found.end) } : undefined;
}

/** Where the name of a state ends of which more was found: "… of Uganda, s. 5" is no "Uganda's". */
export function partEnd(reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (markAt(reading, at) === ",") return at;
  return end;
}

/** Words of the longest name of a state. */
export const LONGEST_STATE = 4;

/** The state that an adjective is of: "австралийского". */
export function stateOf(reading: Reading, at: number): string | undefined {
  if (!isWord(reading, at)) return undefined;
  const word = written(reading, at).toLowerCase();
  return ADJECTIVES.find(([beginning]) => word.startsWith(beginning))?.[1];
}

const ADJECTIVES = Object.entries(STATE_ADJECTIVES);
