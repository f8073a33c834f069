import { fold } from "../text/fold";
import { quotations } from "../text/quotations";
import type { Quotation } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { announcesText } from "./announces-text";
import { areReferences } from "./are-references";
import { isTask } from "./is-task";

/** The texts that a solution gives: those it quotes, or else one that it announces as the wording and ends with. */
export function givenTexts(solution: string): readonly Quotation[] {
  const quoted = quotations(solution);
  return quoted.length > 0 ? quoted : announcedText(solution);
}

/** Words from which on a quotation is a text for the law, and not a name in it; one that ends as a sentence needs none. */
const LEAST_WORDS = 5;
const isText = (quoted: string): boolean => /[.;]$/u.test(quoted) || quoted.split(/\s+/u).length >= LEAST_WORDS;

/** Those that may be texts for the law, and not names or words in one; Russian has the stop of a sentence behind its mark. */
export const textsForLaw = (solution: string): readonly Quotation[] =>
  givenTexts(solution).filter(
    ({ text, end }) => isText(text.trim()) || (solution.charAt(end) === "." && announcesWording(solution)),
  );

/**
 * The one sentence behind "in the following wording:", without quotation marks. With more behind the colon, or references
 * in a bracket at its end, nobody can tell where the wording ends, and what tells what to do is none.
 */
function announcedText(solution: string): readonly Quotation[] {
  const colon = solution.indexOf(":");
  const text = solution.slice(colon + 1).trim();
  const isOne = WHOLE.test(text) && sentencesOf(text).length === 1 && !areReferences(text.slice(text.lastIndexOf("(")));
  const isWording = isOne && !isTask(text) && !OF_WORDING.test(text);
  if (!announcesWording(solution) || !isWording) return [];
  return [{ start: solution.indexOf(text, colon), end: solution.trimEnd().length, text }];
}

/** Whether a solution begins with what says, up to a colon, that the words behind it are those of the law. */
export function announcesWording(solution: string): boolean {
  const colon = solution.indexOf(":");
  const head = solution.slice(0, colon).trim();
  if (colon < 0 || (!ANNOUNCED.some((end) => end.test(head)) && !announcesText(fold(head)))) return false;
  return !OF_WORDS.test(head) && sentencesOf(head).length === 1;
}

/** What leaves no doubt that the words behind the colon are those of the law. */
const ANNOUNCED: readonly RegExp[] = [
  /(?<!\p{L})(?:following (?:wording|text)|(?:to|should|shall|must) read(?: as follows)?|reads? as follows)$/iu,
  /^(?:redraft|reword|rephrase|rewrite|word|formulate)(?!\p{L}).* as follows$/iu,
  /(?<!\p{L})(?:в следующей редакции|следующего содержания)$/iu,
  /(?<!\p{L})(?:мынадай|келесі) (?:редакцияда|мазмұндағы)(?:\s[^,;]*)?$/iu,
];
/** Only a part of a provision is given. */
const OF_WORDS = /(?<!\p{L})(?:words?|phrases?|слов\p{L}*|фраз\p{L}*|сөз\p{L}*)(?!\p{L})/iu;
/** It speaks of a wording, and gives none. */
const OF_WORDING = /(?<!\p{L})(?:wording|drafting|формулировк\p{L}*|тұжырым\p{L}*)(?!\p{L})/iu;
/** It begins as a sentence does or with its number, and ends. */
const WHOLE = /^(?:\p{Lu}|[(\d]).*[.;]$/su;
