/**
 * What a text was typed for: a cell of a row, known by its number; a comment on a row; a reply; a waiver, of what a rule
 * finds in a row's column about a value, wherever the row is by now; why an aspect, a document or a provision has a hole
 * in the coverage; a remark made in a consultation, one of several; a draft law that is to be brought in; the title of
 * the draft law; a text of the author's for the brief.
 */
export type DraftPlace =
  | readonly ["cell", row: string, column: string]
  | readonly ["comment", row: string]
  | readonly ["reply", thread: string]
  | readonly ["waiver", rule: string, row: string, column: string, about: string]
  | readonly ["reason", table: "Aspects" | "Documents" | "Provisions", name: string]
  | readonly ["remark", consultation: string, key: string]
  | readonly ["pasted", what: "draft"]
  | readonly ["detail", key: "draftTitle"]
  | readonly ["brief", part: string, language: string, key: string];

/** A text that was typed and is not in the workbook yet. */
export interface Draft {
  readonly place: DraftPlace;
  /** What stood there when the typing began. */
  readonly before: string;
  readonly text: string;
  /** When it was typed, ISO in UTC. */
  readonly time: string;
}

/** A text as it was typed, on its way into the workbook. */
export type TypedDraft = Omit<Draft, "time">;

export const isSamePlace = (a: DraftPlace, b: DraftPlace): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at]);
