import type { Language } from "../../language";
import { EXAMPLES, FORMS_OF_STATE, STATE_ADJECTIVES } from "../grammar/states";
import { findPhrase } from "../lexicon/find-phrase";
import { mayBeOfAnotherState } from "../lexicon/says-its-state";
import { numberBeside } from "./act-numbers";
import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import {
  folded,
  isCapital,
  isCapitals,
  isIn,
  isMark,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  mayEndPhrase,
  phraseAt,
  skipThe,
  written,
} from "./look";
import type { Reading } from "./look";
import { openBefore } from "./open-bracket";

interface StateFound {
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
  return found && state ? { ...state, start: at, end: found.end } : undefined;
}

const isCyrillic = (reading: Reading, at: number): boolean => /[\u0400-\u04ff]/u.test(written(reading, at));

/** A state alone or with the year of its law: "Республика Польша", "Poland, 2016". */
function inBracket(reading: Reading, at: number): StateFound | undefined {
  const isForm = beginsWith(reading, at, FORMS_OF_STATE);
  const start = isForm ? skipThe(reading, folded(reading, at + 1) === "of" ? at + 2 : at + 1) : at;
  const found = stateAt(reading, at, "forms") ?? stateAt(reading, start, "forms");
  const year = found && markAt(reading, found.end) === "," && isYearAt(reading, found.end + 1);
  return found && year ? { ...found, end: found.end + 2 } : found;
}

/** "of Kyrgyzstan", "(UK)", "Республики Беларусь", at the end of a name. */
function stateAfter(reading: Reading, end: number): StateFound | undefined {
  if (markAt(reading, end) === "(") {
    const found = inBracket(reading, end + 1);
    return found && markAt(reading, found.end) === ")" ? { ...found, end: found.end + 1 } : undefined;
  }
  if (folded(reading, end) === "of") return stateAt(reading, skipThe(reading, end + 1));
  return isCyrillic(reading, end) ? stateAt(reading, end) : undefined;
}

/** "the UK GDPR", "India's DPDP Act", "Ресей Федерациясының «Білім туралы» заңы". */
export function stateBefore(reading: Reading, from: number, start: number): StateFound | undefined {
  let end = start;
  while (isMark(reading, end - 1, '"-')) end--;
  if (!mayEndPhrase(reading, end, "states")) return undefined;
  for (let at = Math.max(from, end - LONGEST_STATE); at < end; at++) {
    const found = stateAt(reading, at);
    // In Russian a state stands behind what is its own.
    if (found?.end === end && found.language !== "ru") return found;
  }
  return undefined;
}

const LONGEST_STATE = 4;

/**
 * A name with the state that is named beside it, which rules out the instruments of others: "Online Safety Act
 * (Australia)". Where none is left the catalogue doesn't hold it. Instruments of the community of states have none.
 *
 * @param from end of what surely belongs to something else
 */
export function ofItsState(reading: Reading, from: number, name: NameElement): NameElement {
  if (name.instruments.length === 0 || name.instruments.every(({ jurisdiction }) => jurisdiction === "INT"))
    return name;
  const after = stateAfter(reading, name.end);
  if (!after && isOfAnother(reading, name.end)) return unknownName(name.start, anotherEnd(reading, name.end));
  const told = after ? ofState({ ...name, end: after.end }, after.code) : name;
  const number = numberBeside(reading, from, name);
  const before = stateBefore(reading, from, name.start);
  const adjective = stateOf(reading, name.start - 1);
  if (number) {
    const state = before?.code ?? adjective ?? number.state;
    return ofState({ ...told, end: Math.max(told.end, number.end) }, state, number.start);
  }
  if (before) return ofState(told, before.code, before.start);
  if (adjective !== undefined)
    return mayMove(reading, name) ? ofState(told, adjective, name.start - 1) : { ...told, start: name.start - 1 };
  if (after || !mayMove(reading, name)) return told;
  const elsewhere = saysState(reading, name) ? undefined : stateAround(reading, name);
  return elsewhere === undefined ? told : ofState(name, elsewhere);
}

function ofState(name: NameElement, code: string, start = name.start): NameElement {
  const instruments = name.instruments.filter(({ jurisdiction }) => jurisdiction === code || jurisdiction === "INT");
  return instruments.length > 0 ? { ...name, start, instruments } : unknownName(start, name.end);
}

/** The same for a state that is named after the places: "Online Safety Act, s. 12 (UK)". */
export function ofStateBehind(reading: Reading, end: number, name: NameElement): NameElement {
  if (name.instruments.length < 2 || markAt(reading, end) !== "(") return name;
  const state = stateAfter(reading, end);
  const its = name.instruments.filter(({ jurisdiction }) => jurisdiction === state?.code);
  return its.length > 0 ? { ...name, instruments: its } : name;
}

/** A title that laws of several states have, a number alone, or a name of several instruments. */
function mayMove(reading: Reading, name: NameElement): boolean {
  const { text, start, end } = reading.tokens;
  const words = text.slice(start[name.start], end[name.end - 1]);
  return (
    hasNumber(reading, name) ||
    name.instruments.length > 1 ||
    name.instruments.every((one) => mayBeOfAnotherState(words, one))
  );
}

/** "As in France, Law No. 94-V of Kazakhstan" */
const saysState = (reading: Reading, { start, end }: NameElement): boolean =>
  Array.from({ length: end - start }, (_, at) => stateAt(reading, start + at, "forms")).some(Boolean);

