import type { Instrument } from "../../instrument/instrument";
import type { Language } from "../../language";
import type { Meaning, PointerMeaning } from "../names/meaning";
import type { Tokens } from "../tokens/tokens";
import type { WordTable } from "../tokens/word-table";
import type { Hints } from "./hints";
import type { Phrases } from "./phrases";
import type { WordForms } from "./word-forms";

/** Sets of phrases, by what they are for; the grammars say what each holds. */
export const SETS = [
  "names",
  "units",
  "joins",
  "acts",
  "states",
  "organisations",
  "ordinals",
  "longer names",
  "this text",
  "body words",
  "collections",
  "times",
  "counted",
  "respectively",
  "run starts",
  "run ends",
  "protocols",
  "writings",
  "owned",
  "leads",
  "acting",
  "describing",
  "drafts",
  "acts behind",
  "protocols behind",
  "writings behind",
  "drafts behind",
  "open ended",
  "hereinafter",
  "made",
  "months",
  "years",
  "plurals",
  "endings",
  "own",
] as const;

export type SetName = (typeof SETS)[number];

export const SET: Readonly<Record<SetName, number>> = Object.fromEntries(
  SETS.map((name, index) => [name, index]),
) as Readonly<Record<SetName, number>>;

/** Everything the reader knows words for: the names of a catalogue and the words of every grammar. */
export interface Lexicon {
  readonly words: WordTable;
  readonly forms: WordForms;
  readonly hints: Hints;
  readonly phrases: Phrases;
  /** By the number that a phrase of "names" or "units" stands for. */
  readonly meanings: readonly Meaning[];
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

/** Words of one text for its instruments. */
export interface OwnPhrases {
  readonly phrases: Phrases;
  readonly meanings: readonly PointerMeaning[];
}
