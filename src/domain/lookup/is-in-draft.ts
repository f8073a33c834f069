import { provisionsMeant } from "./provisions-meant";
import { draftTexts } from "../provision/draft-texts";
import { isHeadingId } from "../provision/outer-provisions";
import type { Provision } from "../provision/provision";

/**
 * Whether the draft has a text of any of some provisions, or the heading of a part, or has any that one of them may be
 * where nothing says which is meant.
 *
 * @param named ids, or what was typed where it is not certain
 */
export function isInDraft(named: readonly string[], provisions: readonly Provision[]): boolean {
  const { wholeOf, nameOf } = draftTexts(provisions);
  const { mayBe } = provisionsMeant(provisions);
  const isThere = (id: string): boolean => wholeOf(id) !== "" || (isHeadingId(id) && nameOf(id) !== "");
  return named.some((one) => isThere(one) || mayBe(one).some(({ id }) => isThere(id)));
}
