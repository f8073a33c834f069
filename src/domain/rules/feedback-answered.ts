import { aboutColumn } from "./about";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { Feedback } from "../review/consultation";
import { decisionOf } from "../review/decision-of";
import { quoted } from "../text/quoted";
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
    {
      shows: "A decision in other words, which leave no doubt.",
      review: { feedback: [{ disposition: undefined, typedDisposition: "Accepted in part" }] },
      finds: [],
    },
    {
      shows: "A word that is none of the choices.",
      review: { feedback: [{ disposition: undefined, typedDisposition: "See minutes" }] },
      finds: [
        "“See minutes” does not say clearly what was decided on this feedback. Choose accepted, partly accepted, rejected, noted or open.",
      ],
    },
  ],
  byRow: ["feedback"],
  check: (review) =>
    review.feedback.flatMap((row) => unanswered(row, (column) => aboutColumn(review, "Feedback", column))),
};

function unanswered(row: Feedback, about: (column: "disposition" | "response") => string): readonly Problem[] {
  const { place, id, gap, typedDisposition, response } = row;
  const where = { place, rowId: id, gap };
  const decision = decisionOf(row);
  const undecidedAbout = typedDisposition ?? about("disposition");
  return [
    ...(decision === undefined
      ? [{ ...where, column: "disposition", about: undecidedAbout, message: undecided(typedDisposition) }]
      : []),
    ...(decision !== "open" && response.trim() === ""
      ? [{ ...where, column: "response", about: about("response"), message: NO_RESPONSE }]
      : []),
  ];
}

const undecided = (typed: string | undefined): Localised =>
  inEachLanguage(
    (language) => `${typed === undefined ? MISSING[language] : UNCLEAR[language](typed)} ${CHOOSE[language]}`,
  );

const MISSING: Localised = {
  en: "It is not said what was decided on this feedback.",
  ru: "Решение по отзыву не указано.",
  kk: "Пікір бойынша шешім көрсетілмеген.",
};

const UNCLEAR: Localised<(typed: string) => string> = {
  en: (typed) => `“${typed}” does not say clearly what was decided on this feedback.`,
  ru: (typed) => `Из слов ${quoted(typed)} неясно, какое решение принято по отзыву.`,
  kk: (typed) => `${quoted(typed)} деген сөзден пікір бойынша қандай шешім қабылданғаны түсініксіз.`,
};

const CHOOSE: Localised = {
  en: "Choose accepted, partly accepted, rejected, noted or open.",
  ru: "Выберите: принято, принято частично, отклонено, принято к сведению или открыто.",
  kk: "Таңдаңыз: қабылданды, ішінара қабылданды, қабылданбады, ескерілді немесе ашық.",
};

const NO_RESPONSE = {
  en: "The feedback has no response. Write what became of it and why.",
  ru: "Ответа на отзыв нет. Напишите, что по нему сделано и почему.",
  kk: "Пікірге жауап жоқ. Ол бойынша не істелгенін және неге екенін жазыңыз.",
};
