import { fold } from "../text/fold";
import { mixesLanguages } from "../text/mixes-languages";
import { withMarks } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { isNoted } from "./gap-words/noted";
import { tellsOutcome } from "./gap-words/outcomes";
import { announcesWording, textsForLaw } from "./given-texts";
import { isTask } from "./is-task";
import { saysLaw, saysOwed } from "./words-of-law";
import { wordsOf } from "./words-of-text";

/**
 * Whether a text that a solution gives, and that nothing calls a law's, may describe something or be about something
 * else: it has no words of a law, or has too few of what it replaces, in any form. It needs more where it would take a
 * duty, a ban or a right out of the draft and has none.
 *
 * @param draft what it replaces; "" where the draft has nothing yet
 */
export function mayBeNoLaw(solution: string, text: string, draft: string): boolean {
  if (announcesWording(solution) || isTask(text)) return false;
  const sentences = sentencesOf(text);
  const isNew = (says: (sentence: string) => boolean): boolean =>
    sentences.some(says) && !isHeading(draft) && !says(draft);
  if (textsForLaw(solution).length > 0) return isNew(isNoted) && isBare(solution);
  if ([tellsOutcome, isNoted].some(isNew)) return true;
  if (draft.trim() === "") return !saysLaw(text) && !MARKED.test(text);
  if (mixesLanguages([text, draft])) return false;
  const [own, there] = [wordsOf(text), wordsOf(draft)];
  if (there.size < LEAST_WORDS) return false;
  const shared = sharedWith(own, there).length;
  // Of a law's own words one that is there is enough, and a longer text needs none.
  if (saysOwed(text)) return own.size < there.size && shared === 0;
  if (!saysLaw(text)) return shared <= own.size / 2;
  return saysOwed(draft) ? shared < own.size * LEAST_SHARED : shared === 0;
}

/** Whether nothing says what becomes of the texts that are quoted. */
const isBare = (solution: string): boolean => actsSaid(fold(withMarks(solution, textsForLaw(solution)))).size === 0;

/** A few words without a stop. */
const isHeading = (draft: string): boolean => /[^.;:\s]\s*$/u.test(draft) && wordsOf(draft).size < LEAST_WORDS;

/** Of a text's words, where it takes a duty, a ban or a right out of the draft. */
const LEAST_SHARED = 1 / 3;

/** The words that others have, in any form. */
const sharedWith = (own: ReadonlySet<string>, there: ReadonlySet<string>): readonly string[] =>
  [...own].filter((word) => [...there].some((other) => word.startsWith(other) || other.startsWith(word)));

/** It has a number, an item's mark, or is set off as a text. */
const MARKED = /^\s*(?:["“«„]|\(?[\p{L}\d.-]{1,5}[.)]\s|\d)/u;

/** Of a draft's text, to tell by them. */
const LEAST_WORDS = 4;
