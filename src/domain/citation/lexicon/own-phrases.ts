import type { Instrument } from "../../instrument/instrument";
import type { PointerMeaning } from "./meaning";
import { tokenize } from "../tokens/tokens";
import type { Lexicon, OwnPhrases } from "./lexicon";
import { PhrasesBuilder } from "./phrases-builder";

/** A lexicon with the words of one text for its instruments; the same one where the text has none. */
export function ownPhrases(
  lexicon: Lexicon,
  own: readonly (readonly [words: string, instrument: Instrument])[],
): Lexicon {
  if (own.length === 0) return lexicon;
  const words = own.map(([written], meaning) => [numbersOf(withoutThe(written.trim()), lexicon), meaning] as const);
  const meanings = own.map(([written, instrument]): PointerMeaning => {
    const bare = withoutThe(written.trim());
    const afterThe = bare !== written.trim();
    return { kind: "pointer", pointer: "unknown", capital: /^\p{Lu}/u.test(bare), afterThe, instrument };
  });
  // Its words are there to stay, as long as the phrases that hold their numbers.
  lexicon.words.keep();
  return { ...lexicon, own: toOwnPhrases(lexicon, words, meanings) };
}

const withoutThe = (words: string): string => words.replace(/^the\s+/iu, "");

function numbersOf(words: string, lexicon: Lexicon): readonly number[] {
  const { word, length } = tokenize(words, lexicon.words);
  return [...word.subarray(0, length)];
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
