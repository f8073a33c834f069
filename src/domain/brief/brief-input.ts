import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import type { Language } from "../language";
import type { Profile } from "../profile/profile";
import type { Review } from "../review/review";
import type { PageLayout } from "./page-layout";

/** Everything a brief is made from. */
export interface BriefInput {
  readonly review: Review;
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  /** The citations of a cell's text, resolved, in reading order. */
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
  readonly language: Language;
  /** The measures of the template, for the page budget. */
  readonly layout: PageLayout;
  /** The day the brief bears, ISO. */
  readonly date: string;
  /** The moment it is made, ISO in UTC, e.g. `"2026-11-25T09:30:00Z"`. */
  readonly time: string;
  /** File name of the workbook, without a path. */
  readonly workbook: string;
}
