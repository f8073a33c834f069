import type { Instrument } from "../../instrument/instrument";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Pointer } from "../grammar/grammar";

/** What a text is taken apart into before it is put together as citations; tokens from `start` to before `end`. */
export type Element = NameElement | PlacesElement;

/** The name of an instrument, or a word that stands for one. */
export interface NameElement {
  readonly kind: "name";
  readonly start: number;
  readonly end: number;
  /** Empty for a name that the catalogue doesn't know, and for pointers. */
  readonly instruments: readonly Instrument[];
  readonly pointer: Pointer | undefined;
  /** By what a word without a name points: "the Law" (kind), "the same Law" (same), "thereof" (last). */
  readonly pointsBy?: "kind" | "same" | "last" | undefined;
  /** What the text calls it from here on: "(hereinafter “the Convention”)". */
  readonly defines?: string | undefined;
  /** What the name alone would mean, where a state that is named beside it says that another's act is meant. */
  readonly ruledOut?: Instrument | undefined;
  /** What the name alone means, where the state that it stands below says that an act of its own is meant. */
  readonly alone?: readonly Instrument[] | undefined;
  /** Codes of the states whose act the words beside it say it is. */
  readonly states?: readonly string[] | undefined;
  /** Another state is spoken of before it, whose act it may be. */
  readonly isDoubtful?: boolean;
  /** That state stands right before it, so that the one under review does not tell either: "As in Kyrgyzstan, the Digital Code …". */
  readonly isOfEither?: boolean;
  /** A title follows a word such as "the Law", so that it is not what the text calls so. */
  readonly ofAnother?: boolean;
  /** Words that the text gave to an instrument before, as it gave them. */
  readonly defined?: string | undefined;
  /** What it defines, as numbers of words, where the lexicon has no such phrase. */
  readonly newWords?: readonly number[] | undefined;
  /** One of a numbered series that the catalogue doesn't hold: "general recommendation No. 35". */
  readonly ofSeries?: boolean;
  /** The body that made it is named beside it: "general comment No. 25 of the Committee". */
  readonly hasBody?: boolean;
  /** No act, but a paper such as a report, whose place stands before it; none behind it is. */
  readonly isPaper?: boolean;
  /** An everyday phrase: counts only with a place, or written with a capital. */
  readonly everyday: boolean;
}

/** A unit with its numbers: "articles 3(1), 12 and 16". */
export interface PlacesElement {
  readonly kind: "places";
  readonly start: number;
  readonly end: number;
  /** Undefined for numbers beside a name: "UNGP 17". */
  readonly unit: string | undefined;
  readonly rank: number;
  readonly plural: boolean;
  readonly items: readonly Pinpoint[];
  readonly needsName: boolean;
  /** The number stands before the unit, as in Kazakh, where names stand before places too. */
  readonly numberFirst: boolean;
  /** The unit's word has the ending of something owned. */
  readonly owned?: boolean;
  /** Said to be of the text itself: "paragraph 12 above". */
  readonly ofThisText: boolean;
  /** The unit it may be in the plural, and the word as written. */
  readonly orPlural: { readonly unit: string; readonly word: string } | undefined;
  /** Numbers without a unit of their own, which are places only beside a name that claims them. */
  readonly bare?: boolean;
  /** What they are can't be told from the text, so that they are asked about: "CRC 16+ and 17". */
  readonly isUnclear?: boolean;
}

/** A name as that of a place which it does not stand beside. */
export const nameOfPlace = (name: NameElement, start: number): NameElement => ({
  ...name,
  start,
  end: start,
  defines: undefined,
  newWords: undefined,
});

/** A name from one token to another: itself where it is so already. */
export const spanning = (name: NameElement, start: number, end: number): NameElement =>
  name.start === start && name.end === end ? name : { ...name, start, end };

/** The name of an instrument that the catalogue doesn't hold. */
export const unknownName = (start: number, end: number): NameElement => ({
  kind: "name",
  start,
  end,
  instruments: [],
  pointer: undefined,
  everyday: false,
});
