import type { Instrument } from "../../instrument/instrument";
import { FORMS_OF_STATE } from "../grammar/states";
import { isTitleOfAnyState, mayBeOfAnotherState, sharesTitles } from "../lexicon/says-its-state";
import { numberBeside } from "./act-numbers";
import type { Element, NameElement } from "./elements";
import { unknownName } from "./elements";
import {
  beginsAs,
  folded,
  isAny,
  isCapital,
  isCapitals,
  isCyrillic,
  isMark,
  isNumber,
  isPassed,
  isSign,
  isSpaced,
  isYearAt,
  markAt,
  mayEndPhrase,
  phraseEnd,
  skipThe,
  wordsIn,
  written,
} from "./look";
import type { Reading } from "./look";
import { withYear } from "./name-years";
import { isOfPartSaid, regionEnd, regionStart } from "./regions";
import { DOUBTFUL, statesAbove, statesAround } from "./state-around";
import { actEnd } from "./act-end";
import { LONGEST_STATE, stateAt, stateOf } from "./state-at";
import type { StateFound } from "./state-at";

/** A state with or without what it is: "Республика Польша", "Republic of Poland". */
function wholeState(reading: Reading, at: number): StateFound | undefined {
  const found = stateAt(reading, at, "forms");
  if (found || !beginsAs(reading, at, FORMS_OF_STATE)) return found;
  return stateAt(reading, skipThe(reading, folded(reading, at + 1) === "of" ? at + 2 : at + 1), "forms");
}

/** A state alone or with the year of its law: "Poland, 2016". */
function inBracket(reading: Reading, at: number): StateFound | undefined {
  const found = wholeState(reading, at);
  const year = found && markAt(reading, found.end) === "," && isYearAt(reading, found.end + 1);
  return found && year ? { ...found, end: found.end + 2 } : found;
}

/** "of Kyrgyzstan", "(UK)", "Республики Беларусь", at the end of a name. */
export function stateAfter(reading: Reading, end: number, isSaid = false): StateFound | undefined {
  if (markAt(reading, end) === "(") {
    const found = inBracket(reading, end + 1);
    return found && markAt(reading, found.end) === ")" ? { ...found, end: found.end + 1 } : undefined;
  }
  if (folded(reading, end) === "of") return wholeState(reading, skipThe(reading, end + 1));
  if (!isCyrillic(reading, end)) return undefined;
  return isSaid ? stateAt(reading, end) : wholeState(reading, end);
}

/** "the UK GDPR", "India's DPDP Act", "Ресей Федерациясының 2012 жылғы № 273 «Білім туралы» заңы". */
export function stateBefore(reading: Reading, from: number, start: number): StateFound | undefined {
  let end = start;
  while (end > from && (isMark(reading, end - 1, '"-') || isOfDate(reading, end - 1))) end--;
  if (!mayEndPhrase(reading, end, "states")) return undefined;
  for (let at = Math.max(from, end - LONGEST_STATE); at < end; at++) {
    const found = stateAt(reading, at);
    // In Russian a state stands behind what is its own: "Закон Кении «Data Protection Act»".
    if (found?.end === end && (found.language !== "ru" || actEnd(reading, at - 1) === at)) return found;
  }
  return undefined;
}

/** A part of the date or the number of an act. */
const isOfDate = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) ||
  isSign(reading, at) ||
  isPassed(reading, at) ||
  phraseEnd(reading, at, "years") === at + 1 ||
  phraseEnd(reading, at, "months") === at + 1;

/**
 * A name with the state that is named beside it, which rules out the instruments of others: "Online Safety Act
 * (Australia)". Where none is left the catalogue doesn't hold it. Instruments of the community of states have none.
 *
 * @param from end of what surely belongs to something else
 */
export function ofItsState(reading: Reading, from: number, name: NameElement): NameElement {
  if (name.instruments.length === 0 || name.instruments.every(({ jurisdiction }) => jurisdiction === "INT"))
    return name;
  const after = stateAfter(reading, name.end, saysState(reading, name));
  if (!after && isOfAnother(reading, name.end))
    return withYear(reading, unknownName(name.start, anotherEnd(reading, name.end)), []);
  const region = after ? 0 : regionEnd(reading, name.end);
  if (region > 0)
    return isOfPartSaid(reading, name.end, region, name.instruments)
      ? { ...name, end: region }
      : { ...unknownName(name.start, region), ruledOut: onlyOne(name) };
  const told = after ? withYear(reading, ofState({ ...name, end: after.end }, after.code), []) : name;
  const number = numberBeside(reading, from, name);
  const before = stateBefore(reading, from, name.start);
  const adjective = stateOf(reading, name.start - 1);
  if (number) {
    const state = before?.code ?? adjective ?? number.state;
    return ofState({ ...told, end: Math.max(told.end, number.end) }, state, number.start);
  }
  if (before) return ofState(told, before.code, before.start);
  if (adjective !== undefined)
    return mayMove(reading, name, [adjective])
      ? ofState(told, adjective, name.start - 1)
      : { ...told, start: name.start - 1 };
  const part = regionStart(reading, from, name.start);
  if (part >= 0)
    return isOfPartSaid(reading, part, name.start, name.instruments)
      ? { ...told, start: part }
      : { ...unknownName(part, name.end), ruledOut: onlyOne(name) };
  if (after || !mayMove(reading, name)) return told;
  const elsewhere = saysState(reading, name) ? [] : statesAround(reading, name);
  const codes = elsewhere.filter((code) => code !== DOUBTFUL);
  if (elsewhere.length === 0 || !mayMove(reading, name, codes)) return told;
  if (codes.length === 0) return { ...name, isDoubtful: true };
  const its = ofStates(name, codes);
  const isLess = its.instruments.length > 0 && its.instruments.length < name.instruments.length;
  if (name.isDoubtful && isLess) return { ...name, isOfEither: true };
  // "As in Australia, the Online Safety Act (s. 12) …": what is compared with Australia's may be the act of another.
  return codes.length === elsewhere.length || its.instruments.length === 0 ? its : { ...name, states: elsewhere };
}

