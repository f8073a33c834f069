import type { Language } from "../language";
import type { Review } from "../review/review";
import type { Assignment } from "./assignments";
import { toToldPlace } from "./place-in-words";

/**
 * What a row goes by where somebody is told what they owe on it: `"G-004"`; a remark with what it is about, `"F-03 (G-004)"`,
 * `"F-03, G-004 (not certain)"`.
 */
export function toRowNamer(review: Review, language: Language): (owed: Assignment) => string {
  // Only remarks need it, and it takes long where there are thousands.
  let placeOf: ReturnType<typeof toToldPlace> | undefined;
  return ({ id, remark }) => {
    const place = remark && (placeOf ??= toToldPlace(review, language))(remark);
    if (!place || place.said === "") return id;
    return place.isDoubtful ? `${id}, ${place.said}` : `${id} (${place.said})`;
  };
}
