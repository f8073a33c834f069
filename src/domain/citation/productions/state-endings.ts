import { STATES } from "../grammar/states";
import type { Reading } from "./look";
import { wordsIn } from "./look";
import type { StateFound } from "./state-at";
import { endingsOf } from "./word-endings";

const OWNING = endingsOf("owningEndings");
const FROM = endingsOf("fromEndings");
const AS_THERE = endingsOf("asThereEndings");
const PLACED = [...endingsOf("whereEndings"), ...OWNING];

const without = (name: string, endings: readonly string[]): readonly string[] =>
  endings.filter((ending) => name.endsWith(ending)).map((ending) => name.slice(0, -ending.length));

/** Names of states in small letters, also of those that the grammar has as owners alone: "Швецияның". */
const NAMES: ReadonlySet<string> = new Set(
  STATES.flatMap(({ words: { kk } }) => kk.map((name) => name.toLowerCase())).flatMap((name) => [
    name,
    ...without(name, OWNING),
  ]),
);

/** Whether a state is named with an ending behind its name, and does not end so itself: "Швецияда" and no "Канада". */
const hasEnding = (reading: Reading, { start, end }: StateFound, endings: readonly string[]): boolean =>
  without(wordsIn(reading, start, end).toLowerCase(), endings).some((name) => NAMES.has(name));

/** "Швецияда", "Швецияның": something is or is done there, or is the state's. */
export const isPlaced = (reading: Reading, state: StateFound): boolean => hasEnding(reading, state, PLACED);

/** "Швециядан": something comes from there. */
export const isSource = (reading: Reading, state: StateFound): boolean => hasEnding(reading, state, FROM);

/** "Швециядағыдай": something is as it is there. */
export const isLikened = (reading: Reading, state: StateFound): boolean => hasEnding(reading, state, AS_THERE);
