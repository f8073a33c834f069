import { BREAK, CAPITAL, MARK, NUMBER, SPACED, WORD } from "../tokens/tokens";
import type { Tokens } from "../tokens/tokens";
import type { WordTable } from "../tokens/word-table";
import { LEAST_LETTERS, slipped } from "./go-on";
import { BEGINS_PHRASE } from "./hints";
import { LEFT_OUT } from "./left-out";
import type { Lexicon } from "./lexicon";
import type { SetName } from "./sets";
import { SET } from "./sets";
import { isLeaf, nextNode } from "./phrases";
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

const MOST_SLIPS = 2;

/** The longest phrase of a set that begins at a token; of two as long the one with fewer slips. */
export function findPhrase(
  tokens: Tokens,
  at: number,
  set: SetName,
  lexicon: Lexicon,
  near: Nearness = "exact",
): Found | undefined {
  if (at >= tokens.length || (near === "exact" && !beginsPhrase(tokens, at, lexicon))) return undefined;
  const root = lexicon.phrases.roots[SET[set]];
  if (!root) return undefined;
  if (near !== "exact")
    return mayBegin(tokens, at, root, lexicon, near)
      ? walkNear(tokens, at, lexicon.phrases, root, lexicon, near)
      : undefined;
  const end = exactEnd(tokens, at, root, lexicon);
  return end > 0 ? { end, meaning: exactMeaning, slips: 0 } : undefined;
}

/** End of the longest phrase of a set that begins at a token, by the very words; 0 for none. */
export function findEnd(tokens: Tokens, at: number, set: SetName, lexicon: Lexicon): number {
  if (at < 0 || at >= tokens.length || !beginsPhrase(tokens, at, lexicon)) return 0;
  const root = lexicon.phrases.roots[SET[set]];
  return root ? exactEnd(tokens, at, root, lexicon) : 0;
}

/** Whether a phrase of any set begins at a token: nearly all that is asked about begins none, which costs one look. */
export const beginsPhrase = ({ word }: Tokens, at: number, lexicon: Lexicon): boolean =>
  (lexicon.hints.of(word[at] ?? 0, lexicon) & BEGINS_PHRASE) !== 0;

/** What the phrase stands for whose end `exactEnd` gave last. */
let exactMeaning = -1;

function exactEnd(tokens: Tokens, at: number, root: Int32Array, { phrases, words }: Lexicon): number {
  const { word, length } = tokens;
  let end = 0;
  let next = at + 1;
  for (let node = root[word[at] ?? 0] ?? 0; node > 0;) {
    const meaning = phrases.meaning[node] ?? -1;
    if (meaning >= 0 && !isStrayEnding(tokens, at, next - 1)) {
      end = next;
      exactMeaning = meaning;
    }
    let to = 0;
    for (; next < length; next++) {
      to = nextNode(phrases, node, word[next] ?? 0);
      if (to > 0 || !isPassed(tokens, next, words)) break;
    }
    node = to;
    next++;
  }
  return end;
}

/** "the United Kingdom, s. 5": an "s" that is set apart is not the ending of an owner, "the United Kingdom's". */
function isStrayEnding({ text, start, end, flags }: Tokens, first: number, last: number): boolean {
  const at = start[last] ?? 0;
  if (last === first || text[at] !== "s" || (end[last] ?? 0) - at !== 1) return false;
  return ((flags[last] ?? 0) & SPACED) !== 0 || text[at - 1] === ",";
}

/** Most words begin no phrase, which costs one look. */
function mayBegin({ word, flags }: Tokens, at: number, root: Int32Array, { forms }: Lexicon, near: Nearness): boolean {
  const first = word[at] ?? 0;
  if ((root[first] ?? 0) > 0) return true;
  const known = forms.of(first);
  for (const form of known) if ((root[form] ?? 0) > 0) return true;
  return near === "slips" && ((flags[at] ?? 0) & CAPITAL) !== 0 && forms.isUnknown(first);
}

