import { isBlankCode, isLetterCode } from "../../text/fold-code";
import { compareNumbers } from "./number-order";

/** A number with the levels below it. */
export interface Item {
  readonly path: readonly string[];
  /** The last place, where one bracket holds a run: "5(1-3)". */
  readonly to?: readonly string[];
  readonly end: number;
  /** All of it in a bracket: "paragraphs (1) and (3)". */
  readonly bracketed?: boolean;
}

/** A number with the levels that follow it: "(2)(b)", "b) vii)", "(1)f". */
export function withSubs(text: string, item: Item): Item {
  const path = [...item.path];
  let { end } = item;
  for (let sub = readSub(text, end, path.length); sub; sub = readSub(text, end, path.length)) {
    const [, first, last] = RUN.exec(sub.value) ?? [];
    end = sub.end;
    if (first !== undefined && last !== undefined && compareNumbers(first, last) < 0)
      return { path: [...path, first], to: [...path, last], end };
    path.push(sub.value);
  }
  const letter = text[end - 1] === ")" && path.length > 1 ? GLUED_LETTER.exec(text.slice(end, end + 2)) : null;
  if (letter) return { path: [...path, letter[0]], end: end + 1 };
  return { ...item, path, end };
}

/** "6(1)f" */
const GLUED_LETTER = /^[a-z](?![\p{L}\d)])/u;

const RUN = /^(\d+)-(\d+)$/u;

const UNIT = "(?:стать|ст\\.|пункт|п\\.|подп|част|ч\\.)";

/** A letter without marks before a unit, "пункт а статьи 17", or that a list of them begins; alone, no preposition. */
export const BARE_CYRILLIC = new RegExp(
  `^(?:[абгдежзлмнпрт](?= ${UNIT})|[а-я](?=(?:, [а-я]){0,8} и [а-я] ${UNIT}))`,
  "u",
);
export const LAST_CYRILLIC = new RegExp(`^[а-я](?= ${UNIT}|, [а-я]| и [а-я] )`, "u");

export const QUOTED_LETTER = /^[«"“„']([a-zа-я])[»"”“']/iu;

/** A sub-level after a number, perhaps after a blank: "(2)", " (b)", "(vii)", " b)". */
function readSub(text: string, from: number, depth: number): { value: string; end: number } | undefined {
  if (!isBlankCode(text.charCodeAt(from))) return readBracket(text, from, depth);
  return readBracket(text, from + 1, depth) ?? readHalfBracket(text, from + 1) ?? readQuoted(text, from + 1);
}

/** "п. 2 «b»" */
function readQuoted(text: string, from: number): { value: string; end: number } | undefined {
  const letter = QUOTED_LETTER.exec(text.slice(from, from + 3))?.[1];
  return letter === undefined ? undefined : { value: letter, end: from + 3 };
}

export const HALF_BRACKETED = /^([a-zа-я]|[ivxl]{2,5})\)/iu;

/** A letter or a Roman number that only a bracket closes: "п. 2 b) vii)". */
export function readHalfBracket(text: string, from: number): { value: string; end: number } | undefined {
  if (!isLetterCode(text.charCodeAt(from))) return undefined;
  const found = HALF_BRACKETED.exec(text.slice(from, from + 6));
  return found ? { value: found[1] ?? "", end: from + found[0].length } : undefined;
}

const BRACKETED = /^\((\d{1,3}(?:[-\u2010-\u2015]\d{1,3})?|[a-zа-я]|[ivxl]{2,6}|([a-z])\2)\)/iu;
/** Two letters are a word, "(or)", unless they stand below another bracket: "5(1)(ba)"; capitals are a state, "12(4) (UK)". */
const TWO_LETTERS = /^\(([a-z]{2})\)/u;

/**
 * A number in a bracket: "(2)", "(b)", "(vii)", "(3-5)".
 *
 * @param depth levels there are above it; two letters are a number only deep down
 */
export function readBracket(text: string, from: number, depth = 0): { value: string; end: number } | undefined {
  if (text[from] !== "(") return undefined;
  const ahead = text.slice(from, from + 9);
  const found = BRACKETED.exec(ahead) ?? (depth > 1 ? TWO_LETTERS.exec(ahead) : null);
  return found ? { value: (found[1] ?? "").replace(/[\u2010-\u2015]/u, "-"), end: from + found[0].length } : undefined;
}
