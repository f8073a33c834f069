import type { Review } from "./review";

/** Whom a review names as somebody to ask: in its gaps, in its texts for the brief and in its consultations; each once. */
export const addresseesIn = ({ gaps, briefTexts, consultations }: Review): readonly string[] => {
  const names = [
    ...gaps.map(({ addressee = "" }) => addressee),
    ...briefTexts.map(({ addressee }) => addressee),
    ...consultations.map((held) => held.with),
  ].map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== "" && !name.includes("\n")))];
};
