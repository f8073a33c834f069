import type { TypedDraft } from "../draft";

/** What a person typed for a cell of a gap or of an amendment, with the text that was shown when they began. */
export interface TypedText {
  /** The number of the gap, or of the amendment. */
  readonly gap: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** As what a text is kept until it is written; undefined where nothing is typed: what was chosen is chosen again. */
export const draftOf = ({ gap, column, before, after }: TypedText): TypedDraft | undefined =>
  CHOSEN.has(column) ? undefined : { place: ["cell", gap, column], before, text: after };

const CHOSEN: ReadonlySet<string> = new Set(["status", "priority", "kind", "disposition", "questions"]);
