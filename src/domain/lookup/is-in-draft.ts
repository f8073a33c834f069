import { provisionsMeant } from "./provisions-meant";
import { draftTexts } from "../provision/draft-texts";
import type { Provision } from "../provision/provision";

/**
 * Whether the draft has a text of any of some provisions, or of any that one of them may be where nothing says which is
 * meant.
 *
 * @param named ids, or what was typed where it is not certain
 */
export function isInDraft(named: readonly string[], provisions: readonly Provision[]): boolean {
  const { wholeOf } = draftTexts(provisions);
  const { mayBe } = provisionsMeant(provisions);
  return named.some((one) => wholeOf(one) !== "" || mayBe(one).some(({ id }) => wholeOf(id) !== ""));
}
