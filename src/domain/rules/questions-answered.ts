import { answersByAspect, listsQuestions } from "../review/question-answers";
import { openAspects } from "./open-aspects";
import { headerPlace } from "./places";
import { quoted } from "./quoted";
import type { Rule } from "./rule";

/** Every question of the terms of reference is answered. An aspect of which nothing is said is `aspects-covered`'s. */
export const questionsAnswered: Rule = {
  id: "questions-answered",
  severity: "warning",
  summary: {
    en: "Each question under an aspect has an observation with a strategy, a gap, positive effects or a reason.",
    ru: "По каждому вопросу аспекта есть наблюдение со стратегией, пробел, положительный эффект или причина.",
    kk: "Аспектінің әр сұрағы бойынша стратегиясы бар бақылау, олқылық, оң әсер не себеп бар.",
  },
  examples: [
    {
      shows: "An observation and what to do about it.",
      review: {
        aspects: [
          {
            id: "12.1",
            aspect: "schools",
            observation: "Schools are told to filter, without a word on how.",
            strategy: "Ask for a standard that the ministry sets and reviews.",
            noGapReason: "",
          },
        ],
      },
      finds: [],
    },
    {
      shows: "A gap that names the question.",
      review: {
        gaps: [{ aspects: ["schools"], questions: ["12.1"] }],
        aspects: [
          { id: "12", aspect: "schools", noGapReason: "" },
          { id: "12.1", aspect: "schools", noGapReason: "" },
        ],
      },
      finds: [],
    },
    {
      shows: "A reason for the whole aspect holds for each of its questions.",
      review: {
        aspects: [
          { id: "12", aspect: "schools", noGapReason: "The draft leaves schools to the law on education." },
          { id: "12.1", aspect: "schools", noGapReason: "" },
        ],
      },
      finds: [],
    },
    {
      shows: "Two questions of which nothing is said are one finding.",
      review: {
        gaps: [{ aspects: ["schools"], questions: ["12.3"] }],
        aspects: [
          { id: "12", aspect: "schools", noGapReason: "" },
          { id: "12.1", aspect: "schools", noGapReason: "" },
          { id: "12.2", aspect: "schools", noGapReason: "" },
        ],
      },
      finds: [
        "Missing answer to 12.1, 12.2 under “Control and safety in schools”, expected an observation with a strategy, a gap, positive effects or the reason why there is none",
      ],
    },
  ],
  check: (review, { profile }) => {
    if (!listsQuestions(review)) return [];
    const open = new Set(openAspects(review, profile).map(({ aspect }) => aspect.id));
    return answersByAspect(review, profile).flatMap(({ aspect, note, answers }) => {
      const blank = answers.filter(({ state }) => state === "nothing");
      if (blank.length === 0 || open.has(aspect.id)) return [];
      const numbers = blank.map(({ question }) => question.id).join(", ");
      return {
        place: note?.place ?? blank.find((one) => one.note)?.note?.place ?? headerPlace(review, "Aspects"),
        column: "aspect",
        rowId: aspect.id,
        message: {
          en: `Missing answer to ${numbers} under “${aspect.name.en}”, expected an observation with a strategy, a gap, positive effects or the reason why there is none`,
          ru: `Нет ответа на вопросы ${numbers} аспекта ${quoted(aspect.name.ru)}; ожидается наблюдение со стратегией, пробел, положительный эффект или причина, почему пробела нет`,
          kk: `${quoted(aspect.name.kk)} аспектісінің ${numbers} сұрақтарына жауап жоқ; стратегиясы бар бақылау, олқылық, оң әсер не олқылықтың жоқ болу себебі күтіледі`,
        },
      };
    });
  },
};
