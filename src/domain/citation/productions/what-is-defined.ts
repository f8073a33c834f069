import { hasKind, kindsIn, speakOf } from "../lexicon/act-kinds";
import type { Element, NameElement } from "./elements";
import { endsSentence, folded, isIn, isMark, isWord, markAt, phraseBefore, skipThe, wordsIn, written } from "./look";
import type { Reading } from "./look";
import { actEnd } from "./act-end";

/** Tokens between an act and the bracket that says what the text calls it, and of what else the bracket says before. */
const REACH = 60;
const ASIDE = 24;

/**
 * A word such as "the Law" that stands in a bracket of its own, "(hereinafter – the Law)", and that the act before the
 * bracket is called by from there on. It stands for a known one, which is told in `elements`, where the sentence names no
 * other act of that kind, and for one that the catalogue doesn't hold where it names such alone; undefined where nothing
 * tells.
 */
export function asDefined(reading: Reading, name: NameElement, elements: Element[]): NameElement | undefined {
  const open = openOfDefinition(reading, name);
  if (open < 0) return undefined;
  const defines = wordsIn(reading, skipThe(reading, name.start), name.end);
  const { acts, from } = actsBefore(reading, open, elements, kindsIn(defines));
  const one = acts.find((act) => act !== undefined);
  if (acts.length === 0 || (one && (acts.length > 1 || !begins(reading, from, one)))) return undefined;
  if (!one) return { ...name, pointer: "unknown", pointsBy: undefined, defines };
  if (one.defines === undefined) elements[elements.indexOf(one)] = { ...one, defines };
  return { ...name, pointer: undefined, pointsBy: undefined, instruments: one.instruments, everyday: true };
}

/** Where the bracket opens that holds a word and says that it is to be called so; -1 for none. */
function openOfDefinition(reading: Reading, { start, end }: NameElement): number {
  const close = isMark(reading, end, "\"'") ? end + 1 : end;
  if (markAt(reading, close) !== ")") return -1;
  let at = start;
  while (isMark(reading, at - 1, "\"'-:,") || folded(reading, at - 1) === "the") at--;
  const isQuoted = close > end;
  let open = phraseBefore(reading, 0, at, "hereinafter");
  if (open < 0) return isQuoted && markAt(reading, at - 1) === "(" ? at - 1 : -1;
  while (open > at - ASIDE && !isMark(reading, open - 1, "()\n")) open--;
  return markAt(reading, open - 1) === "(" ? open - 1 : -1;
}

/** Acts that a sentence names before a token, up to what is called something; undefined for those not known. */
function actsBefore(
  reading: Reading,
  open: number,
  elements: readonly Element[],
  kinds: ReadonlySet<number>,
): { readonly acts: readonly (NameElement | undefined)[]; readonly from: number } {
  const acts: (NameElement | undefined)[] = [];
  let index = elements.length - 1;
  let at = open - 1;
  for (; at >= Math.max(0, open - REACH) && !endsSentence(reading, at, ";!?\n", 3); at--) {
    while ((elements[index]?.start ?? -1) > at) index--;
    const one = elements[index];
    const name = one?.kind === "name" && at < one.end ? one : undefined;
    if (name?.defines !== undefined) break;
    if (name && isAtHand(name, open)) return { acts: [], from: open };
    if (name && name.instruments.length > 0) {
      if (hasKind(name.instruments, kinds)) acts.push(name);
      at = name.start;
    } else if (speakOf(written(reading, at), kinds) && actEnd(reading, at) > 0) {
      if (isIn(reading, at - 1, "drafts")) return { acts: [], from: open };
      acts.push(undefined);
    }
  }
  return { acts, from: at + 1 };
}

/** A sentence speaks of what it begins with: "KOSA, which resembles the Online Safety Act (hereinafter the Act)". */
function begins(reading: Reading, from: number, { start }: NameElement): boolean {
  let at = from;
  while (at < start && (!isWord(reading, at) || folded(reading, at) === "the")) at++;
  return at >= start;
}

/** "this Law", the draft, or a word for an act right before the bracket. */
const isAtHand = ({ pointer, end }: NameElement, open: number): boolean =>
  pointer === "current instrument" || pointer === "draft" || (pointer !== undefined && end === open);
