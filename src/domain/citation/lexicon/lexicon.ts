import type { Instrument } from "../../instrument/instrument";
import type { Language } from "../../language";
import type { Meaning, PointerMeaning } from "./meaning";
import type { Tokens } from "../tokens/tokens";
import type { WordTable } from "../tokens/word-table";
import type { Hints } from "./hints";
import type { LastWords } from "./last-words";
import type { Phrases } from "./phrases";
import type { WordForms } from "./word-forms";

/** Everything the reader knows words for: the names of a catalogue and the words of every grammar. */
export interface Lexicon extends LexiconPhrases {
  readonly forms: WordForms;
  readonly hints: Hints;
  readonly lastWords: LastWords;
  /** By the number that a phrase of "states" stands for: the state's code. */
  readonly states: readonly { readonly code: string; readonly language: Language }[];
  /** By the number that a phrase of "organisations" stands for. */
  readonly organisations: readonly string[];
  /** By id of a treaty, the protocols to it. */
  readonly protocols: ReadonlyMap<string, readonly Instrument[]>;
  /** General comments of the Committee on the Rights of the Child, by their number. */
  readonly comments: ReadonlyMap<string, readonly Instrument[]>;
  /** Take a text apart, and tell the sign before a number whatever it looks like. */
  readonly tokens: (text: string) => Tokens;
  /** Words that stand for an instrument in one text only; they come before the catalogue's. */
  readonly own?: OwnPhrases;
}

/** Phrases and what they stand for, from which the rest of a lexicon can be made. */
export interface LexiconPhrases {
  readonly words: WordTable;
  /** The words of phrases by what stays of each in any case. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly phrases: Phrases;
  /** By the number that a phrase of "names" or "units" stands for. */
  readonly meanings: readonly Meaning[];
}

/** Words of one text for its instruments. */
export interface OwnPhrases {
  readonly phrases: Phrases;
  readonly meanings: readonly PointerMeaning[];
  /** What the phrases were made of: numbers of words, and of the meaning. */
  readonly words: readonly (readonly [words: readonly number[], meaning: number])[];
}
