import type { Localised } from "../language";

/** What the terms of reference ask of a review, as data. */
export interface Profile {
  readonly id: string;
  readonly name: Localised;
  readonly aspects: readonly Aspect[];
  readonly documents: readonly GuidingDocument[];
  readonly minimumConsultations: number;
  readonly maximumPages: number;
  /** Words, already folded to lower case, that show gender or age was considered. Word beginnings, per language. */
  readonly genderWords: Localised<readonly string[]>;
  readonly ageWords: Localised<readonly string[]>;
}

/** A topic of the methodology. Its id is also a topic of the catalogue's parts. */
export interface Aspect {
  readonly id: string;
  readonly name: Localised;
  /** What the reviewer asks of the draft under this aspect, in our own words. */
  readonly question: Localised;
}

/** A document the review must cite, or say why not. */
export interface GuidingDocument {
  readonly id: string;
  readonly title: Localised;
  /** For the head of a narrow column. */
  readonly short: Localised;
  /** Any one of these instruments satisfies it. */
  readonly instruments: readonly string[];
  /** Names a plain formula can look for in the cells; the first is the usual one. */
  readonly citedAs: readonly string[];
}
