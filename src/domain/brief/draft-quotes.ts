import { joinQuotes } from "../amendment/draft-words";
import type { QuoteOfDraft } from "../amendment/draft-words";
import { namedIn } from "../draft/named-in";
import { flatQuotations, quotations, withMarks } from "../text/quotations";
import type { BriefInput } from "./brief-input";
import { oneLine } from "./fitting";
import { toProvisionReader } from "./named-provisions";
import { namesInSentence } from "./provision-names";
import type { BriefWords } from "./words/brief-words";

/** The fields that show words of the draft: those of a gap with one provision, and those of one with several. */
export const FIELDS_OF_DRAFT: ReadonlySet<string> = new Set(["draftText", "draftQuotes"]);

/**
 * Words of the draft, those of each provision in quotation marks of their own with its name behind, so that none passes
 * for what another one says: `"“Shops close.” (Article 3); “Markets open.” (Article 5, paragraph 1)"`.
 */
export function quotesWithNames(
  quotes: readonly QuoteOfDraft[],
  { review, language }: Pick<BriefInput, "review" | "language">,
  words: Pick<BriefWords, "quotes" | "andOthers">,
): string {
  const provisionsIn = toProvisionReader(namedIn(review.provisions, language));
  const byName = new Map<string, QuoteOfDraft[]>();
  for (const quote of quotes) {
    const name = namesInSentence(provisionsIn(quote.ids), words.andOthers);
    byName.set(name, [...(byName.get(name) ?? []), quote]);
  }
  return [...byName]
    .map(([name, said]) => {
      const text = inMarks(oneLine(joinQuotes(said)), words.quotes);
      return name === "" ? text : `${text} (${name})`;
    })
    .join("; ");
}

/** Whether a text brings its own quotation marks around all of it; those of “User” means … are of one word. */
export const isQuoted = (text: string): boolean =>
  [quotations(text), flatQuotations(text)].some((found) => found.length > 0 && NO_WORD.test(withMarks(text, found)));

const NO_WORD = /^[\s….,;]*$/u;

const inMarks = (text: string, [open, close]: readonly [string, string]): string =>
  isQuoted(text) ? text : `${open}${text}${close}`;
