import { decisionOf } from "../review/decision-of";
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
      finds: ["This feedback is still open. Decide on it."],
    },
    {
      shows: "Left open by the one it was given to.",
      review: { feedback: [{ disposition: "open", assignedTo: "D. Lawyer" }] },
      finds: ["This feedback is still open (with D. Lawyer). Decide on it."],
    },
    {
      shows: "Left open, though its comment is resolved.",
      review: { feedback: [{ disposition: "open", comment: "resolved" }] },
      finds: ["The comment is resolved, and no decision on it is recorded. Choose what was decided."],
    },
  ],
  byRow: ["feedback"],
  check: (review) =>
    review.feedback
      .filter((row) => decisionOf(row) === "open")
      .map(({ place, id, gap, feedback, comment, assignedTo }) => ({
        place,
        column: "disposition",
        rowId: id,
        gap,
        about: aboutText(feedback),
        message: comment === "resolved" ? RESOLVED : openFor(assignedTo.trim()),
      })),
};

const openFor = (name: string): Localised => ({
  en: `This feedback is still open${name && ` (with ${name})`}. Decide on it.`,
  ru: `Отзыв остался открытым${name && ` (отвечает ${name})`}. Примите по нему решение.`,
  kk: `Пікір ашық қалған${name && ` (орындаушы: ${name})`}. Ол бойынша шешім қабылдаңыз.`,
});

// One that came with a table from Word was resolved there.
const RESOLVED: Localised = {
  en: "The comment is resolved, and no decision on it is recorded. Choose what was decided.",
  ru: "Комментарий закрыт, а решение по нему не записано. Выберите, что решено.",
  kk: "Пікір жабылған, ал ол бойынша шешім жазылмаған. Не шешілгенін таңдаңыз.",
};
