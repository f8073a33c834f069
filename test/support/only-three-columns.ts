import type { Review } from "../../src/domain/review/review";

/** The review as a person has it who filled in nothing but what is wrong, what to change, and sources. */
export const onlyThreeColumns = (review: Review): Review => ({
  ...review,
  details: { ...review.details, draftTitle: "", draftVersion: "", draftDate: "", client: "", author: "" },
  gaps: review.gaps.map((gap) => ({
    ...gap,
    headline: "",
    provisions: [],
    aspects: [],
    priority: undefined,
    status: undefined,
  })),
  provisions: [],
  amendments: [],
  aspects: [],
  consultations: [],
  feedback: [],
});
