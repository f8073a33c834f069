import { aboutColumn } from "./about";
import type { Feedback } from "../review/consultation";
import type { Problem, Rule } from "./rule";

/** Whoever gave feedback can see what became of it. */
export const feedbackAnswered: Rule = {
  id: "feedback-answered",
  severity: "error",
  summary: {
    en: "Each piece of feedback has a disposition and a response.",
    ru: "На каждый отзыв есть решение и ответ.",
    kk: "Әр пікір бойынша шешім мен жауап бар.",
  },
  examples: [
    { shows: "Taken up, with an answer.", review: { feedback: [{ disposition: "accepted" }] }, finds: [] },
    {
      shows: "Still open, so without an answer.",
      review: { feedback: [{ disposition: "open", response: "" }] },
      finds: [],
    },
    {
      shows: "No answer.",
      review: { feedback: [{ response: "" }] },
      finds: ["The feedback has no response. Write what became of it and why."],
    },
    {
      shows: "No disposition.",
      review: { feedback: [{ disposition: undefined }] },
      finds: [
        "It is not said what was decided on this feedback. Choose accepted, partly accepted, rejected, noted or open.",
      ],
    },
  ],
  byRow: ["feedback"],
  check: (review) =>
    review.feedback.flatMap((row) => unanswered(row, (column) => aboutColumn(review, "Feedback", column))),
};

function unanswered(
  { place, id, gap, disposition, response }: Feedback,
  about: (column: "disposition" | "response") => string,
): readonly Problem[] {
  const where = { place, rowId: id, gap };
  return [
    ...(disposition === undefined
      ? [{ ...where, column: "disposition", about: about("disposition"), message: NO_DISPOSITION }]
      : []),
    ...(disposition !== "open" && response.trim() === ""
      ? [{ ...where, column: "response", about: about("response"), message: NO_RESPONSE }]
      : []),
  ];
}

const NO_DISPOSITION = {
  en: "It is not said what was decided on this feedback. Choose accepted, partly accepted, rejected, noted or open.",
  ru: "Решение по отзыву не указано. Выберите: принято, принято частично, отклонено, принято к сведению или открыто.",
  kk: "Пікір бойынша шешім көрсетілмеген. Таңдаңыз: қабылданды, ішінара қабылданды, қабылданбады, ескерілді немесе ашық.",
};

const NO_RESPONSE = {
  en: "The feedback has no response. Write what became of it and why.",
  ru: "Ответа на отзыв нет. Напишите, что по нему сделано и почему.",
  kk: "Пікірге жауап жоқ. Ол бойынша не істелгенін және неге екенін жазыңыз.",
};
