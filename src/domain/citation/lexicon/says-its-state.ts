import type { Instrument } from "../../instrument/instrument";
import { foldCodes } from "../../text/fold-code";
import { STATES } from "../grammar/states";
import { isOneOfAKind } from "./act-kinds";

/** States whose laws have the same titles and are written in the same languages: «Об образовании», the Criminal Code. */
const SHARED_TITLES: ReadonlySet<string> = new Set(["KZ", "KG", "RU", "BY", "UZ", "TJ", "AM"]);

/** Whether the laws of a state have titles that those of others have, too. */
export const sharesTitles = (state: string): boolean => SHARED_TITLES.has(state);

const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  STATES.map(({ code, words }) => [code, [code, ...Object.values(words).flat()].map((word) => foldCodes(word))]),
);

/**
 * Whether a name may as well be that of another state's law: the instrument is of a state that shares titles with
 * others, and the name has neither the state's name nor a number or year.
 */
export function mayBeOfAnotherState(name: string, { jurisdiction }: Pick<Instrument, "jurisdiction">): boolean {
  if (!SHARED_TITLES.has(jurisdiction) || /\d/u.test(name)) return false;
  return !saysState(name, jurisdiction);
}

/**
 * Whether words are a title that any state may give a law: "Data Protection Act 2018" is one of Ireland, too, where that
 * is what is spoken of. Letters alone ("COPPA") are one act's, but for those that acts of several states go by; so is what
 * says its state or is of the community of states, or of a union.
 */
export const isTitleOfAnyState = (name: string, { jurisdiction }: Pick<Instrument, "jurisdiction">): boolean =>
  !OF_NO_STATE.has(jurisdiction) &&
  (/\p{Ll}\P{L}+\p{L}/u.test(name) ||
    isOneOfAKind(name) ||
    name.split(/\P{L}+/u).some((word) => SHARED_LETTERS.has(word))) &&
  !saysState(name, jurisdiction);

/** Whether a law of a state may have the title of another one's. States that share their titles have none like "Data Protection Act". */
export const mayBeTitleIn = (state: string, name: string, instrument: Pick<Instrument, "jurisdiction">): boolean =>
  state !== instrument.jurisdiction && !sharesTitles(state) && isTitleOfAnyState(name, instrument);

/** Data Protection Acts, Online Safety Acts, Age Appropriate Design Codes. */
const SHARED_LETTERS: ReadonlySet<string> = new Set(["DPA", "PDPA", "OSA", "AADC", "PIPA"]);

/** An English title with the state behind it where it doesn't say it: "Law on Education (Kazakhstan)". */
export function withItsState(
  title: string,
  { jurisdiction, title: { en } }: Pick<Instrument, "jurisdiction" | "title">,
): string {
  if (title !== en || OF_NO_STATE.has(jurisdiction) || saysState(title, jurisdiction)) return title;
  const state = STATES.find(({ code }) => code === jurisdiction)?.words.en[0];
  return state === undefined ? title : `${title} (${state})`;
}

/** Instruments of the community of states, and of a union whose names are known without it. */
const OF_NO_STATE: ReadonlySet<string> = new Set(["INT", "EU", ""]);

function saysState(name: string, jurisdiction: string): boolean {
  const said = ` ${foldCodes(name).replace(/[^\p{L}]+/gu, " ")} `;
  return (WORDS.get(jurisdiction) ?? []).some((word) => said.includes(` ${word} `));
}
