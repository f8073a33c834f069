import type { Gap } from "../gap/gap";
import { fold } from "../text/fold";
import type { Amendment } from "./amendment";
import { isWording } from "./is-wording";
import { strikesOut } from "./loses-text";
import { mayBeNoLaw } from "./may-be-no-law";
import { plainText } from "./plain-text";
import { standsElsewhere, withoutOwnNumber } from "./stands-elsewhere";

/**
 * Whether a row was begun with a gap's solution as it is, has no kind by now, and nobody but a person can tell whether
 * the text is for its provision: the gap has several, the text has the number of another one, or it is a part of what the
 * provision says.
 */
export function isUndecided(
  { kind, newText, provision, draftText }: Pick<Amendment, "kind" | "newText" | "provision" | "draftText">,
  { solution, provisions }: Pick<Gap, "solution" | "provisions">,
): boolean {
  if (!isAsBegun({ kind, newText }, solution)) return false;
  return provisions.length > 1 || isForAnother(solution, "", { id: provision, text: draftText, isNamed: () => true });
}

/** What says whether a person has decided on a row. */
export type BegunRow = Pick<Amendment, "newText" | "provision" | "draftText"> & { readonly kind: unknown };

/**
 * Whether a row has a gap's solution as it is, which may be no law, and no kind, with which a person would have said that
 * it is one: it is still to be worded.
 */
export const isHeldBack = (
  { kind, newText, provision, draftText }: BegunRow,
  { solution }: Pick<Gap, "solution">,
): boolean =>
  isAsBegun({ kind, newText }, solution) &&
  mayBeNoLaw(solution, withoutOwnNumber(plainText(solution), provision, draftText), draftText);

const isAsBegun = ({ kind, newText }: Pick<BegunRow, "kind" | "newText">, solution: string): boolean =>
  kind === undefined && newText.trim() !== "" && fold(newText) === fold(solution);

/** Whether a row has words for the draft that nobody needs to word any more. */
export const isWorded = (row: BegunRow, gap: Pick<Gap, "solution" | "otherSolution">): boolean =>
  isWording(row, gap) && !isHeldBack(row, gap);

/**
 * Whether a text that is to replace a provision, or to stand where the draft has nothing, says itself that it is another's,
 * is that of a part of it, or may be no law at all.
 *
 * @param quoted what the solution gives as a text; "" where it is itself that
 */
export function isForAnother(
  solution: string,
  quoted: string,
  { id, text, isNamed }: { readonly id: string; readonly text: string; readonly isNamed: () => boolean },
): boolean {
  const given = withoutOwnNumber(quoted || plainText(solution), id, text);
  const holdsParts = /:\s*$|\n/u.test(text);
  return (
    standsElsewhere(solution, quoted, { id, isNamed, holdsParts }) ||
    strikesOut(solution, given, text) ||
    mayBeNoLaw(solution, given, text)
  );
}
