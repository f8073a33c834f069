import type { DraftPlace } from "../../app/draft";

/** Where a title is kept that was typed and not written. */
export const TITLE_PLACE: DraftPlace = ["detail", "draftTitle"];

/** The title as its cell holds it, and what takes another one. */
export interface TitleEditing {
  readonly held: string;
  readonly onEdit: (before: string, after: string) => void;
}
