import type { WordTable } from "../tokens/word-table";
import { nextNode } from "./phrases";
import type { Phrases } from "./phrases";
import { SET } from "./sets";
import type { WordForms } from "./word-forms";

/** What is to be known of words to tell what a phrase goes on with. */
export interface Known {
  readonly words: WordTable;
  readonly forms: WordForms;
  readonly phrases: Phrases;
}

/** A word needs as many letters for a slip to be told from another word. */
export const LEAST_LETTERS = 5;

/** Where a phrase goes on to from a node by a word that is one slip of the pen away from the one that is written. */
export function slipped(
  { first, word, to }: Phrases,
  node: number,
  number: number,
  { words, forms }: Pick<Known, "words" | "forms">,
): readonly number[] {
  const written = words.word(number);
  if (written.length < LEAST_LETTERS) return [];
  const found: number[] = [];
  for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) {
    const known = word[edge] ?? 0;
    if (words.word(known).length >= LEAST_LETTERS && forms.isSlip(known, number)) found.push(to[edge] ?? 0);
  }
  return found;
}

/** Whether a name may go on with a word behind one that begins names: by a form of it, or one with a slip of the pen. */
export function mayGoOnWith(first: number, second: number, lexicon: Known): boolean {
  const { forms, phrases } = lexicon;
  const root = phrases.roots[SET.names];
  for (const form of forms.of(first)) {
    const node = root?.[form] ?? 0;
    if (node === 0) continue;
    if ((phrases.meaning[node] ?? -1) >= 0) return true;
    if (forms.of(second).some((next) => nextNode(phrases, node, next) > 0)) return true;
    if (slipped(phrases, node, second, lexicon).length > 0) return true;
  }
  return false;
}
