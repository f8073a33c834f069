import type { Localised } from "../language";
import type { RowPlace } from "../gap/row-place";

/** A meeting or exchange with the ministry's staff. */
export interface Consultation {
  readonly id: string;
  readonly date: string;
  readonly with: string;
  readonly format: string;
  readonly attendees: string;
  readonly summary: string;
  /** Addresses of what was handed out or written there, as typed; "" for none. */
  readonly attachments: string;
  readonly place: RowPlace;
}

/** One thing somebody said about the table, and what became of it. */
export interface Feedback {
  readonly id: string;
  readonly raisedBy: string;
  readonly date: string;
  /** `"C-01"` (id of a consultation) or a word for a comment, a note or a letter. */
  readonly source: string;
  /** Id of the gap it is about; "" for the review as a whole. */
  readonly gap: string;
  readonly column: string;
  readonly feedback: string;
  /** Undefined when the cell is empty or holds none of the choices. */
  readonly disposition: Disposition | undefined;
  /** What the cell holds where that is none of the choices. */
  readonly typedDisposition?: string;
  readonly response: string;
  readonly closedBy: string;
  readonly organisation: string;
  /** What was answered in the thread, a line each, with who and when. */
  readonly replies: string;
  /** What was changed because of it, before and after. */
  readonly change: string;
  readonly closedOn: string;
  /** How the one who raised it agreed, e.g. resolved in Excel or by a letter. */
  readonly closedHow: string;
  /** Who owes the next step, and by when. */
  readonly assignedTo: string;
  readonly due: string;
  /** What the comment was when it was last read; undefined where none was. */
  readonly comment: CommentState | undefined;
  /** Where the comment hung when it was last read, e.g. `"Gaps!C4"`. */
  readonly cell: string;
  /** The row it hung on, and what that and the comment said, when the two were last in agreement (`domain/record/row-mark.ts`). */
  readonly rowSeen: string;
  /** Id of the comment thread it records, or "". */
  readonly thread: string;
  readonly place: RowPlace;
}

export const DISPOSITIONS = ["accepted", "partly-accepted", "rejected", "noted", "open"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
export const DISPOSITION_LABELS: Readonly<Record<Disposition, Localised>> = {
  accepted: { en: "Accepted", ru: "Принято", kk: "Қабылданды" },
  "partly-accepted": { en: "Partly accepted", ru: "Принято частично", kk: "Ішінара қабылданды" },
  rejected: { en: "Rejected", ru: "Отклонено", kk: "Қабылданбады" },
  noted: { en: "Noted", ru: "Принято к сведению", kk: "Ескерілді" },
  open: { en: "Open", ru: "Открыто", kk: "Ашық" },
};

export const COMMENT_STATES = ["open", "resolved", "deleted"] as const;
export type CommentState = (typeof COMMENT_STATES)[number];
export const COMMENT_STATE_LABELS: Readonly<Record<CommentState, Localised>> = {
  open: { en: "Not resolved", ru: "Не закрыт", kk: "Жабылмаған" },
  resolved: { en: "Resolved", ru: "Закрыт", kk: "Жабылған" },
  deleted: { en: "Deleted", ru: "Удален", kk: "Жойылған" },
};
