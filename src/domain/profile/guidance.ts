import type { Localised } from "../language";

/** What checks, briefs and new workbooks need of a profile besides: apart from it, since the pane opens without this. */
export interface Guidance {
  /** What the reviewer asks of the draft under an aspect, by its id. */
  readonly questions: Readonly<Record<string, Localised>>;
  readonly documents: readonly GuidingDocument[];
  /** Words, already folded to lower case, that show gender or age was considered. Word beginnings, per language. */
  readonly genderWords: Localised<readonly string[]>;
  readonly ageWords: Localised<readonly string[]>;
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
