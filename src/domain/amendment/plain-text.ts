import { fold } from "../text/fold";
import { quotations } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { behindSolutionLabel } from "./labels";
import { hasVerbOfLaw } from "./sounds-like-law";
import { UNIT, UNITS_NAMED } from "./unit-words";

/**
 * A solution without what only says that it is one, "Solution: ", «Рекомендация – », where an instruction, a quotation or
 * sentences with a law's verbs stand behind. Before anything else, "Solution: a register of guardians.", it stays, and
 * says that nobody has worded a law yet.
 */
export function withoutLabel(solution: string): string {
  const behind = behindSolutionLabel(solution);
  return behind !== undefined && (instructs(behind) || sentencesOf(behind).every(hasVerbOfLaw)) ? behind : solution;
}

const instructs = (text: string): boolean => quotations(text).length > 0 || actsSaid(fold(text)).size > 0;

const HEAD = /^[^:…\n]{1,80}:\s+(?=\p{Lu}|\d)/u;
const BESIDE = "in|of|and|the|this(?: law| code)?|bill|draft|law|code|(?:законо)?проекта|закона|кодекса|жобаның|заңның";
const PLACE = new RegExp(`^(?:(?:${UNITS_NAMED}|${BESIDE})(?:,? |$))+$`, "u");

/** What a solution without quotations gives, and whether it begins with the provision that it is for. */
export interface PlainText {
  readonly text: string;
  readonly isPlaced: boolean;
}

/**
 * What a solution without quotations gives as the text: without what says that it is a solution, and without the provision
 * that it begins with, "Section 5(2): A child …".
 */
export function readPlainText(solution: string): PlainText {
  const own = withoutLabel(solution).trim();
  const head = HEAD.exec(own)?.[0] ?? "";
  const said = fold(head).replace(/:$/u, "");
  const isPlaced = UNIT.test(said) && PLACE.test(said);
  return { text: isPlaced ? own.slice(head.length).trim() : own, isPlaced };
}

export const plainText = (solution: string): string => readPlainText(solution).text;
