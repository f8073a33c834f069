import { nounForms } from "../domain/citation/grammar/kk-nouns";
import type { Stretch } from "../domain/citation/read-lone-places";
import type { Language } from "../domain/language";
import { beginsSentence } from "../domain/text/begins-sentence";
import { capitalised } from "../domain/text/capitalised";

/** How a place is called one of the draft: a word behind it, or before it in Kazakh. */
const OF_DRAFT: Readonly<Record<Language, (place: string) => string>> = {
  en: (place) => `${place} of the draft`,
  ru: (place) => `${place} проекта`,
  kk: (place) => `${isOwned(place) ? "жобаның" : "жобадағы"} ${place}`,
};

/** Kazakh units with the ending that an owner gives them, which a person may have typed or not: "3-бабы", "3-бап". */
const OWNED = new Set(
  ["бап", "тармақ", "тармақша", "бөлік", "абзац", "тарау"].flatMap((noun) => nounForms(noun).owned),
);

const isOwned = (place: string): boolean => OWNED.has(/\p{L}{3,}/u.exec(place)?.[0].toLowerCase() ?? "");

/**
 * A text in which places are called places of the draft: that goes without saying in a gap's issue, while in a
 * justification they may as well be those of a treaty.
 *
 * @param citations those that are certainly of the draft, in reading order
 */
export function nameDraft(text: string, citations: readonly Stretch[], language: Language): string {
  let said = "";
  let at = 0;
  for (const { start, end } of citations) {
    const before = text.slice(at, start);
    const named = OF_DRAFT[language](text.slice(start, end));
    said += before + (beginsSentence(said + before) ? capitalised(named) : named);
    at = end;
  }
  return said + text.slice(at);
}
