import { mixesLanguages } from "../text/mixes-languages";
import { announcesWording, textsForLaw } from "./given-texts";
import { isTask } from "./is-task";
import { saysLaw, saysOwed } from "./words-of-law";
import { wordsOf } from "./words-of-text";

/**
 * Whether a text that a solution gives, and that nothing calls a law's, may describe something or be about something
 * else: it has no words of a law, or has too few of what it replaces, in any form. It needs more where it would take a duty,
 * a ban or a right out of the draft and has none.
 *
 * @param draft what it replaces; "" where the draft has nothing yet
 */
export function mayBeNoLaw(solution: string, text: string, draft: string): boolean {
  const isAnnounced = announcesWording(solution) || textsForLaw(solution).length > 0;
  if (isAnnounced || isTask(text)) return false;
  if (draft.trim() === "") return !saysLaw(text) && !MARKED.test(text);
  if (mixesLanguages([text, draft])) return false;
  const [said, there] = [[...wordsOf(text)], [...wordsOf(draft)]];
  if (there.length < LEAST_WORDS) return false;
  const shared = said.filter((word) => there.some((other) => word.startsWith(other) || other.startsWith(word)));
  // Of a law's own words one that is there is enough, and a longer text needs none.
  if (saysOwed(text)) return shared.length === 0 && said.length < there.length;
  return saysLaw(text) && !saysOwed(draft) ? shared.length === 0 : shared.length <= said.length / 2;
}

/** It has a number, an item's mark, or is set off as a text. */
const MARKED = /^\s*(?:["“«„]|\(?[\p{L}\d.-]{1,5}[.)]\s|\d)/u;

/** Of a draft's text, to tell by them. */
const LEAST_WORDS = 4;
