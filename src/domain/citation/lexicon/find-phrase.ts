import { BREAK, CAPITAL, MARK, NUMBER, SPACED, WORD } from "../tokens/tokens";
import type { Tokens } from "../tokens/tokens";
import { LEFT_OUT } from "./left-out";
import type { Lexicon } from "./lexicon";
import type { SetName } from "./sets";
import { SET } from "./sets";
import { nextNode } from "./phrases";
import type { Phrases } from "./phrases";
import { PASSED } from "./signs";

/** A phrase that was found: the token after its last one, and what it stands for. */
export interface Found {
  readonly end: number;
  readonly meaning: number;
  /** Slips of the pen in it. */
  readonly slips: number;
}

/** How near a text must be to a phrase: the very word, any form of it, or a form with a slip of the pen. */
export type Nearness = "exact" | "forms" | "slips";

/** A word needs as many letters for a slip to be told from another word. */
const LEAST_LETTERS = 5;
const MOST_SLIPS = 2;

/** The longest phrase of a set that begins at a token; of two as long the one with fewer slips. */
export function findPhrase(
  tokens: Tokens,
  at: number,
  set: SetName,
  lexicon: Lexicon,
  near: Nearness = "exact",
): Found | undefined {
  const root = lexicon.phrases.roots[SET[set]];
  if (!root || at >= tokens.length) return undefined;
  return mayBegin(tokens, at, root, lexicon, near) ? walk(tokens, at, lexicon.phrases, root, lexicon, near) : undefined;
}

/** Most words begin no phrase, which costs one look. */
function mayBegin({ word, flags }: Tokens, at: number, root: Int32Array, { forms }: Lexicon, near: Nearness): boolean {
  const first = word[at] ?? 0;
  if ((root[first] ?? 0) > 0) return true;
  if (near === "exact") return false;
  const known = forms.of(first);
  for (const form of known) if ((root[form] ?? 0) > 0) return true;
  return near === "slips" && forms.isUnknown(first) && ((flags[at] ?? 0) & CAPITAL) !== 0;
}

/** The same in phrases of one text. */
export function findOwnPhrase(tokens: Tokens, at: number, lexicon: Lexicon): Found | undefined {
  const { own } = lexicon;
  const root = own?.phrases.roots[0];
  if (!own || !root || at >= tokens.length || !mayBegin(tokens, at, root, lexicon, "forms")) return undefined;
  return walk(tokens, at, own.phrases, root, lexicon, "forms");
}

function walk(
  tokens: Tokens,
  at: number,
  phrases: Phrases,
  root: Int32Array,
  lexicon: Lexicon,
  near: Nearness,
): Found | undefined {
  let best: Found | undefined;
  const { word, kind } = tokens;
  const take = (node: number, next: number, slips: number, exact: number): void => {
    const meaning = phrases.meaning[node] ?? -1;
    if (meaning >= 0 && (slips === 0 || mayHoldSlips(lexicon, meaning, slips, exact)) && isBetter(next, slips, best))
      best = { end: next, meaning, slips };
    if (next < tokens.length) goOn(node, next, slips, exact);
  };
  const goOn = (node: number, next: number, slips: number, exact: number): void => {
    const number = word[next] ?? 0;
    if (near === "exact") {
      const to = nextNode(phrases, node, number);
      if (to > 0) take(to, next + 1, slips, exact + 1);
    } else {
      let isFound = false;
      for (const form of lexicon.forms.of(number)) {
        const to = nextNode(phrases, node, form);
        if (to > 0) {
          isFound = true;
          take(to, next + 1, slips, exact + 1);
        }
      }
      if (!isFound && near === "slips" && kind[next] === WORD && slips < MOST_SLIPS)
        for (const to of slipped(phrases, node, number, lexicon)) take(to, next + 1, slips + 1, exact);
    }
    if (isPassed(tokens, next, lexicon)) goOn(node, next + 1, slips, exact);
  };
  const first = word[at] ?? 0;
  if (near === "exact") {
    const to = root[first] ?? 0;
    if (to > 0) take(to, at + 1, 0, 1);
  } else
    for (const form of lexicon.forms.of(first)) {
      const to = root[form] ?? 0;
      if (to > 0) take(to, at + 1, 0, 1);
    }
  if (!best && near === "slips" && (tokens.flags[at] ?? 0) & CAPITAL && lexicon.forms.isUnknown(first))
    for (const form of firstSlipped(first, lexicon)) {
      const to = root[form] ?? 0;
      if (to > 0) take(to, at + 1, 1, 0);
    }
  return best;
}

const isBetter = (end: number, slips: number, best: Found | undefined): boolean =>
  !best || end > best.end || (end === best.end && slips < best.slips);

function mayHoldSlips({ meanings }: Lexicon, meaning: number, slips: number, exact: number): boolean {
  const known = meanings[meaning];
  return known?.kind === "name" && known.long && exact >= slips;
}

function slipped(
  { first, word, to }: Phrases,
  node: number,
  number: number,
  { words, forms }: Lexicon,
): readonly number[] {
  const written = words.word(number);
  if (written.length < LEAST_LETTERS) return NONE;
  const found: number[] = [];
  for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) {
    const known = word[edge] ?? 0;
    if (words.word(known).length >= LEAST_LETTERS && forms.isSlip(known, number)) found.push(to[edge] ?? 0);
  }
  return found;
}

const NONE: readonly number[] = [];

/** First words of names that a word is one slip away from; the first letter is never the slip. */
function firstSlipped(word: number, { words, forms, phrases }: Lexicon): readonly number[] {
  const written = words.word(word);
  if (written.length < LEAST_LETTERS + 2) return NONE;
  return forms.slipsOf(word, SET.names, phrases.roots[SET.names]);
}

/** Marks inside a phrase that it is the same phrase without, and one line's end. */
function isPassed({ kind, flags, word, length }: Tokens, at: number, { words }: Lexicon): boolean {
  if (at + 1 >= length) return false;
  if (kind[at] === PASSED) return true;
  if (kind[at] === BREAK) return kind[at + 1] === WORD;
  if (kind[at] !== MARK) return false;
  const mark = words.word(word[at] ?? 0);
  if (mark === ",") return kind[at + 1] !== NUMBER;
  if (mark === "-") return ((flags[at] ?? 0) & SPACED) === 0 || ((flags[at + 1] ?? 0) & SPACED) === 0;
  return LEFT_OUT.test(mark);
}
