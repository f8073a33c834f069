import type { Instrument } from "../../instrument/instrument";
import { UNION } from "../grammar/states";
import { areOfOneKind } from "../lexicon/act-kinds";
import type { Meaning } from "../lexicon/meaning";
import { namesOf } from "../lexicon/name-forms";
import { unknownName } from "./elements";
import type { Element, NameElement } from "./elements";
import {
  formAt,
  isCapital,
  isMark,
  isNumber,
  isSign,
  isTight,
  isYear,
  markAt,
  skipPassed,
  skipThe,
  wordsIn,
  written,
} from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { signedDocument } from "./signed-documents";
import { addName } from "./read-names";
import { LONGEST_STATE, stateAt } from "./state-at";
import { actEnd } from "./act-end";
import { withTitle } from "./subject-tail";

/**
 * An act of the Union by its number, where that is no name of the catalogue as it is written: "Regulation (EU) 2019/881
 * (Cybersecurity Act)", "Directive 2002/58/EC", "(ЕО) 2019/881 регламенті"; or another document by the sign it is known
 * by. Takes the place of a shorter name that is not known.
 */
export function addByNumber(reading: Reading, at: number, elements: Element[]): number {
  const act = readUnionAct(reading, at) ?? signedDocument(reading, at);
  if (!act) return at;
  while (isPartOf(elements.at(-1), act)) elements.pop();
  if ((elements.at(-1)?.end ?? 0) > act.start) return at;
  if (act.instruments.length > 0) return addName(reading, act, elements, at);
  elements.push(act);
  return act.end;
}

const isPartOf = (one: Element | undefined, { start }: NameElement): boolean =>
  one?.kind === "name" && one.instruments.length === 0 && (one.start >= start || one.end > start);

function readUnionAct(reading: Reading, at: number): NameElement | undefined {
  if (!isJoined(reading, at) || !isNumber(reading, at) || !isNumber(reading, at + 2)) return undefined;
  const ending = isJoined(reading, at + 2) && isUnion(reading, at + 4) ? at + 5 : 0;
  const number = beforeSign(reading, at);
  const union = beforeUnion(reading, number);
  const isOfUnion = ending > 0 || (union < number && [at, at + 2].some((one) => isYear(written(reading, one))));
  if (!isOfUnion) return undefined;
  const end = ending || at + 3;
  const start = union > 0 && actEnd(reading, union - 1) === union ? union - 1 : union;
  const last = start < union ? end : behindKind(reading, end);
  const isKind = start < union || last > end;
  const instruments = known(reading, wordsIn(reading, at, end)).filter(
    ({ title }) => !isKind || areOfOneKind(wordsIn(reading, start, last), title.en),
  );
  if (instruments.length > 0) return { ...unknownName(start, last), instruments };
  // "the EU 2019/2020 budget" is none.
  const isAct = isKind || ending > 0 || markAt(reading, union) === "(";
  return isAct ? withTitle(reading, unknownName(start, titleEnd(reading, last))) : undefined;
}

/** What the catalogue has by a number, whatever stands beside it: "2016/679". */
const known = ({ lexicon: { meanings } }: Reading, number: string): readonly Instrument[] => {
  const found = numbers.get(meanings) ?? numbersOf(meanings);
  numbers.set(meanings, found);
  return found.get(withoutUnion(number)) ?? [];
};

/** Numbers of acts are sought in each text, so a lexicon has them listed once. */
const numbers = new WeakMap<readonly Meaning[], ReadonlyMap<string, readonly Instrument[]>>();

function numbersOf(meanings: readonly Meaning[]): ReadonlyMap<string, readonly Instrument[]> {
  const acts = new Set(meanings.flatMap((one) => (one.kind === "name" ? one.instruments : [])));
  const found = new Map<string, readonly Instrument[]>();
  for (const act of acts)
    if (act.jurisdiction === UNION)
      for (const number of new Set(namesOf(act).flatMap((name) => name.match(/\d+\/\d+/gu) ?? [])))
        found.set(number, [...(found.get(number) ?? []), act]);
  return found;
}

const withoutUnion = (number: string): string => number.split("/").slice(0, 2).join("/");

/** Whether a stroke without blanks stands behind a token. */
const isJoined = (reading: Reading, at: number): boolean => markAt(reading, at + 1) === "/" && isTight(reading, at + 1);

/** The Union, or the Community that it was before. */
const isUnion = (reading: Reading, at: number): boolean =>
  stateAt(reading, at)?.code === UNION || COMMUNITY.has(written(reading, at));

const COMMUNITY: ReadonlySet<string> = new Set(["EC", "EEC", "ЕЭС", "ЕЭҚ"]);

function beforeSign(reading: Reading, at: number): number {
  let start = at;
  while (isSign(reading, start - 1) || skipPassed(reading, start - 1) === start) start--;
  return start;
}

/** Where "(EU)", "EU" or "ЕО-ның" begins that stands before a number, else the number. */
function beforeUnion(reading: Reading, number: number): number {
  const isBracketed = markAt(reading, number - 1) === ")" && markAt(reading, number - 3) === "(";
  if (isBracketed) return isUnion(reading, number - 2) ? number - 3 : number;
  for (let at = number - 1; at >= Math.max(0, number - LONGEST_STATE); at--) {
    const found = stateAt(reading, at);
    if (found?.code === UNION && found.end === number) return at;
  }
  return COMMUNITY.has(written(reading, number - 1)) ? number - 1 : number;
}

const behindKind = (reading: Reading, end: number): number => (formAt(reading, end, "acts") >= 0 ? end + 1 : end);

/** Past a bracket with what the act is called: words alone, none of which begins a name that is known. */
function titleEnd(reading: Reading, end: number): number {
  if (markAt(reading, end) !== "(" || !isCapital(reading, skipThe(reading, end + 1))) return end;
  for (let at = end + 1; at < end + LONGEST_TITLE; at++) {
    if (markAt(reading, at) === ")") return at + 1;
    if (isNumber(reading, at) || isMark(reading, at, "(;:\n") || isKnown(reading, at)) return end;
  }
  return end;
}

const isKnown = (reading: Reading, at: number): boolean => {
  const meaning = coreNameAt(reading, at)?.meaning;
  return meaning?.kind === "name" && meaning.title !== true;
};

const LONGEST_TITLE = 12;
