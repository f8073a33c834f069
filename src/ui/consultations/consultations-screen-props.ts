import type { FeedbackConfirmation } from "../../app/actions/confirm-feedback";
import type { MinutesChoice } from "../../app/make-minutes";
import type { HandedFile, SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Profile } from "../../domain/profile/profile";
import type { Review } from "../../domain/review/review";
import type { TypedRemark } from "../../domain/review/typed-remark";
import type { RecordActions } from "../record/record-actions";

/** What the screen Consultations shows and can do. */
export interface ConsultationsScreenProps extends Pick<RecordActions, "onGoTo"> {
  readonly review: Review;
  readonly profile: Profile;
  readonly selected: SelectedCell | undefined;
  /** The gap that was selected last in the sheet. */
  readonly target: Gap | undefined;
  readonly busy: boolean;
  /** A file that may not have arrived; undefined when it is known to be saved. */
  readonly handed: HandedFile | undefined;
  /** The id of the new consultation; undefined when there is none. */
  readonly onAdd: () => Promise<string | undefined>;
  readonly onEdit: RecordActions["onEdit"];
  /** Whether the remark is written; `isAgain` where it may have been, in an earlier attempt. */
  readonly onRemark: (consultation: string, remark: TypedRemark, isAgain: boolean) => Promise<boolean | undefined>;
  readonly onEditRemark: RecordActions["onEdit"];
  /** Whether it is written that the one who raised a remark agreed. */
  readonly onConfirm: (confirmation: FeedbackConfirmation) => Promise<boolean | undefined>;
  readonly onMinutes: (choice: MinutesChoice) => void;
  readonly onHandAgain: () => void;
}
