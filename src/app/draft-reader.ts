import type { DraftJurisdiction, DraftProvision, DraftReading } from "../domain/draft/draft-provision";
import type { MatchDecisions } from "../domain/provision/versions/match-versions";
import type { PlacesSaid } from "./places-said";
import type { VersionedReview, VersionPlan } from "./plan-new-version";

/** A draft as a person gives it: a file, or the text that was pasted. */
export type DraftInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: ""; readonly text: string };

/** How far the reading of a draft is. */
export type DraftStep =
  | { readonly step: "opening" }
  /** Its text is there and is being split into provisions. */
  | { readonly step: "splitting"; readonly paragraphs: number };

/** A review and the provisions of another draft, to be set against each other. */
export interface VersionQuestion {
  readonly review: VersionedReview;
  readonly provisions: readonly DraftProvision[];
  /** What the texts of the review name of the draft. */
  readonly said: PlacesSaid;
  readonly decided: MatchDecisions;
}

/** Reads drafts, and compares them, while the pane goes on answering. What it still works at is given up for the next. */
export interface DraftReader {
  /**
   * Read a draft.
   *
   * @param chosen whose structure it has; guessed and said without it
   * @param country of the review that the draft is for, `"KZ"`
   * @returns undefined when the reading was given up
   * @throws UnusableInput for a file that is no draft
   */
  read(
    draft: DraftInput,
    chosen: DraftJurisdiction | undefined,
    onStep: (step: DraftStep) => void,
    country?: string,
  ): Promise<DraftReading | undefined>;
  /** `planNewVersion`; undefined when it was given up. */
  compare(question: VersionQuestion): Promise<VersionPlan | undefined>;
  /** Give up what is being read or compared. */
  stop(): void;
}
