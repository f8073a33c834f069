import { idKey } from "../../gap/id-key";
import { assignmentsOf, remarkAssignment } from "../../record/assignments";
import type { Assignment } from "../../record/assignments";
import { remarksFrom } from "../../record/remarks-from";
import { statusOf } from "../../record/status-of";
import type { Consultation } from "../../review/consultation";
import type { Review } from "../../review/review";
import { splitValues } from "../../text/split-values";

/**
 * What comes after a consultation, in table order: its remarks that are still open or that somebody owes a step on, and
 * what is owed on the gaps they are about.
 */
export function nextSteps(review: Review, consultation: Consultation): readonly Assignment[] {
  const remarks = remarksFrom(review, consultation);
  const about = new Set(remarks.flatMap(({ gap }) => splitValues(gap)).map(idKey));
  const ids = new Set(remarks.map(({ id }) => idKey(id)));
  const owed = assignmentsOf(review, "").filter(({ of, id }) => (of === "gap" ? about : ids).has(idKey(id)));
  const named = new Set(owed.filter(({ of }) => of === "remark").map(({ id }) => idKey(id)));
  const open = remarks
    .filter((row) => statusOf(row, review).kind === "open" && !named.has(idKey(row.id)))
    .map((row) => remarkAssignment(row, review, ""));
  return [...owed, ...open];
}
