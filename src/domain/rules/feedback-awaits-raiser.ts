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
        "The answer waits for the agreement of A. Reader. Have the comment resolved in Excel, or write who agreed, how and when.",
      ],
    },
    {
      shows: "The same of what was said in a letter.",
      review: { feedback: [{ raisedBy: "A. Reader", closedBy: "", closedHow: "", closedOn: "", thread: "" }] },
      finds: ["The answer waits for the agreement of A. Reader. Write who agreed, how and when."],
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
      const isComment = row.comment === "open" || row.thread.trim() !== "";
      const message = waitsFor(status.waitsFor, isComment);
      return [{ place, column: "closedBy", rowId: id, gap, about: aboutText(feedback), message }];
    });
  },
};

const waitsFor = (name: string, isComment: boolean): Localised => ({
  en: `The answer waits for the agreement of ${name || "whoever raised it"}. ${isComment ? "Have the comment resolved in Excel, or write" : "Write"} who agreed, how and when.`,
  ru: `Ответ ждет согласия того, кто поднял вопрос${name && ` (${name})`}. ${isComment ? "Попросите закрыть комментарий в Excel или укажите" : "Укажите"}, кто, как и когда согласился.`,
  kk: `Жауап мәселені көтерген адамның${name && ` (${name})`} келісімін күтуде. ${isComment ? "Пікірді Excel-де жабуды сұраңыз немесе кім" : "Кім"}, қалай және қашан келіскенін көрсетіңіз.`,
});