/** The same in phrases of one text. */
export function findOwnPhrase(tokens: Tokens, at: number, lexicon: Lexicon): Found | undefined {
  const { own } = lexicon;
  const root = own?.phrases.roots[0];
  if (!own || !root || at >= tokens.length || !mayBegin(tokens, at, root, lexicon, "forms")) return undefined;
  return walkNear(tokens, at, own.phrases, root, lexicon, "forms");
}

function walkNear(
  tokens: Tokens,
  at: number,
  phrases: Phrases,
  root: Int32Array,
  lexicon: Lexicon,
  near: Nearness,
): Found | undefined {
  const walk: Walk = { tokens, at, phrases, lexicon, maySlip: near === "slips", best: undefined };
  const first = tokens.word[at] ?? 0;
  for (const form of lexicon.forms.of(first)) take(walk, root[form] ?? 0, at + 1, 0, 1);
  if (!walk.best && walk.maySlip && (tokens.flags[at] ?? 0) & CAPITAL && lexicon.forms.isUnknown(first))
    for (const form of firstSlipped(first, lexicon)) take(walk, root[form] ?? 0, at + 1, 1, 0);
  return walk.best;
}

/** A walk along phrases, in which a word may be any form of the phrase's. */
interface Walk {
  readonly tokens: Tokens;
  readonly at: number;
  readonly phrases: Phrases;
  readonly lexicon: Lexicon;
  readonly maySlip: boolean;
  best: Found | undefined;
}

/** Come to a node, with the token that follows, the slips so far and the words without one. */
function take(walk: Walk, node: number, next: number, slips: number, exact: number): void {
  if (node === 0) return;
  const meaning = walk.phrases.meaning[node] ?? -1;
  if (
    meaning >= 0 &&
    isBetter(next, slips, walk.best) &&
    !isStrayEnding(walk.tokens, walk.at, next - 1) &&
    (slips === 0 || mayHoldSlips(walk.lexicon, meaning, slips, exact))
  )
    walk.best = { end: next, meaning, slips };
  if (next < walk.tokens.length) goOn(walk, node, next, slips, exact);
}

function goOn(walk: Walk, node: number, next: number, slips: number, exact: number): void {
  const { tokens, phrases, lexicon } = walk;
  if (isLeaf(phrases, node)) return;
  const number = tokens.word[next] ?? 0;
  let isFound = false;
  for (const form of lexicon.forms.of(number)) {
    const to = nextNode(phrases, node, form);
    if (to === 0) continue;
    isFound = true;
    take(walk, to, next + 1, slips, exact + 1);
  }
  if (!isFound && walk.maySlip && slips < MOST_SLIPS && tokens.kind[next] === WORD)
    for (const to of slipped(phrases, node, number, lexicon)) take(walk, to, next + 1, slips + 1, exact);
  if (isPassed(tokens, next, lexicon.words)) goOn(walk, node, next + 1, slips, exact);
}

const isBetter = (end: number, slips: number, best: Found | undefined): boolean =>
  !best || end > best.end || (end === best.end && slips < best.slips);

function mayHoldSlips({ meanings }: Lexicon, meaning: number, slips: number, exact: number): boolean {
  const known = meanings[meaning];
  return known?.kind === "name" && known.long && exact >= slips;
}

const NONE: readonly number[] = [];

/** First words of names that a word is one slip away from; the first letter is never the slip. */
function firstSlipped(word: number, { words, forms, phrases }: Lexicon): readonly number[] {
  const written = words.word(word);
  if (written.length < LEAST_LETTERS + 2) return NONE;
  return forms.slipsOf(word, SET.names, phrases.roots[SET.names]);
}

/** Marks inside a phrase that it is the same phrase without, and one line's end. */
function isPassed({ kind, flags, word, length }: Tokens, at: number, words: WordTable): boolean {
  if (at + 1 >= length) return false;
  if (kind[at] === PASSED) return true;
  if (kind[at] === BREAK) return kind[at + 1] === WORD;
  if (kind[at] !== MARK) return false;
  const mark = words.word(word[at] ?? 0);
  if (mark === ",") return kind[at + 1] !== NUMBER;
  if (mark === "-") return ((flags[at] ?? 0) & SPACED) === 0 || ((flags[at + 1] ?? 0) & SPACED) === 0;
  return LEFT_OUT.includes(mark);
}
