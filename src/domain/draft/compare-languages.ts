import type { Language } from "../language";
import { draftLanguage } from "./draft-language";
import type { DraftMessage } from "./draft-provision";
import { sureLanguage } from "./sure-language";
import { inOneLanguage, inOtherLanguage, surelyInOneLanguage } from "./words/language-remarks";

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

/** Said of a draft beside which one in the same language is put, as far as letters show. */
export function sameLanguage(first: readonly Worded[], second: readonly Worded[]): readonly DraftMessage[] {
  const [one, other] = [languageOf(first), languageOf(second)];
  return one !== undefined && one === other ? [inOneLanguage(one)] : [];
}

/** Why one is not put beside the other: both are surely in Russian, or surely in Kazakh. */
export function surelySameLanguage(first: readonly Worded[], second: readonly Worded[]): readonly DraftMessage[] {
  const [one, other] = [first, second].map((draft) => (languageOf(draft) ? sureLanguage(wordsOf(draft)) : undefined));
  return one !== undefined && one === other ? [surelyInOneLanguage(one)] : [];
}

const wordsOf = (provisions: readonly Worded[]): string =>
  provisions.map(({ heading, text }) => `${heading} ${text}`).join(" ");

/** Undefined where there are too few letters to tell. */
function languageOf(provisions: readonly Worded[]): Language | undefined {
  const text = wordsOf(provisions);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < ENOUGH ? undefined : draftLanguage(text);
}

/** So many letters tell Kazakh from Russian. */
const ENOUGH = 200;
