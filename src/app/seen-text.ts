import type { BriefText, BriefTextPart } from "../domain/review/review";

/** A text on the sheet Brief as it was last seen there: what tells its row, which others move, word anew and delete. */
export interface SeenText {
  readonly part: BriefTextPart;
  readonly row: number;
  readonly said: string;
  /** What the other rows of its part said: a row that says one of these is none that was worded anew. */
  readonly beside: readonly string[];
}

/** Where a text is by now. */
export interface FoundText {
  readonly row: number;
  /** Whether it says something else than was seen. */
  readonly isReworded: boolean;
}

/** A text as it stands among all rows of the sheet. */
export const seenAmong = (
  rows: readonly BriefText[],
  part: BriefTextPart,
  { row, text }: { readonly row: number; readonly text: string },
): SeenText => ({
  part,
  row,
  said: text,
  beside: rows.filter((one) => one.part === part && one.place.row !== row).map((one) => one.text.trim()),
});

/** The row of a text: wherever its part says it, else in its place, worded anew. Undefined once it is gone. */
export function findSeen(rows: readonly BriefText[], { part, row, said, beside }: SeenText): FoundText | undefined {
  const own = rows.filter((one) => one.part === part);
  const saying = own.filter(({ text }) => text.trim() === said.trim());
  const inPlace = own.find(({ place }) => place.row === row);
  const [same] = inPlace && saying.includes(inPlace) ? [inPlace] : saying;
  if (same) return { row: same.place.row, isReworded: false };
  const text = inPlace?.text.trim() ?? "";
  return text !== "" && !beside.includes(text) ? { row, isReworded: true } : undefined;
}
