import type { Language } from "../language";
import { draftLanguage } from "./draft-language";
import type { DraftMessage } from "./draft-provision";
import { inOneLanguage, inOtherLanguage } from "./words/language-remarks";

interface Worded {
  readonly heading: string;
  readonly text: string;
}

/**
 * Said of a draft that is in another language than the provisions of the review: none of them can be matched by words.
 */
export function otherLanguage(review: readonly Worded[], draft: readonly Worded[]): readonly DraftMessage[] {
  const [before, now] = [languageOf(review), languageOf(draft)];
  return before !== undefined && now !== undefined && before !== now ? [inOtherLanguage(now, before)] : [];
}

/** Said of a draft beside which one in the same language is put. */
export function sameLanguage(first: readonly Worded[], second: readonly Worded[]): readonly DraftMessage[] {
  const [one, other] = [languageOf(first), languageOf(second)];
  return one !== undefined && one === other ? [inOneLanguage(one)] : [];
}

/** Undefined where there are too few letters to tell. */
function languageOf(provisions: readonly Worded[]): Language | undefined {
  const text = provisions.map(({ heading, text: own }) => `${heading} ${own}`).join(" ");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < ENOUGH ? undefined : draftLanguage(text);
}

/** So many letters tell Kazakh from Russian. */
const ENOUGH = 200;
