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
      finds: ["Missing response, expected what became of the feedback and why"],
    },
    {
      shows: "No disposition.",
      review: { feedback: [{ disposition: undefined }] },
      finds: ["Missing disposition, expected accepted, partly accepted, rejected, noted or open"],
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
  en: "Missing disposition, expected accepted, partly accepted, rejected, noted or open",
  ru: "Нет решения; ожидается: принято, принято частично, отклонено, принято к сведению или открыто",
  kk: "Шешім жоқ; күтіледі: қабылданды, ішінара қабылданды, қабылданбады, ескерілді немесе ашық",
};

const NO_RESPONSE = {
  en: "Missing response, expected what became of the feedback and why",
  ru: "Нет ответа; ожидается, что сделано по отзыву и почему",
  kk: "Жауап жоқ; пікір бойынша не істелгені және неге екені күтіледі",
};
