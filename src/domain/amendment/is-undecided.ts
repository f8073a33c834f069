import type { Gap } from "../gap/gap";
import type { Amendment } from "./amendment";
import { isAsBegun } from "./is-worded";
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
