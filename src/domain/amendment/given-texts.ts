import { quotations } from "../text/quotations";
import type { Quotation } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { isTask } from "./is-task";

/** The texts that a solution gives: those it quotes, or else one that it announces as the wording and ends with. */
export function givenTexts(solution: string): readonly Quotation[] {
  const quoted = quotations(solution);
  return quoted.length > 0 ? quoted : announcedText(solution);
}

/**
 * The one sentence behind "in the following wording:", without quotation marks. With more behind the colon nobody can
 * tell where the wording ends, and what tells what to do is none.
 */
function announcedText(solution: string): readonly Quotation[] {
  const colon = solution.indexOf(":");
  const head = solution.slice(0, colon);
  const text = solution.slice(colon + 1).trim();
  const isAnnounced = ANNOUNCED.some((end) => end.test(head)) && !OF_WORDS.test(head) && sentencesOf(head).length === 1;
  const isWording = WHOLE.test(text) && sentencesOf(text).length === 1 && !isTask(text) && !OF_WORDING.test(text);
  if (!isAnnounced || !isWording) return [];
  return [{ start: solution.indexOf(text, colon), end: solution.trimEnd().length, text }];
}

/** What leaves no doubt that the words behind the colon are those of the law. */
const ANNOUNCED: readonly RegExp[] = [
  /(?<!\p{L})(?:following (?:wording|text)|(?:to|should|shall|must) read(?: as follows)?|reads? as follows)$/iu,
  /(?<!\p{L})(?:в следующей редакции|следующего содержания)$/iu,
  /(?<!\p{L})(?:мынадай|келесі) (?:редакцияда|мазмұндағы)(?:\s[^,;]*)?$/iu,
];
/** Only a part of a provision is given. */
const OF_WORDS = /(?<!\p{L})(?:words?|phrases?|слов\p{L}*|фраз\p{L}*|сөз\p{L}*)(?!\p{L})/iu;
/** It speaks of a wording, and gives none. */
const OF_WORDING = /(?<!\p{L})(?:wording|drafting|формулировк\p{L}*|тұжырым\p{L}*)(?!\p{L})/iu;
/** It begins as a sentence does or with its number, and ends. */
const WHOLE = /^(?:\p{Lu}|[(\d]).*[.;]$/su;
