import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import type { HeadedProvision } from "./provisions-meant";
import { provisionsMeant } from "./provisions-meant";

/** Names what cells call provisions as the draft cites them, whose ids say nothing to a reader; what it lacks stays as typed. */
export const citedAs = memoise((provisions: readonly HeadedProvision[]): ((typed: readonly string[]) => string) => {
  const citations = new Map(provisions.map(({ id, citation }) => [idKey(id), citation]));
  const { idsOf } = provisionsMeant(provisions);
  return (typed) =>
    idsOf(typed)
      .map((id) => citations.get(idKey(id)) || id)
      .join("; ");
});
