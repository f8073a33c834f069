import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import type { HeadedProvision } from "../lookup/provisions-meant";
import { provisionsMeant } from "../lookup/provisions-meant";
import { memoise } from "../memoise";
import { splitValues } from "../text/split-values";
import type { Review } from "./review";

/**
 * A review whose gaps and amendments name provisions by ids, however they are typed, as far as it is certain which are
 * meant: for looking provisions up. What is written into cells, or said of them, is told by the review as it was read.
 */
export const inIds: <Some extends Pick<Review, "gaps" | "amendments" | "provisions">>(review: Some) => Some = memoise(
  <Some extends Pick<Review, "gaps" | "amendments" | "provisions">>(review: Some): Some => {
    const gaps = review.gaps.map((gap) => gapInIds(gap, review.provisions));
    const amendments = review.amendments.map((amendment) => amendmentInIds(amendment, review.provisions));
    const isSame = gaps.every((gap, at) => gap === review.gaps[at]);
    const isSameText = amendments.every((amendment, at) => amendment === review.amendments[at]);
    return {
      ...review,
      gaps: isSame ? review.gaps : gaps,
      amendments: isSameText ? review.amendments : amendments,
    };
  },
) as never;

type Provisions = readonly HeadedProvision[];

/** A gap that names provisions by ids; the very gap where it does. */
export function gapInIds(gap: Gap, provisions: Provisions): Gap {
  const ids = provisionsMeant(provisions).idsOf(gap.provisions);
  return ids.join("; ") === gap.provisions.join("; ") ? gap : { ...gap, provisions: ids };
}

/** An amendment that names provisions by ids; the very amendment where it does. */
export function amendmentInIds<Some extends Pick<Amendment, "provision">>(
  amendment: Some,
  provisions: Provisions,
): Some {
  const provision = provisionsMeant(provisions).idsOf(splitValues(amendment.provision)).join("; ");
  // "None" is not nothing, for which the provisions of its gap would stand.
  return provision === "" || provision === amendment.provision ? amendment : { ...amendment, provision };
}
