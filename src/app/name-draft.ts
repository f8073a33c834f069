import type { ResolvedCitation } from "../domain/citation/citation";
import type { Language } from "../domain/language";
import { capitalised } from "../domain/text/capitalised";

/** How a place is called one of the draft: a word behind it, or before it in Kazakh. */
const OF_DRAFT: Readonly<Record<Language, (place: string) => string>> = {
  en: (place) => `${place} of the draft`,
  ru: (place) => `${place} проекта`,
  kk: (place) => `жобаның ${place}`,
};

/** What stands before a sentence. */
const BEGINS = /(?:^|[.!?…]\s+|\n)$/u;

/**
 * A text in which places that name no law are called places of the draft: that is what they are of in a gap's issue,
 * while a justification may as well mean those of a treaty.
 *
 * @param citations of the text, in reading order
 */
export function nameDraft(text: string, citations: readonly ResolvedCitation[], language: Language): string {
  let said = "";
  let at = 0;
  for (const { start, end, name, problems } of citations) {
    if (name !== "" || !problems.some(({ kind }) => kind === "unresolved")) continue;
    const before = text.slice(at, start);
    const named = OF_DRAFT[language](text.slice(start, end));
    said += before + (BEGINS.test(said + before) ? capitalised(named) : named);
    at = end;
  }
  return said + text.slice(at);
}
