import type { RowPlace } from "../../gap/row-place";
import type { Language } from "../../language";
import type { BriefGap } from "../brief-gap";

/** A text of the author's voice, or one that is proposed until the author writes. */
export interface AuthorText {
  readonly text: string;
  readonly isProposed: boolean;
  /** Of a proposal from texts of the table: the brief's own, or the table's where the review has none in that. */
  readonly language: Language;
  /** Its row on the sheet Brief; of a proposal the row that it was taken from, where there is one. */
  readonly place?: RowPlace;
  /** Label of the gap that a proposal is taken from, where it is from one. */
  readonly gap?: string;
  /** Id of that gap, "" where it has none. */
  readonly gapId?: string;
}

/** What is asked of whom, and by when; the two are "" where nobody said. */
export interface AskText extends AuthorText {
  readonly addressee: string;
  readonly byWhen: string;
}

/** What the brief says in the author's voice, in one language. A part of which nothing true can be said is empty. */
export interface AuthorTexts {
  readonly title: string;
  readonly isTitleProposed: boolean;
  readonly keyMessages: readonly AuthorText[];
  readonly whyNow: readonly AuthorText[];
  readonly opportunities: readonly AuthorText[];
  readonly conclusions: readonly AuthorText[];
  readonly asks: readonly AskText[];
  readonly contact: string;
}

/** A ranked gap as far as proposals need it. */
export type RankedGap = Pick<BriefGap, "id" | "label" | "gap" | "languages" | "headline" | "amendments" | "wordings">;
