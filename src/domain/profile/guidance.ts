import type { Localised } from "../language";

/** What checks, briefs and new workbooks need of a profile besides: apart from it, since the pane opens without this. */
export interface Guidance {
  /** What the reviewer asks of the draft, aspect by aspect in their order. */
  readonly questions: readonly Question[];
  readonly documents: readonly GuidingDocument[];
  /** Words, already folded to lower case, that show gender or age was considered. Word beginnings, per language. */
  readonly genderWords: Localised<readonly string[]>;
  readonly ageWords: Localised<readonly string[]>;
}

/** A question that the terms of reference ask of the draft. */
export interface Question {
  /** Its number: “3” is an aspect's own, “3.1” one under it, “13.5.2” one inside of “13.5”. No part of it ends in 0. */
  readonly id: string;
  /** Id of its aspect. */
  readonly aspect: string;
  readonly text: Localised;
  /** Where it asks who answers for something: by duty, or when it goes wrong. */
  readonly asksWho?: "responsible" | "liable";
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

/** The guidance of a profile that a workbook holds. Words of gender and age are the usual ones where it has none. */
export type OwnGuidance = Pick<Guidance, "questions" | "documents"> &
  Partial<Pick<Guidance, "genderWords" | "ageWords">>;
