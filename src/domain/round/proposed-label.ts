import type { Localised } from "../language";
import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { roundsOf } from "./round";

/** A label that no other round has: after the last consultation, or the first draft, in the review's language. */
export function proposedLabel(review: Pick<Review, "rounds" | "consultations" | "details">): string {
  const { consultations, details } = review;
  const held = consultations.length;
  const label = (held === 0 ? FIRST : after(held))[details.language];
  const taken = new Set(roundsOf(review).map((round) => fold(round.label)));
  for (let count = 1; ; count++) {
    const name = count === 1 ? label : `${label} (${count})`;
    if (!taken.has(fold(name))) return name;
  }
}

const FIRST: Localised = { en: "First draft", ru: "Первая редакция", kk: "Бірінші редакция" };

const after = (consultation: number): Localised => ({
  en: `After consultation ${consultation}`,
  ru: `После консультации ${consultation}`,
  kk: `${consultation}-консультациядан кейін`,
});
