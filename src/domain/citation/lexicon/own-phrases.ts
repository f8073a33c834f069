import type { TextContext } from "../resolve/text-context";
import { tokenize } from "../tokens/tokens";
import type { Lexicon } from "./lexicon";
import { PhrasesBuilder } from "./phrases";

/** A lexicon with the words of one text for its instruments; the same one where the text has none. */
export function ownPhrases(lexicon: Lexicon, { names: { own } }: Pick<TextContext, "names">): Lexicon {
  if (!own || own.meanings.length === 0) return lexicon;
  const builder = new PhrasesBuilder();
  for (const { words, meaning } of own.words) {
    const tokens = tokenize(words, lexicon.words);
    builder.add(0, [...tokens.word.subarray(0, tokens.length)], meaning);
  }
  // Its words are there to stay, as long as the phrases that hold their numbers.
  lexicon.words.keep();
  return { ...lexicon, own: { phrases: builder.build(lexicon.words.size), meanings: own.meanings } };
}
