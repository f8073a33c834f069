import type { Gap } from "../gap/gap";
import { fold } from "../text/fold";
import type { Amendment } from "./amendment";
import { isWording } from "./is-wording";
import { mayBeNoLaw } from "./may-be-no-law";
import { plainText } from "./plain-text";
import { withoutOwnNumber } from "./stands-elsewhere";

/** What says whether a person has decided on a row. */
export type BegunRow = Pick<Amendment, "newText" | "provision" | "draftText"> & { readonly kind: unknown };

/** Whether a row has a gap's solution as it is, and no kind, with which a person would have said what it is. */
export const isAsBegun = ({ kind, newText }: Pick<BegunRow, "kind" | "newText">, solution: string): boolean =>
  kind === undefined && newText.trim() !== "" && fold(newText) === fold(solution);

/** Whether a row is as begun with a solution that may be no law: it is still to be worded. */
export const isHeldBack = (
  { kind, newText, provision, draftText }: BegunRow,
  { solution }: Pick<Gap, "solution">,
): boolean =>
  isAsBegun({ kind, newText }, solution) &&
  mayBeNoLaw(solution, withoutOwnNumber(plainText(solution), provision, draftText), draftText);

/** Whether a row has words for the draft that nobody needs to word any more. */
export const isWorded = (row: BegunRow, gap: Pick<Gap, "solution" | "otherSolution">): boolean =>
  isWording(row, gap) && !isHeldBack(row, gap);
