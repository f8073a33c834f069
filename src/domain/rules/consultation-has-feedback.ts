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
      finds: ["Missing feedback from consultation C-02, expected at least one row that names it as the source"],
    },
  ],
  check: (review) => {
    return review.consultations
      .filter((consultation) => consultation.id !== "" && remarksFrom(review, consultation).length === 0)
      .map(({ place, id }) => ({ place, column: "id", rowId: id, message: noFeedback(id) }));
  },
};

const noFeedback = (id: string) => ({
  en: `Missing feedback from consultation ${id}, expected at least one row that names it as the source`,
  ru: `Нет отзывов по консультации ${id}; ожидается хотя бы одна строка, где она указана источником`,
  kk: `${id} консультациясы бойынша пікір жоқ; оны дереккөз ретінде көрсеткен кемінде бір жол күтіледі`,
});
