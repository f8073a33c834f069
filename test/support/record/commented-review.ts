import { COMMENT_STATE_LABELS } from "../../../src/domain/review/consultation";
import { noteAsThread } from "../../../src/domain/review/note";
import type { Thread } from "../../../src/domain/review/thread";
import { UNKNOWN_AUTHOR } from "../../../src/domain/review/unknown-author";

/** Tables that people comment on in histories. */
export type CommentedTable = "Gaps" | "Amendments";

/** A row of such a table. `kin` stays the same whatever becomes of its number, its words and its place. */
export interface KnownRow {
  readonly kin: number;
  readonly id: string;
  /** Words of its three columns, in their order. */
  readonly words: readonly [string, string, string];
  /** Of an amendment. */
  readonly gap?: string;
}

/** A comment, as the person knows it who wrote it. */
export interface KnownComment {
  readonly key: number;
  readonly form: "thread" | "note" | "flattened";
  /** Of Excel; `""` where a program lost it, and for notes. */
  readonly guid: string;
  readonly table: CommentedTable;
  /** Number of the row below the headers, from 0; one behind the last hangs on no row. */
  readonly at: number;
  /** Number of the column among the three. */
  readonly column: number;
  /** As the file tells; `by` is who it was. */
  readonly author: string;
  readonly by: string;
  readonly time: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly { readonly author: string; readonly time: string; readonly text: string }[];
}

/** A comment that was recorded, and what is true of it. */
export interface TrueRecord {
  readonly key: number;
  /** Id of its row of Feedback. */
  readonly feedback: string;
  /** Who wrote it, whatever became of their name. */
  readonly by: string;
  /** The row it was about when it was first read, by its `kin`; undefined for none. */
  readonly about: number | undefined;
  /** All that was read of it. */
  readonly said: readonly string[];
}

/** Texts of a row of Feedback, by the key of their column. */
export type FeedbackRow = Readonly<Record<string, string>>;

/** A review with its comments, between two readings. */
export interface CommentedReview {
  readonly rows: Readonly<Record<CommentedTable, readonly KnownRow[]>>;
  readonly comments: readonly KnownComment[];
  readonly feedback: readonly FeedbackRow[];
  readonly truth: readonly TrueRecord[];
}

/** Headers stand in row 3 of each sheet of a new workbook. */
export const FIRST_ROW = 4;
export const WORD_COLUMNS = {
  Gaps: ["issue", "solution", "sources"],
  Amendments: ["newText", "alternativeText", "justification"],
} as const;
export const SHEETS = { Gaps: "Gaps", Amendments: "Final text" } as const;
const LETTERS = { Gaps: ["B", "C", "D"], Amendments: ["E", "F", "G"] } as const;

export const cellOf = ({ table, at, column }: Pick<KnownComment, "table" | "at" | "column">): string =>
  `${LETTERS[table][column] ?? "B"}${FIRST_ROW + at}`;

/** The note that Excel keeps beside a thread for programs that know none. */
export const stubOf = ({ text, replies }: KnownComment): string =>
  [
    "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n",
    `Comment:\n    ${text}`,
    ...replies.map((reply) => `Reply:\n    ${reply.text}`),
  ].join("\n");

/** A comment as a reading gives it. */
export function toThread(comment: KnownComment): Thread {
  const { form, guid, author, time, text, resolved, replies, table } = comment;
  const place = { sheet: SHEETS[table], cell: cellOf(comment) };
  if (form === "note") return noteAsThread({ ...place, author, text });
  if (form === "flattened")
    return noteAsThread({ ...place, author: guid === "" ? author : `tc=${guid}`, text: stubOf(comment) });
  return {
    ...place,
    id: guid,
    author,
    time,
    text,
    resolved,
    replies: replies.map((reply, at) => ({ id: replyId(guid, at), ...reply })),
  };
}

/** The comments in the order in which a workbook gives them: threads, then notes, sheet by sheet. */
export function inStoredOrder(review: CommentedReview): CommentedReview {
  const tables = Object.keys(SHEETS);
  const rank = ({ form, table }: KnownComment): number =>
    (form === "thread" ? 0 : tables.length) + tables.indexOf(table);
  return { ...review, comments: [...review.comments].sort((a, b) => rank(a) - rank(b)) };
}

export const replyId = (guid: string, at: number): string => `${guid.slice(0, -3)}${String(at).padStart(2, "0")}}`;

/** In place of the row a comment is about: a person said it, and nobody knows better. */
export const TOLD = -1;
/** What a person is called whom a repaired comment does not name. */
export const NOBODY = UNKNOWN_AUTHOR.en;
export const STATES = COMMENT_STATE_LABELS;

/** Whether a person put a comment in their own words. */
export const isSummary = ({ feedback = "" }: FeedbackRow): boolean => feedback.startsWith("In short");
