import type { Feedback } from "../review/consultation";
import type { FEEDBACK } from "../review/tables/feedback";
import type { Thread } from "../review/thread";
import type { ThreadPlace } from "./places";

/** Key of a column of Feedback. */
export type FeedbackColumn = (typeof FEEDBACK)["columns"][number]["key"];

/** Texts for cells of a row of Feedback, by the key of their column. */
export type FeedbackCells = Readonly<Partial<Record<FeedbackColumn, string>>>;

/** What is to be written so that the table Feedback holds every comment and note of the workbook, as it is now. */
export interface RecordPlan {
  /** Comments that no row records yet, the oldest first. */
  readonly added: readonly NewRecord[];
  /** Rows of which cells change, in table order. Cells that are for people to fill are never among them. */
  readonly changed: readonly ChangedRecord[];
  /** What only a person can tell; what a question is about stays as it is recorded until it is answered. */
  readonly questions: readonly RecordQuestion[];
  /** Comments of which not all that was said is in the record, since a cell holds no more or nothing was said, and those on copies of sheets. */
  readonly left: readonly LeftThread[];
  /** How many comments are recorded as they are now. */
  readonly same: number;
}

/** A row to put below the table. */
export interface NewRecord {
  readonly thread: Thread;
  /** Every cell that is not empty, the id (`"F-07"`) among them. */
  readonly cells: FeedbackCells;
}

/** Cells of a row that change. */
export interface ChangedRecord {
  readonly feedback: Feedback;
  /** The comment it records; undefined where that is gone, or there are several. */
  readonly thread: Thread | undefined;
  readonly cells: FeedbackCells;
  readonly news: readonly RecordNews[];
}

/** What happened to a comment since it was last read. */
export type RecordNews =
  /** Its author put it in other words. */
  | "reworded"
  | "answered"
  /** A reply was put in other words, or deleted. */
  | "reply-reworded"
  | "reply-deleted"
  | "resolved"
  | "reopened"
  | "deleted"
  /** It is resolved in a copy and not in the table. */
  | "resolved-in-copy"
  /** It had been deleted, and is there again. */
  | "returned"
  /** Its row stands elsewhere now, or goes by another number. */
  | "moved"
  /** A person said that it is about a gap that was deleted, or which row it is about. */
  | "gap-deleted"
  | "told"
  /** Who wrote it and when, or its id, is known now. */
  | "identified";

/** Something about a comment that the program can't be certain of. */
export interface RecordQuestion {
  readonly thread: Thread;
  readonly kind:
    /** It hangs on another row than the one it was about. */
    | "moved"
    /** It is not there any more, and the row it was about may go by another number, or be gone as well. */
    | "gone"
    /** It hangs on a row of a copy, or hung there, of which nobody can tell which row of ours it is. */
    | "on-copy"
    /** It says what a comment said that is not there any more, and may be that one. */
    | "known-again"
    /** It says what a row says that names no comment, and may be the one. */
    | "typed"
    /** It hangs where a comment hung that is not there any more, and may be that one in other words. */
    | "reworded";
  /** Rows of Feedback that may be about it; for `moved` and `gone` the one that is, for `on-copy` none while it is new. */
  readonly feedback: readonly Feedback[];
  /** Where the first of them hung. */
  readonly was: Pick<ThreadPlace, "table" | "row" | "column">;
  readonly now: ThreadPlace;
  /** Ids of the rows that say what that row said, `""` for one without; they stand first among the choices of `gone`. */
  readonly saidIn: readonly string[];
  readonly choices: readonly RecordChoice[];
}

/** One way to answer a question. */
export interface RecordChoice {
  /** What `RecordAnswers` holds for it: the id of a row (`"G-004"`), of Feedback (`"F-03"`), or `ANOTHER`, `NO_ROW`. */
  readonly answer: string;
  readonly kind:
    /** It is still about the row it was about. */
    | "as-it-was"
    /** It is about what it hangs on now. */
    | "where-it-is"
    /** It is about a row that is there, or about none of those. */
    | "this-row"
    | "no-row"
    /** It is the comment of a row of Feedback, whatever it is about. */
    | "that-one"
    /** It is a comment of its own. */
    | "another";
}

/** A comment that has nothing to do with those that say the same. */
export const ANOTHER = "new";
/** About no row of ours. */
export const NO_ROW = "none";

/** By the id of the thread, in any case; for `moved`, `gone` and `on-copy` the id of any gap is an answer as well. */
export type RecordAnswers = ReadonlyMap<string, string>;

/** A comment that is not, or not in full, in the record. */
export interface LeftThread {
  readonly thread: Thread;
  readonly kind:
    | "too-long"
    | "no-words"
    /** It came along with a copy of a sheet: a comment of ours or a row of the record is the same. */
    | "copied";
}
