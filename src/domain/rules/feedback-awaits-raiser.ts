import type { Localised } from "../language";
import { recordsConfirmations, statusOf } from "../record/status-of";
import { aboutText } from "./about";
import type { Rule } from "./rule";

/** What is answered is not closed yet: the one who raised it has the last word. */
export const feedbackAwaitsRaiser: Rule = {
  id: "feedback-awaits-raiser",
  severity: "note",
  summary: {
    en: "Answered feedback is agreed with the one who raised it.",
    ru: "Отзыв, на который дан ответ, согласован с тем, кто его поднял.",
    kk: "Жауап берілген пікір оны көтерген адаммен келісілген.",
  },
  examples: [
    {
      shows: "The comment is resolved in Excel.",
      review: {
        feedback: [{ disposition: "accepted", closedBy: "", closedHow: "", closedOn: "", comment: "resolved" }],
      },
      finds: [],
    },
    {
      shows: "Answered, and nobody has agreed yet.",
      review: { feedback: [{ raisedBy: "A. Reader", closedBy: "", closedHow: "", closedOn: "", comment: "open" }] },
      finds: [
        "Missing agreement of A. Reader with the answer, expected the comment resolved in Excel, or who agreed, how and when",
      ],
    },
  ],
  byRow: ["feedback"],
  check: (review) => {
    if (!recordsConfirmations(review)) return [];
    return review.feedback.flatMap((row) => {
      const status = statusOf(row, review);
      // A name without how and when is a finding of its own.
      if (status.kind !== "answered" || row.closedBy.trim() !== "") return [];
      const { place, id, gap, feedback } = row;
      const message = waitsFor(status.waitsFor);
      return [{ place, column: "closedBy", rowId: id, gap, about: aboutText(feedback), message }];
    });
  },
};

const waitsFor = (name: string): Localised => ({
  en: `Missing agreement of ${name || "the one who raised it"} with the answer, expected the comment resolved in Excel, or who agreed, how and when`,
  ru: `Ответ дан, слово за тем, кто поднял вопрос${name && ` (${name})`}; ожидается закрытый в Excel комментарий или указание, кто, как и когда согласился`,
  kk: `Жауап берілген, сөз оны көтерген адамда${name && ` (${name})`}; Excel-де жабылған түсініктеме немесе кім, қалай және қашан келіскені күтіледі`,
});
