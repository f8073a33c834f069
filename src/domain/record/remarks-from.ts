import { idKey } from "../gap/id-key";
import type { Consultation, Feedback } from "../review/consultation";
import type { Review } from "../review/review";

/** Whether a remark names a consultation as its source, alone (`"C-01"`) or among words (`"C-01, by letter"`). */
function isRemarkFrom({ source }: Pick<Feedback, "source">, { id }: Pick<Consultation, "id">): boolean {
  const key = idKey(id);
  if (key === "") return false;
  return idKey(source) === key || source.split(/[\s,;()]+/u).some((word) => idKey(word) === key);
}

/** The remarks that a consultation brought, in table order. */
export const remarksFrom = (review: Review, consultation: Pick<Consultation, "id">): readonly Feedback[] =>
  review.feedback.filter((remark) => isRemarkFrom(remark, consultation));
