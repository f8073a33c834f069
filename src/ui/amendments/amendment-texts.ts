/** The texts of an amendment that a person types into. */
export const AMENDMENT_TEXTS = ["draftText", "newText", "alternativeText", "justification"] as const;
export type AmendmentText = (typeof AMENDMENT_TEXTS)[number];
