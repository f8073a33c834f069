import { idKey } from "../gap/id-key";
import type { Consultation, Feedback } from "../review/consultation";
import type { Review } from "../review/review";

type Named = Pick<Consultation, "id">;

/**
 * Whether a remark names one of these consultations as its source, alone (`"C-01"`) or among words (`"C-01, by letter"`).
 * `"C-1"` is `"C-01"` where only that one can be meant.
 *
 * @param all the consultations of the review, among which a number is sought
 */
export function isRemarkFromAny(
  consultations: readonly Named[],
  all: readonly Named[] = consultations,
): (remark: Pick<Feedback, "source">) => boolean {
  const keys = keysOf(consultations, idKey);
  const loose = keysOf(consultations, numberKey);
  const known = keysOf(all, idKey);
  const timesOf = (key: string): number => all.filter(({ id }) => numberKey(id) === key).length;
  const names = (words: string): boolean => {
    const key = idKey(words);
    if (keys.has(key) || known.has(key)) return keys.has(key);
    return loose.has(numberKey(words)) && timesOf(numberKey(words)) === 1;
  };
  return ({ source }) => names(source) || source.split(/[\s,;()]+/u).some(names);
}

const keysOf = (consultations: readonly Named[], keyOf: (id: string) => string): ReadonlySet<string> =>
  new Set(consultations.map(({ id }) => keyOf(id)).filter((key) => key !== ""));

/** Without the zeros before its numbers. */
const numberKey = (id: string): string => idKey(id).replace(/(?<!\d)0+(?=\d)/gu, "");

/** The remarks that a consultation brought, in table order. */
export const remarksFrom = (review: Review, consultation: Named): readonly Feedback[] =>
  review.feedback.filter(isRemarkFromAny([consultation], review.consultations));