/**
 * A name of the act that the state it stands below has under it: "UK: GDPR, art. 8". Where that was called by its own name
 * before, the name alone means the other: "UK GDPR, art. 8, and the GDPR, art. 25"; where a sentence is only about the
 * state the text can't tell: "In the UK, the GDPR (art. 8) …".
 */
export function ofStateSpokenOf(
  reading: Reading,
  name: NameElement,
  others: readonly Instrument[],
  elements: readonly Element[],
): NameElement {
  if (others.length === 0) return name;
  const from = elements.at(-1)?.end ?? 0;
  const beside =
    stateAfter(reading, name.end)?.code ??
    stateBefore(reading, from, name.start)?.code ??
    stateOf(reading, name.start - 1);
  const above = beside === undefined ? statesAbove(reading, name) : [beside];
  const around = above ?? statesAround(reading, name);
  const states = around.filter((code) => code !== DOUBTFUL);
  const instruments = others.filter(({ jurisdiction }) => states.includes(jurisdiction));
  const isCalled = (one: Element): boolean =>
    one.kind === "name" && instruments.some((its) => one.instruments.includes(its)) && saysState(reading, one);
  return states.length !== 1 || instruments.length === 0 || (beside === undefined && elements.some(isCalled))
    ? name
    : above && states.length === around.length
      ? { ...name, instruments, alone: name.instruments }
      : {
          ...name,
          instruments: [...name.instruments, ...instruments],
          isDoubtful: true,
          isOfEither: above !== undefined,
        };
}

const ofState = (name: NameElement, code: string, start = name.start): NameElement => ofStates(name, [code], start);

function ofStates(name: NameElement, codes: readonly string[], start = name.start): NameElement {
  const instruments = name.instruments.filter(
    ({ jurisdiction }) => codes.includes(jurisdiction) || jurisdiction === "INT",
  );
  return instruments.length > 0
    ? { ...name, start, instruments, states: codes }
    : { ...unknownName(start, name.end), ruledOut: onlyOne(name) };
}

const onlyOne = ({ instruments: [one, other] }: NameElement): Instrument | undefined => (other ? undefined : one);

/** The same for a state that is named after the places: "Online Safety Act, s. 12 (UK)", «Закон об образовании, ст. 5 (Польша)». */
export function ofStateBehind(reading: Reading, end: number, name: NameElement): NameElement {
  const state = markAt(reading, end) === "(" ? stateAfter(reading, end) : undefined;
  const alone = state && name.alone?.filter(({ jurisdiction }) => jurisdiction === state.code);
  if (alone?.length) return { ...name, instruments: alone };
  const isOfAll = name.instruments.every(({ jurisdiction }) => jurisdiction === "INT");
  const region = !isOfAll && markAt(reading, end) === "(" ? regionEnd(reading, end) : 0;
  if (region > 0 && !isOfPartSaid(reading, end, region, name.instruments))
    return { ...name, instruments: [], isDoubtful: false, ruledOut: onlyOne(name) };
  if (!state || isOfAll || saysState(reading, name) || !mayMove(reading, name)) return name;
  const its = name.instruments.filter(({ jurisdiction }) => jurisdiction === state.code);
  return its.length > 0 || name.instruments.length === 1
    ? {
        ...name,
        instruments: its,
        states: [state.code],
        isDoubtful: false,
        ...(its.length === 0 && { ruledOut: onlyOne(name) }),
      }
    : name;
}

/**
 * A title that laws of several states have, a number alone, or a name of several instruments. In states that share their
 * titles no act has one of the others': "In Kazakhstan, the Online Safety Act 2023 has no equivalent".
 */
function mayMove(reading: Reading, name: NameElement, states: readonly string[] = []): boolean {
  const words = wordsIn(reading, name.start, name.end);
  const areOfThose = states.length > 0 && states.every(sharesTitles);
  return (
    hasNumber(reading, name) ||
    name.instruments.length > 1 ||
    name.instruments.every((one) => mayBeOfAnotherState(words, one) || (!areOfThose && isTitleOfAnyState(words, one)))
  );
}

/** "As in France, Law No. 94-V of Kazakhstan" */
const saysState = (reading: Reading, { start, end }: NameElement): boolean =>
  isAny(start, end, (at) => stateAt(reading, at, "forms") !== undefined);

/** Acts of the Union are the same in each of its states: "France: Regulation (EU) No 2016/679". */
function hasNumber(reading: Reading, { start, end, instruments }: NameElement): boolean {
  if (instruments.every(({ jurisdiction }) => jurisdiction === "EU")) return false;
  return isAny(start, end, (at) => isSign(reading, at));
}

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
