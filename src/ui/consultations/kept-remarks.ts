import type { Draft, DraftPlace } from "../../app/draft";
import type { TypedRemark } from "../../domain/review/typed-remark";
import { CELL_LIMIT } from "../../domain/text/cell-limit";

/** A remark that was typed and is not in the workbook yet. */
export interface KeptRemark {
  readonly place: DraftPlace;
  readonly remark: TypedRemark;
}

/** Where what is being typed for a consultation is kept, until it is entered. */
export const typingPlace = (consultation: string): DraftPlace => ["remark", consultation, ""];

/** Those that were entered, in the order in which they were. */
export const keptOf = (drafts: readonly Draft[], consultation: string): readonly KeptRemark[] =>
  drafts
    .filter(({ place }) => place[0] === "remark" && place[1] === consultation && place[2] !== "")
    .map(({ place, text }) => ({ place, remark: toRemark(text) }));

/** Where the next one is kept. */
export function nextPlace(drafts: readonly Draft[], consultation: string): DraftPlace {
  const keys = keptOf(drafts, consultation).map(({ place }) => Number(place[2]));
  return ["remark", consultation, String(Math.max(0, ...keys) + 1)];
}

export const toText = (remark: TypedRemark): string => JSON.stringify(remark);

export const EMPTY: TypedRemark = { feedback: "", gap: "", column: "", raisedBy: "", disposition: "open" };

/** What can't be read as a remark is one as it stands: a draft is never lost for its form. */
export function toRemark(text: string): TypedRemark {
  try {
    return { ...EMPTY, ...(JSON.parse(text) as Partial<TypedRemark>) };
  } catch {
    return { ...EMPTY, feedback: text };
  }
}

/** Characters by which the longest text of a remark goes over what a cell holds; 0 where all of them fit. */
export const tooManyIn = ({ feedback, gap, raisedBy }: TypedRemark): number =>
  Math.max(0, ...[feedback, gap, raisedBy].map(({ length }) => length - CELL_LIMIT));

/** A remark as a person reads it: the gap that it is about, and what was said. */
export const remarkInWords = ({ gap, feedback }: TypedRemark): string => [gap, feedback].filter(Boolean).join(": ");
