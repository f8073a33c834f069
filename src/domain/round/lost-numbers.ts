import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import { idKeys } from "../review/id-keys";
import type { Review } from "../review/review";
import type { FrozenTexts } from "./frozen-texts";

/**
 * The numbers of gaps that an amendment names or the round froze, and that no row has; in no order. One whose texts a
 * row has under a number of its own was not lost.
 *
 * @param texts those of the rows with a number of their own, as `textsOf` has them
 */
export function lostNumbers(
  { gaps, provisions, amendments }: Pick<Review, "gaps" | "provisions" | "amendments">,
  { ids, textsById }: FrozenTexts,
  texts: ReadonlySet<string>,
): readonly string[] {
  const [held, cited] = [idKeys(gaps), idKeys(provisions)];
  const named = amendments.flatMap(({ gap }) => gapsNamedIn(gap)).filter((id) => /\d/u.test(id));
  const byKey = new Map([...named.filter((id) => !cited.has(idKey(id))), ...ids].map((id) => [idKey(id), id]));
  return [...byKey]
    .filter(([key]) => key !== "" && !held.has(key) && !texts.has(textsById.get(key) ?? NO_TEXTS))
    .map(([, id]) => id);
}

/** As `textsOf` has no gap's: it always parts the two. */
const NO_TEXTS = "";
