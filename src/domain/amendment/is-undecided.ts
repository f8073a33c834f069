import type { Gap } from "../gap/gap";
import { fold } from "../text/fold";
import type { Amendment } from "./amendment";
import { standsElsewhere } from "./stands-elsewhere";

/**
 * Whether a row was begun with a gap's solution as it is, has no kind by now, and nobody but a person can tell whether
 * the text is for its provision: the gap has several, or the text has the number of another one.
 */
export function isUndecided(
  { kind, newText, provision }: Pick<Amendment, "kind" | "newText" | "provision">,
  { solution, provisions }: Pick<Gap, "solution" | "provisions">,
): boolean {
  if (kind !== undefined || newText.trim() === "" || fold(newText) !== fold(solution)) return false;
  return (
    provisions.length > 1 || standsElsewhere(solution, "", { id: provision, isNamed: () => true, holdsParts: true })
  );
}
