import { idKey } from "../gap/id-key";
import type { Consultation, Feedback } from "../review/consultation";
import type { Review } from "../review/review";

/** Whether a remark names one of these consultations as its source, alone (`"C-01"`) or among words (`"C-01, by letter"`). */
export function isRemarkFromAny(
  consultations: readonly Pick<Consultation, "id">[],
): (remark: Pick<Feedback, "source">) => boolean {
  const keys = new Set(consultations.map(({ id }) => idKey(id)).filter((key) => key !== ""));
  return ({ source }) => keys.has(idKey(source)) || source.split(/[\s,;()]+/u).some((word) => keys.has(idKey(word)));
}

/** The remarks that a consultation brought, in table order. */
export const remarksFrom = (review: Review, consultation: Pick<Consultation, "id">): readonly Feedback[] =>
  review.feedback.filter(isRemarkFromAny([consultation]));
