import { fold } from "../text/fold";
import { quotations } from "../text/quotations";
import type { Quotation } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { announcesText } from "./announces-text";
import { areReferences, hasAsides } from "./asides";
import { areRules } from "./are-rules";
import { describesGap } from "./describes-gap";
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
 * The one sentence behind "in the following wording:", without quotation marks, or several that are plainly rules. With
 * anything else behind the colon, or references in a bracket at its end, nobody can tell where the wording ends, and what
 * tells what to do is none.
 */
function announcedText(solution: string): readonly Quotation[] {
  const from = announcementEnd(solution);
  if (from === undefined) return [];
  const text = solution.slice(from).trim();
  const sentences = sentencesOf(text);
  const isWhole = WHOLE.test(text) && !areReferences(text.slice(text.lastIndexOf("("))) && !hasAsides(text);
  const isLaw = sentences.length === 1 ? !describesGap(text) : areRules(sentences);
  if (!isWhole || !isLaw || isTask(text) || OF_WORDING.test(text)) return [];
  return [{ start: solution.indexOf(text, from), end: solution.trimEnd().length, text }];
}

/** Whether a solution begins with what says, up to a mark or the end of a line, that the words behind it are the law's. */
export const announcesWording = (solution: string): boolean => announcementEnd(solution) !== undefined;

/** Where what announces a wording ends, with its mark: a colon, a dash, a stop, the end of a line. */
function announcementEnd(solution: string): number | undefined {
  const colon = solution.indexOf(":");
  const end = [...solution.slice(0, Math.max(colon + 1, LONGEST)).matchAll(BREAKS)].find(({ index, 0: mark }) => {
    if (index !== colon && (index > LONGEST || (colon >= 0 && index > colon))) return false;
    const head = solution.slice(0, index).trim();
    const isAnnounced = (mark !== "." && ANNOUNCED.some((says) => says.test(head))) || announcesText(fold(head));
    return isAnnounced && !OF_WORDS.test(head) && sentencesOf(head).length === 1;
  });
  return end && end.index + end[0].length;
}

/** Of an announcement that no colon ends. */
const LONGEST = 200;
const BREAKS = /:|\s[–—-](?=\s)|\n|\.(?=\s+\p{Lu})/gu;

/** What leaves no doubt that the words behind the colon are those of the law. */
const ANNOUNCED: readonly RegExp[] = [
  /(?<!\p{L})(?:following (?:wording|text)|(?:to|should|shall|must) read(?: as follows)?|read as follows)$/iu,
  /^(?:redraft|reword|rephrase|rewrite|word|formulate)(?!\p{L}).* as follows$/iu,
  /(?<!\p{L})излож(?:ить|ив) (?:(?:е[её]|его|их) )?в (?:новой )?редакции$/iu,
  /(?<!\p{L})(?:в следующей редакции|следующего содержания)$/iu,
  /(?<!\p{L})(?:мынадай|келесі) (?:редакцияда|мазмұндағы)(?:\s[^,;]*)?$/iu,
];
/** Only a part of a provision is given. */
const OF_WORDS = /(?<!\p{L})(?:words?|phrases?|слов\p{L}*|фраз\p{L}*|сөз\p{L}*)(?!\p{L})/iu;
/** It speaks of a wording, and gives none. */
const OF_WORDING = /(?<!\p{L})(?:wording|drafting|формулировк\p{L}*|тұжырым\p{L}*)(?!\p{L})/iu;
/** It begins as a sentence does or with its number, and ends. */
const WHOLE = /^(?:\p{Lu}|[(\d]).*[.;]$/su;
