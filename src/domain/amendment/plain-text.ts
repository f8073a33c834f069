import { fold } from "../text/fold";
import { withoutLabel } from "./without-label";
import { UNITS_NAMED } from "./unit-words";

const HEAD = /^[^:…\n]{1,80}:\s+(?=\p{Lu}|\d)/u;
const BESIDE = "in|of|and|the|this(?: law| code)?|bill|draft|law|code|(?:законо)?проекта|закона|кодекса|жобаның|заңның";
const UNIT = new RegExp(`(?:${UNITS_NAMED})`, "u");
const PLACE = new RegExp(`^(?:(?:${UNITS_NAMED}|${BESIDE})(?:,? |$))+$`, "u");

/**
 * What a solution without quotations gives as the text: without what says that it is a solution, and without the provision
 * that it begins with, "Section 5(2): A child …".
 */
export function plainText(solution: string): string {
  const own = withoutLabel(solution).trim();
  const head = HEAD.exec(own)?.[0] ?? "";
  const said = fold(head).replace(/:$/u, "");
  return UNIT.test(said) && PLACE.test(said) ? own.slice(head.length).trim() : own;
}
