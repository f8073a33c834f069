import type { Feedback } from "../review/consultation";
import type { Thread } from "../review/thread";
import { threadKeysIn } from "../review/thread-ids";
import { mapInSteps } from "../steps";
import type { Steps } from "../steps";
import { readRowMark } from "./row-mark";
import type { RowMark } from "./row-mark";

/** A row of Feedback with what it says of the comments it records. */
export interface RecordRow {
  readonly feedback: Feedback;
  /** Lower-case ids of its comments. */
  readonly ids: readonly string[];
  readonly mark: RowMark | undefined;
}

/** Which comment is which row's. */
export interface Matched {
  /** Comments by their rows: of each row all that are there. */
  readonly known: ReadonlyMap<RecordRow, readonly Thread[]>;
  /** Rows whose comment has another id now. */
  readonly renamed: ReadonlyMap<RecordRow, Thread>;
  /** Comments that may be those of rows whose own is not there. */
  readonly unsure: ReadonlyMap<Thread, readonly RecordRow[]>;
  /** Comments that no row records. */
  readonly news: readonly Thread[];
  /** Rows whose comments are all gone, and which no comment may be about. */
  readonly gone: readonly RecordRow[];
}

/** Rows of Feedback as far as comments are concerned. */
export const recordRows = (feedback: readonly Feedback[]): Steps<readonly RecordRow[]> =>
  mapInSteps(feedback, (row) => ({ feedback: row, ids: threadKeysIn(row.thread), mark: readRowMark(row.rowSeen) }));
