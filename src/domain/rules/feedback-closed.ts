import type { Localised } from "../language";
import { aboutText } from "./about";
import type { Rule } from "./rule";

/** Before the table is final, nothing said about it is left open. */
export const feedbackClosed: Rule = {
  id: "feedback-closed",
  severity: "warning",
  summary: {
    en: "No feedback is left open.",
    ru: "Ни один отзыв не остался открытым.",
    kk: "Бірде-бір пікір ашық қалмаған.",
  },
  examples: [
    { shows: "Noted, nothing more to do.", review: { feedback: [{ disposition: "noted" }] }, finds: [] },
    {
      shows: "Left open.",
      review: { feedback: [{ disposition: "open" }] },
      finds: ["Unexpected open feedback, expected a decision on it"],
    },
    {
      shows: "Left open by the one it was given to.",
      review: { feedback: [{ disposition: "open", assignedTo: "D. Lawyer" }] },
      finds: ["Unexpected open feedback (with D. Lawyer), expected a decision on it"],
    },
  ],
  byRow: ["feedback"],
  check: (review) =>
    review.feedback
      .filter(({ disposition }) => disposition === "open")
      .map(({ place, id, gap, feedback, assignedTo }) => ({
        place,
        column: "disposition",
        rowId: id,
        gap,
        about: aboutText(feedback),
        message: openFor(assignedTo.trim()),
      })),
};

const openFor = (name: string): Localised => ({
  en: `Unexpected open feedback${name && ` (with ${name})`}, expected a decision on it`,
  ru: `Отзыв остался открытым${name && ` (за ним ${name})`}; ожидается решение по нему`,
  kk: `Пікір ашық қалған${name && ` (орындаушы: ${name})`}; ол бойынша шешім күтіледі`,
});
