import type { PointerMeaning } from "../names/meaning";
import type { TextContext } from "../resolve/text-context";
import { tokenize } from "../tokens/tokens";
import type { Lexicon, OwnPhrases } from "./lexicon";
import { PhrasesBuilder } from "./phrases";

/** A lexicon with the words of one text for its instruments; the same one where the text has none. */
export function ownPhrases(lexicon: Lexicon, { names: { own } }: Pick<TextContext, "names">): Lexicon {
  if (!own || own.meanings.length === 0) return lexicon;
  const words = own.words.map(({ words: written, meaning }) => {
    const tokens = tokenize(written, lexicon.words);
    return [[...tokens.word.subarray(0, tokens.length)], meaning] as const;
  });
  // Its words are there to stay, as long as the phrases that hold their numbers.
  lexicon.words.keep();
  return { ...lexicon, own: toOwnPhrases(lexicon, words, own.meanings) };
}

/** Words that a text gives to an instrument, and their numbers. */
export interface Definition {
  readonly defines: string;
  readonly words: readonly number[];
}

/** A lexicon with the words that a text gives to instruments; the text says later what they stand for. */
export function withDefinitions(lexicon: Lexicon, definitions: readonly Definition[]): Lexicon {
  const before = lexicon.own ?? { words: [], meanings: [] };
  const first = before.meanings.length;
  const meanings = definitions.map(({ defines }): PointerMeaning => ({
    kind: "pointer",
    pointer: "unknown",
    capital: true,
    afterThe: false,
    defined: defines,
  }));
  const words = [...before.words, ...definitions.map((one, index) => [one.words, first + index] as const)];
  return { ...lexicon, own: toOwnPhrases(lexicon, words, [...before.meanings, ...meanings]) };
}

function toOwnPhrases(lexicon: Lexicon, words: OwnPhrases["words"], meanings: readonly PointerMeaning[]): OwnPhrases {
  const builder = new PhrasesBuilder();
  for (const [numbers, meaning] of words) builder.add(0, numbers, meaning);
  return { phrases: builder.build(lexicon.words.size), meanings, words };
}
