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
  readonly place: RowPlace;
}

/** One thing somebody said about the table, and what became of it. */
export interface Feedback {
  readonly id: string;
  readonly raisedBy: string;
  readonly date: string;
  /** `"C-01"` (id of a consultation) or a word for a comment. */
  readonly source: string;
  /** Id of the gap it is about; "" for the review as a whole. */
  readonly gap: string;
  readonly column: string;
  readonly feedback: string;
  /** Undefined when the cell is empty or holds none of the choices. */
  readonly disposition: Disposition | undefined;
  readonly response: string;
  readonly closedBy: string;
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
