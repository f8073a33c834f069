import { mixesLanguages } from "../text/mixes-languages";
import { sentencesOf } from "../text/sentences";
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
  const there = wordsOf(draft);
  if (there.size < LEAST_WORDS) return false;
  const sentences = sentencesOf(text);
  if (sentences.length > 1 && hasDescription(sentences, there)) return true;
  const own = wordsOf(text);
  // Of a law's own words one that is there is enough, and a longer text needs none.
  if (saysOwed(text)) return own.size < there.size && sharedWith(own, there).length === 0;
  return saysLaw(text) && !saysOwed(draft) ? sharedWith(own, there).length === 0 : !sharesMost(own, there);
}

/** Whether one of several sentences, which is no law by its words, has two thirds of them from nowhere around it. */
function hasDescription(sentences: readonly string[], there: ReadonlySet<string>): boolean {
  const words = sentences.map(wordsOf);
  return words.some((own, at) => {
    if (own.size === 0 || saysLaw(sentences[at] ?? "")) return false;
    const around = new Set([there, ...words.filter((_, index) => index !== at)].flatMap((set) => [...set]));
    return sharedWith(own, around).length <= own.size / 3;
  });
}

const sharesMost = (own: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
  sharedWith(own, there).length > own.size / 2;

/** The words that others have, in any form. */
const sharedWith = (own: ReadonlySet<string>, there: ReadonlySet<string>): readonly string[] =>
  [...own].filter((word) => [...there].some((other) => word.startsWith(other) || other.startsWith(word)));

/** It has a number, an item's mark, or is set off as a text. */
const MARKED = /^\s*(?:["“«„]|\(?[\p{L}\d.-]{1,5}[.)]\s|\d)/u;

/** Of a draft's text, to tell by them. */
const LEAST_WORDS = 4;
