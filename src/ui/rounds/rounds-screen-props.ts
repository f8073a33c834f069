import type { ChangesChoice } from "../../app/actions/hand-changes";
import type { HandedFile } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Profile } from "../../domain/profile/profile";
import type { Review } from "../../domain/review/review";

/** What the screen Rounds shows and can do. */
export interface RoundsScreenProps {
  readonly review: Review;
  readonly profile: Profile;
  /** The gap that was selected last in the sheet. */
  readonly target: Gap | undefined;
  readonly busy: boolean;
  /** A file that may not have arrived; undefined when it is known to be saved. */
  readonly handed: HandedFile | undefined;
  /** Who reviews rows, as last given on this device; "" for nobody yet. */
  readonly reviewer: string;
  readonly onGoTo: (table: string, row: number, column: string) => void;
  readonly onFreeze: (label: string) => void;
  readonly onHandChanges: (choice: ChangesChoice) => void;
  readonly onAddChangesSheet: (choice: ChangesChoice) => void;
  readonly onHandAgain: () => void;
  readonly onReviewed: (gaps: readonly string[], name: string) => void;
}
