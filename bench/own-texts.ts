import type { Review } from "../src/domain/review/review";

/**
 * Three citations a gap, and as many amendments and remarks as a review of
 * ordinary size has. Generated rows repeat each other's words; with its id in
 * front, every cell has to be read for itself.
 */
export const withOwnTexts = (review: Review): Review => ({
  ...review,
  amendments: review.amendments.slice(0, 60),
  feedback: review.feedback.slice(0, 60),
  gaps: review.gaps.map((gap) => ({
    ...gap,
    issue: `(${gap.id}) ${gap.issue}`,
    solution: `(${gap.id}) ${gap.solution}`,
    sources: `(${gap.id}) ${gap.sources.split("; ").slice(0, 3).join("; ")}`,
  })),
});
