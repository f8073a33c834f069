import { idKey } from "../../domain/gap/id-key";
import type { Feedback } from "../../domain/review/consultation";

/** What was said in a consultation: rows whose source names it, among whatever else it says. */
export function remarksOf(feedback: readonly Feedback[], consultation: string): readonly Feedback[] {
  const key = idKey(consultation);
  if (key === "") return [];
  return feedback.filter(({ source }) => source.split(/[\s;,()]+/u).some((word) => idKey(word) === key));
}
