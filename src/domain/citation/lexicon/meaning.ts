import type { Instrument } from "../../instrument/instrument";
import type { Pointer } from "../grammar/grammar";
import type { OtherBody } from "../grammar/other-comments";

/** What a phrase of the index stands for. */
export type Meaning = NameMeaning | UnitMeaning | PointerMeaning | SeriesMeaning | BodyMeaning;

/** How a name is an instrument's: in full, as the title of an act without the word for it, or unless another has it in full. */
export const NAME_SOURCES = ["full", "title", "loose"] as const;

/** The name of one or more instruments. */
export interface NameMeaning {
  readonly kind: "name";
  /** Of the first of its instruments; those that have it loosely are among the others where one has it otherwise. */
  readonly source: (typeof NAME_SOURCES)[number];
  /** Every instrument of this name. */
  readonly instruments: readonly Instrument[];
  /**
   * Instruments whose title is this name and a bracket, meant when the year rules the others out; or this name behind their
   * state, "UK GDPR", meant where that is spoken of.
   */
  readonly others: readonly Instrument[];
  /** One everyday-looking word: a name only when it starts with a capital. */
  readonly capital: boolean;
  /** Small letters throughout: a name without a place after it only when it is written with a capital. */
  readonly everyday: boolean;
  /** Long enough to be known with a typo in it. */
  readonly long: boolean;
  /** The title of an act without the word for it, a name only in quotes or beside that word: "«О персональных данных …»". */
  readonly title?: boolean;
  /** The unit that the word means in small letters: "Fundamentals, fundamentals 3 and 9". */
  readonly unit?: UnitMeaning;
}

/** A unit word, as its grammar describes it. */
export interface UnitMeaning {
  readonly kind: "unit";
  readonly unit: string;
  readonly rank: number;
  readonly plural: boolean;
  /** The word has the ending of something owned: Kazakh "бабы". */
  readonly owned?: boolean;
  readonly number: "before" | "after" | "either";
  readonly roman: boolean;
  readonly romanAsArabic: boolean;
  readonly lettered: boolean;
  readonly letters: boolean;
  readonly needsName: boolean;
  readonly ordinal: boolean;
  readonly ordinalBefore: boolean;
  readonly numerals: boolean;
  readonly unnumbered: boolean;
  readonly numberedAs: string | undefined;
  /** The unit this word means right behind an annex, or inside an article. */
  readonly inside?: { readonly unit: string; readonly rank: number };
  /** The unit this word means in the plural, when that is another one. */
  readonly orPlural?: string;
}

/** The beginning of a numbered series; the number follows. */
export interface SeriesMeaning {
  readonly kind: "series";
  /** What names of the series begin with, where this is the plural and several numbers follow. */
  readonly singular: string | undefined;
}

/** A body that has a numbered series: that of the catalogue, or another. */
export interface BodyMeaning {
  readonly kind: "body";
  readonly of: OtherBody | "CRC";
}

/** A word for an instrument named before or known from the context. */
export interface PointerMeaning {
  readonly kind: "pointer";
  readonly pointer: Pointer;
  readonly capital: boolean;
  /** Counts only after "the": kept apart, so that "the Convention on Cybercrime" is found as a name. */
  readonly afterThe: boolean;
  /** The words as the text gave them to an instrument, in the case it did so. */
  readonly defined?: string;
  /** The instrument it stands for, where the text's context says so. */
  readonly instrument?: Instrument;
  /** Before a number it is the beginning of a series: "general comment No. 99". */
  readonly series?: boolean;
}
