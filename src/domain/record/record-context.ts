import type { Review } from "../review/review";
import type { RecordAnswers } from "./record-plan";
import type { Places } from "./thread-place";

/** What all parts of planning a record share. */
export interface RecordContext {
  readonly review: Review;
  readonly places: Places;
  /** The day of the reading, e.g. `"2026-11-26"`. */
  readonly today: string;
  /** By lower-case ids of threads. */
  readonly answers: RecordAnswers;
}
