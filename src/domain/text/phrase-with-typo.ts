import { FOLDED, QUOTE, isDigitCode, isLetterCode, isWordCode } from "./fold-code";
import { BLANK_SYMBOL, follow, longestFrom } from "./phrase-trie";
import type { PhraseMatch, PhraseTrie } from "./phrase-trie";

/** Letters of a word from which on one of them may be wrong: in a shorter one the typo may be another word. */
const LEAST_LETTERS = 5;
/** Longer words are not looked through. */
const MOST_LETTERS = 40;

/** Which phrases may hold a typo, and the endings phrases may carry. */
export interface TypoRules {
  /** By the number a phrase stands for. */
  readonly allowed: Uint8Array;
  readonly suffixes: PhraseTrie;
  readonly takesSuffix: Uint8Array;
}

/**
 * Find the longest phrase that starts at an offset but for one typo
 * in one of its longer words: a letter wrong, missing or too many, two changed
 * round, or a blank missing. Digits are never changed, nor is the very first
 * letter.
 *
 * Walks the text as it stands to where no phrase goes on, and then tries every
 * typo in the word it stopped in: a bounded number of steps, whatever the text.
 *
 * @returns false when there is none longer than `match.end`, and `match` is left alone
 */
export function phraseWithTypo(
  trie: PhraseTrie,
  text: string,
  start: number,
  match: PhraseMatch,
  rules: TypoRules,
): boolean {
  if (!isLetterCode(text.charCodeAt(start)) && FOLDED[text.charCodeAt(start)] !== QUOTE) return false;
  const { symbols } = trie;
  let [node, wordNode, from, stop] = [0, 0, start, start];
  for (let blank = false; stop < text.length; stop++) {
    const symbol = symbols[text.charCodeAt(stop)] ?? 0;
    if (symbol !== BLANK_SYMBOL || !blank) {
      const next = follow(trie, node, symbol);
      if (next === 0) break;
      node = next;
    }
    blank = symbol === BLANK_SYMBOL;
    if (blank) [wordNode, from] = [node, stop + 1];
  }
  if (stop < match.end || stop - from > MOST_LETTERS || lettersAround(text, stop) < LEAST_LETTERS) return false;
  let found = false;
  const goOn = (to: number, at: number): void => {
    if (to !== 0 && longestFrom(trie, text, to, at, match, rules)) found = true;
  };
  node = wordNode;
  for (let at = from; at <= stop && (at === from || node !== 0); at++) {
    if (at > start) tryTypos(trie, text, node, at, goOn);
    node = follow(trie, node, symbols[text.charCodeAt(at)] ?? 0);
  }
  return found;
}

function lettersAround(text: string, at: number): number {
  let [start, end] = [at, at];
  while (end - at < MOST_LETTERS && isLetterCode(text.charCodeAt(end))) end++;
  while (at - start < MOST_LETTERS && isLetterCode(text.charCodeAt(start - 1))) start--;
  return isDigitCode(text.charCodeAt(end)) || isDigitCode(text.charCodeAt(start - 1)) ? 0 : end - start;
}

function tryTypos(
  trie: PhraseTrie,
  text: string,
  node: number,
  at: number,
  goOn: (node: number, at: number) => void,
): void {
  const { firstEdge, edgeSymbol, edgeTo, letterSymbols, symbols } = trie;
  const isLetter = isLetterCode(text.charCodeAt(at));
  if (isLetter) {
    goOn(node, at + 1);
    const second = isLetterCode(text.charCodeAt(at + 1)) ? (symbols[text.charCodeAt(at + 1)] ?? 0) : 0;
    const swapped = second === 0 ? 0 : follow(trie, node, second);
    if (swapped !== 0) goOn(follow(trie, swapped, symbols[text.charCodeAt(at)] ?? 0), at + 2);
  }
  const end = firstEdge[node + 1] ?? 0;
  for (let edge = firstEdge[node] ?? 0; edge < end; edge++) {
    const symbol = edgeSymbol[edge] ?? 0;
    const to = edgeTo[edge] ?? 0;
    if (letterSymbols[symbol] === 1) {
      if (isLetter) goOn(to, at + 1);
      goOn(to, at);
    } else if (symbol === BLANK_SYMBOL && isWordCode(text.charCodeAt(at))) goOn(to, at);
  }
}
