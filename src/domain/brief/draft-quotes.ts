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
  input: Pick<BriefInput, "review" | "language">,
  words: Words,
): string {
  return byName(quotes, input, words)
    .map(([name, said]) => {
      const text = inMarks(oneLine(joinQuotes(said)), words.quotes);
      return name === "" ? text : `${text} (${name})`;
    })
    .join("; ");
}

/**
 * The same for a place that has quotation marks around it already, as a brief made for a gap with one provision has:
 * `"[Article 3] Shops close. … [Article 5, paragraph 1] Markets open."`, and the words alone where one provision says them.
 */
export function quotesInMarks(
  quotes: readonly QuoteOfDraft[],
  input: Pick<BriefInput, "review" | "language">,
  words: Words,
): string {
  const named = byName(quotes, input, words);
  if (named.length < 2) return oneLine(joinQuotes(quotes));
  return named.map(([name, said]) => (name === "" ? "" : `[${name}] `) + oneLine(joinQuotes(said))).join(" … ");
}

type Words = Pick<BriefWords, "quotes" | "andOthers">;

/** By the names of the provisions that say them, in order; "" where that can't be told. */
function byName(
  quotes: readonly QuoteOfDraft[],
  { review, language }: Pick<BriefInput, "review" | "language">,
  { andOthers }: Words,
): readonly (readonly [string, readonly QuoteOfDraft[]])[] {
  const provisionsIn = toProvisionReader(namedIn(review.provisions, language));
  const found = new Map<string, QuoteOfDraft[]>();
  for (const quote of quotes) {
    const name = namesInSentence(provisionsIn(quote.ids), andOthers);
    found.set(name, [...(found.get(name) ?? []), quote]);
  }
  return [...found];
}

/** Whether a text brings its own quotation marks around all of it; those of “User” means … are of one word. */
export const isQuoted = (text: string): boolean =>
  [quotations(text), flatQuotations(text)].some((found) => found.length > 0 && NO_WORD.test(withMarks(text, found)));

const NO_WORD = /^[\s….,;]*$/u;

const inMarks = (text: string, [open, close]: readonly [string, string]): string =>
  isQuoted(text) ? text : `${open}${text}${close}`;
