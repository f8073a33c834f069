import type { Instrument } from "../../instrument/instrument";
import { foldCodes } from "../../text/fold-code";
import { ENGLISH_TITLES } from "../grammar/english-titles";
import { STATES } from "../grammar/states";
import { isOneOfAKind } from "./act-kinds";
import { isPlainAct, isTitledByWords, lettersOf, withoutYear } from "./one-act";

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

/**
 * Whether a name is a title of words alone, with its year or without, or letters for one, that an act of any state may
 * go by: "Data Protection Act 2018", "DPA 2018".
 */
export const isActOfAnyState = (name: string, instrument: Pick<Instrument, "jurisdiction" | "title">): boolean =>
  !OF_NO_STATE.has(instrument.jurisdiction) &&
  (isTitledByWords(name) || isLettersOf(name, instrument)) &&
  isTitleOfAnyState(name, instrument);

/** The same of a name in the review of another state's law: a year, or letters, tell nothing where acts are named so. */
export const mayBeActIn = (
  state: string,
  name: string,
  instrument: Pick<Instrument, "jurisdiction" | "title">,
): boolean =>
  mayBeTitleIn(state, name, instrument) &&
  (isPlainAct(name) || (namesInEnglish(state) && isShort(name) && isActOfAnyState(name, instrument)));

/** A longer title with its year is that of one act: "Online Safety and Media Regulation Act 2022". */
const isShort = (name: string): boolean => withoutYear(name).split(" ").length <= MOST_WORDS;

const MOST_WORDS = 4;

/** Whether the acts of a state have English titles of words and a year alone. */
export const namesInEnglish = (state: string): boolean => ENGLISH_TITLES.has(state);

/** Letters of an act that acts of other states are called by, too: "OSA", "DPA 2018". */
export const isLettersOf = (name: string, { title }: Pick<Instrument, "title">): boolean =>
  SHARED_LETTERS.has(withoutYear(name)) && lettersOf(title.en) === withoutYear(name);

/** The letters that an act goes by where its state is spoken of, and others elsewhere. */
export const sharedLettersOf = ({ title }: Pick<Instrument, "title">): readonly string[] =>
  [lettersOf(title.en)].filter((letters) => letters !== undefined).filter((letters) => SHARED_LETTERS.has(letters));

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
export const OF_NO_STATE: ReadonlySet<string> = new Set(["INT", "EU", ""]);

function saysState(name: string, jurisdiction: string): boolean {
  const said = ` ${foldCodes(name).replace(/[^\p{L}]+/gu, " ")} `;
  return (WORDS.get(jurisdiction) ?? []).some((word) => said.includes(` ${word} `));
}
