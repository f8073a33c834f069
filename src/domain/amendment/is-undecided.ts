import type { Gap } from "../gap/gap";
import { fold } from "../text/fold";
import type { Amendment } from "./amendment";
import { strikesOut } from "./loses-text";
import { plainText } from "./plain-text";
import { standsElsewhere } from "./stands-elsewhere";
import { withoutOwnNumber } from "./without-own-number";

/**
 * Whether a row was begun with a gap's solution as it is, has no kind by now, and nobody but a person can tell whether
 * the text is for its provision: the gap has several, the text has the number of another one, or it is a part of what the
 * provision says.
 */
export function isUndecided(
  { kind, newText, provision, draftText }: Pick<Amendment, "kind" | "newText" | "provision" | "draftText">,
  { solution, provisions }: Pick<Gap, "solution" | "provisions">,
): boolean {
  if (kind !== undefined || newText.trim() === "" || fold(newText) !== fold(solution)) return false;
  return (
    provisions.length > 1 ||
    standsElsewhere(solution, "", { id: provision, isNamed: () => true, holdsParts: true }) ||
    strikesOut(solution, withoutOwnNumber(plainText(solution), provision, draftText), draftText)
  );
}
