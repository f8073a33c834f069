import type { Preferences } from "../../app/ports";
import type { Mentioned } from "../../app/said";
import type { HandedFile, SelectedCell } from "../../app/session/session-state";
import type { FeedbackConfirmation } from "../../app/actions/confirm-feedback";
import type { RecordAnswers } from "../../domain/record/record-plan";
import type { Remark } from "../../domain/review/remark";
import type { Review } from "../../domain/review/review";
import type { TableChoice } from "../../domain/table/table-input";
import type { RecordActions } from "../record/record-actions";

/** A gap that is to be commented on; each time a new one. */
export interface CommentRequest {
  readonly gap: string;
}

/** What the screen Comments shows and can do; the parts of it take what they need. */
export interface CommentsScreenProps extends RecordActions {
  readonly review: Review;
  readonly selected: SelectedCell | undefined;
  /** What reading the workbook had to tell. */
  readonly remarks: readonly Remark[];
  readonly busy: boolean;
  /** A file that may not have arrived; undefined when it is known to be saved. */
  readonly handed: HandedFile | undefined;
  /** What is kept on this device between two looks. */
  readonly kept: Preferences;
  /** For times in words; now, when left out. */
  readonly now?: Date;
  /** Whether the reply stands in the thread, once the attempt is over; it may resolve the thread. */
  readonly onReply: (thread: string, text: string, mentioned?: Mentioned, resolves?: boolean) => Promise<boolean>;
  /** Begin a thread on a cell of a gap; its id, once it stands. */
  readonly onStart: (
    cell: { readonly gap: string; readonly column: string },
    text: string,
    mentioned?: Mentioned,
  ) => Promise<string | undefined>;
  /** Whom a comment can mention, as far as Excel tells. */
  readonly onAskPeople: () => Promise<readonly Mentioned[]>;
  /** Where another screen sends the person to comment. */
  readonly request?: CommentRequest | undefined;
  readonly onResolve: (thread: string, resolved: boolean) => void;
  readonly onGoToThread: (thread: string) => void;
  /** Ends when the attempt is over; no more is written once it is stopped. */
  readonly onRecord: (answers?: RecordAnswers, isStopped?: () => boolean) => Promise<unknown>;
  /** Whether it is written that the one who raised it agreed. */
  readonly onConfirm: (confirmation: FeedbackConfirmation) => Promise<boolean | undefined>;
  readonly onHandMatrix: (choice: TableChoice) => void;
  readonly onHandAgain: () => void;
}
