import { kindsIn } from "../lexicon/act-kinds";
import type { Element, NameElement } from "./elements";
import { folded, isCapital, isIn, isMark, markAt, phraseBefore, written } from "./look";
import type { Reading } from "./look";

/** Tokens between an act and the bracket that says what the text calls it. */
const REACH = 60;

/**
 * A word such as "the Law" that stands in a bracket of its own, "(hereinafter – the Law)", and that the act before the
 * bracket is called by from there on: of what was named last among acts of that kind in the sentence. It stands for a
 * known one, which is told in `elements`, or for one that the catalogue doesn't hold; undefined where nothing tells.
 */
export function asDefined(reading: Reading, name: NameElement, elements: Element[]): NameElement | undefined {
  const open = openOfDefinition(reading, name);
  if (open < 0) return undefined;
  const { start, end, text } = reading.tokens;
  const defines = text.slice(start[name.start], end[name.end - 1]);
  const found = namedBefore(reading, open, elements, kindsIn(defines));
  if (found === undefined) return undefined;
  const one = elements[found];
  if (one?.kind !== "name") return { ...name, pointer: "unknown", pointsBy: undefined, defines };
  if (one.defines === undefined) elements[found] = { ...one, defines };
  return { ...name, pointer: undefined, pointsBy: undefined, instruments: one.instruments, everyday: true };
}

/** Where the bracket opens that holds a word and what says that it is to be called so; -1 for none. */
function openOfDefinition(reading: Reading, { start, end }: NameElement): number {
  const close = isMark(reading, end, "\"'") ? end + 1 : end;
  if (markAt(reading, close) !== ")") return -1;
  let at = start;
  while (isMark(reading, at - 1, "\"'-:") || folded(reading, at - 1) === "the") at--;
  const led = phraseBefore(reading, 0, at, "hereinafter");
  return led > 0 && markAt(reading, led - 1) === "(" ? led - 1 : -1;
}

/** The element that names the last act of some kinds before a token; -1 for one that is no known name. */
function namedBefore(
  reading: Reading,
  open: number,
  elements: readonly Element[],
  kinds: ReadonlySet<number>,
): number | undefined {
  let index = elements.length - 1;
  for (let at = open - 1; at >= Math.max(0, open - REACH); at--) {
    if (endsSentence(reading, at)) return undefined;
    while ((elements[index]?.start ?? -1) > at) index--;
    const one = elements[index];
    if (one?.kind === "name" && at < one.end) {
      if (one.pointer === "current instrument" || one.pointer === "draft" || one.end === open) return undefined;
      if (one.instruments.some(({ title }) => shares(kinds, title.en))) return index;
      if (one.instruments.length > 0) {
        at = one.start;
        continue;
      }
    }
    if (!shares(kinds, written(reading, at))) continue;
    return isIn(reading, at - 1, "drafts") ? undefined : -1;
  }
  return undefined;
}

const shares = (kinds: ReadonlySet<number>, words: string): boolean =>
  [...kindsIn(words)].some((kind) => kinds.has(kind));

/** A full stop behind a short word may be that of an abbreviation. */
const endsSentence = (reading: Reading, at: number): boolean =>
  isMark(reading, at, ";!?\n") ||
  (markAt(reading, at) === "." && isCapital(reading, at + 1) && written(reading, at - 1).length > 3);