/** Acts of the Union are the same in each of its states: "France: Regulation (EU) No 2016/679". */
const hasNumber = (reading: Reading, { start, end, instruments }: NameElement): boolean =>
  instruments.some(({ jurisdiction }) => jurisdiction !== "EU") &&
  Array.from({ length: end - start }, (_, at) => folded(reading, start + at)).includes("№");

/** "Criminal Code of Norway": whoever that is, no instrument of the catalogue is named so. */
function isOfAnother(reading: Reading, end: number): boolean {
  const at = skipThe(reading, end + 1);
  return (
    folded(reading, end) === "of" &&
    isCapital(reading, at) &&
    !isCapitals(reading, at) &&
    !/^[\u0400-\u04ff]/u.test(written(reading, at)) &&
    !(folded(reading, at) === "european" && folded(reading, at + 1) === "parliament")
  );
}

function anotherEnd(reading: Reading, end: number): number {
  let at = skipThe(reading, end + 1) + 1;
  while (isCapital(reading, at) && isSpaced(reading, at)) at++;
  return at;
}

const FAR = 24;

/** "In Uzbekistan, Article 5 of the Law on …", "Россия: Закон …", "российского Закона …": the state spoken of right before. */
function stateAround(reading: Reading, { start }: NameElement): string | undefined {
  for (let at = start - 1; at >= Math.max(0, start - FAR); at--) {
    const mark = markAt(reading, at);
    if (isMark(reading, at, ".!?;\n") && !(mark === "." && /^\p{Ll}{1,4}$/u.test(written(reading, at - 1))))
      return onlyPlaces(reading, at, start) ? headingBefore(reading, at) : undefined;
    const adjective = isExample(reading, at) && leadsOn(reading, at + 1) ? stateOf(reading, at - 1) : undefined;
    if (adjective !== undefined && onlyPlaces(reading, at + 1, start)) return adjective;
    const found = stateAt(reading, at, "forms");
    const end = found && found.end < start ? pastExample(reading, found.end) : (found?.end ?? 0);
    if (!found || end > start || !onlyPlaces(reading, end, start)) continue;
    if (beginsClause(reading, at) || (leadsOn(reading, end) && isHeading(reading, at))) return found.code;
  }
  return undefined;
}

/** "Украина: Закон …", "Poland (Law on …)" */
const leadsOn = (reading: Reading, at: number): boolean =>
  isMark(reading, at, ":(") || (markAt(reading, at) === "-" && isSpaced(reading, at));

/** "Польшаның тәжірибесі:", "Norway's experience:" */
function pastExample(reading: Reading, end: number): number {
  return isExample(reading, end) ? end + 1 : end;
}

const isExample = (reading: Reading, at: number): boolean => isWord(reading, at) && beginsWith(reading, at, EXAMPLES);

const beginsWith = (reading: Reading, at: number, beginnings: readonly string[]): boolean => {
  const word = written(reading, at).toLowerCase();
  return beginnings.some((beginning) => word.startsWith(beginning));
};

/**
 * Whether a state is what is spoken of rather than a part of what is said: "Опыт Украины: …", "1) Норвегия, Польша: …",
 * and not "Передача данных в Швейцарию: …", "Дети из Сирии: …".
 */
function isHeading(reading: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - FAR); at--) {
    if (markAt(reading, at) === ")" && openBefore(reading, 0, at) >= 0) at = openBefore(reading, 0, at);
    else if (markAt(reading, at) !== "," && !isWord(reading, at)) return true;
    else if (isExample(reading, at)) return true;
    else if (isWord(reading, at) && !isOfList(reading, at)) return false;
  }
  return true;
}

/** A word of a state's name, or one that stands between two of them. */
const isOfList = (reading: Reading, at: number): boolean =>
  folded(reading, at) === "the" ||
  folded(reading, at) === "of" ||
  phraseAt(reading, at, "joins") !== undefined ||
  beginsWith(reading, at, FORMS_OF_STATE) ||
  [0, 1, 2].some((back) => (stateAt(reading, at - back, "forms")?.end ?? 0) > at);

/** A state that is all of the line or the sentence before: "Польша.", "Польша:" and a new line. */
function headingBefore(reading: Reading, stop: number): string | undefined {
  const end = markAt(reading, stop - 1) === ":" ? stop - 1 : stop;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_STATE); at--) {
    const found = stateAt(reading, at, "forms");
    if (found?.end === end && beginsClause(reading, at)) return found.code;
  }
  return undefined;
}

/** The state that an adjective is of: "австралийского". */
export function stateOf(reading: Reading, at: number): string | undefined {
  if (!isWord(reading, at)) return undefined;
  const word = written(reading, at).toLowerCase();
  return ADJECTIVES.find(([beginning]) => word.startsWith(beginning))?.[1];
}

const ADJECTIVES = Object.entries(STATE_ADJECTIVES);

function beginsClause(reading: Reading, at: number): boolean {
  let before = at - 1;
  if (folded(reading, before) === "the") before--;
  if (isIn(reading, before, "inside")) return true;
  return before < 0 || isMark(reading, before, ".!?;\n");
}

/** Between the state and the name nothing but marks, numbers and words for places. */
function onlyPlaces(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isWord(reading, at)) continue;
    const word = folded(reading, at);
    const isPlain =
      word.length === 1 || word === "the" || phraseAt(reading, at, "joins") || phraseAt(reading, at, "units");
    if (!isPlain) return false;
  }
  return true;
}
