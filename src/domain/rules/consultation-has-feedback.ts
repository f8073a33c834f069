import { remarksFrom } from "../record/remarks-from";
import type { Rule } from "./rule";

/** Consultations are held to receive feedback; one that brought none says so in a row of its own. */
export const consultationHasFeedback: Rule = {
  id: "consultation-has-feedback",
  severity: "warning",
  summary: {
    en: "Feedback is recorded from each consultation.",
    ru: "По каждой консультации записан хотя бы один отзыв.",
    kk: "Әр консультация бойынша кемінде бір пікір тіркелген.",
  },
  examples: [
    {
      shows: "A row of feedback names the consultation.",
      review: { consultations: [{ id: "C-01" }], feedback: [{ source: "C-01" }] },
      finds: [],
    },
    {
      shows: "Feedback from the first of two consultations only.",
      review: { consultations: [{ id: "C-01" }, { id: "C-02" }], feedback: [{ source: "C-01" }] },
      finds: [
        "Nothing is recorded of what was said at consultation C-02. Add a row of feedback that names it as the source, if only to say that nothing was raised.",
      ],
    },
  ],
  check: (review) => {
    return review.consultations
      .filter((consultation) => consultation.id !== "" && remarksFrom(review, consultation).length === 0)
      .map(({ place, id }) => ({ place, column: "id", rowId: id, message: noFeedback(id) }));
  },
};

const noFeedback = (id: string) => ({
  en: `Nothing is recorded of what was said at consultation ${id}. Add a row of feedback that names it as the source, if only to say that nothing was raised.`,
  ru: `По консультации ${id} не записано ни одного отзыва. Добавьте строку, где она указана источником, хотя бы о том, что замечаний не было.`,
  kk: `${id} консультациясы бойынша бірде-бір пікір жазылмаған. Оны дереккөз ретінде көрсететін жол қосыңыз, ештеңе айтылмаса, соны жазыңыз.`,
});
