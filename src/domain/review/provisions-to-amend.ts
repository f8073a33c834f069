import type { Gap } from "../gap/gap";
import { namesGap } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import { provisionsMeant } from "../lookup/provisions-meant";
import type { Provision } from "../provision/provision";
import { splitValues } from "../text/split-values";
import type { Review } from "./review";

/** Which provisions of a gap have no final text yet. */
export interface ProvisionsToAmend {
  readonly missing: readonly Provision[];
  /** Provisions that have an amendment for the gap, by their ids. */
  readonly there: readonly string[];
  /** Ids without an amendment that the review holds no provision of. */
  readonly unknown: readonly string[];
  /** The gap names no provision and has no amendment: it asks for something that the draft lacks. */
  readonly isNew: boolean;
}

/** What is left to amend of the provisions that a gap names, or of others. */
export function provisionsToAmend(
  { amendments, provisions }: Pick<Review, "amendments" | "provisions">,
  gap: Gap,
  names: readonly string[] = gap.provisions,
): ProvisionsToAmend {
  const { idsOf } = provisionsMeant(provisions);
  const own = amendments.filter((amendment) => namesGap(amendment.gap, gap.id));
  const amended = new Set(own.flatMap(({ provision }) => idsOf([provision, ...splitValues(provision)])).map(idKey));
  const known = new Map(provisions.map((provision) => [idKey(provision.id), provision]));
  const named = [...new Map(idsOf(names).map((id) => [idKey(id), id])).values()];
  const left = named.filter((id) => !amended.has(idKey(id)));
  return {
    missing: left.flatMap((id) => known.get(idKey(id)) ?? []),
    there: named.filter((id) => amended.has(idKey(id))),
    unknown: left.filter((id) => !known.has(idKey(id))),
    isNew: named.length === 0 && own.length === 0,
  };
}
