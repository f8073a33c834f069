import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import type { Thread } from "../review/thread";
import type { RecordAnswers } from "./record-plan";
import type { Places } from "./places";

/** What all parts of planning a record share. */
export interface RecordContext {
  readonly review: Review;
  readonly places: Places;
  /** The day of the reading, e.g. `"2026-11-26"`. */
  readonly today: string;
  /** What the same comment is on copies, by it or by the row of the record that has it alone. */
  readonly copied: ReadonlyMap<Thread | Feedback, readonly Thread[]>;
  /** By lower-case ids of threads. */
  readonly answers: RecordAnswers;
}
