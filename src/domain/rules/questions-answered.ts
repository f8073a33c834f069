import { answersByAspect, listsQuestions } from "../review/question-answers";
import { openAspects } from "./open-aspects";
import { headerPlace } from "./places";
import { quoted } from "../text/quoted";
import type { Rule } from "./rule";

/** Every question of the terms of reference is answered. An aspect of which nothing is said is `aspects-covered`'s. */
export const questionsAnswered: Rule = {
  id: "questions-answered",
  severity: "warning",
  comes: "last",
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
        "Questions without an answer under “Control and safety in schools”: 12.1, 12.2. Write an observation with a strategy, positive effects or why there is no gap, or add a gap.",
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
          en: `Questions without an answer under “${aspect.name.en}”: ${numbers}. Write an observation with a strategy, positive effects or why there is no gap, or add a gap.`,
          ru: `Вопросы без ответа по аспекту ${quoted(aspect.name.ru)}: ${numbers}. Напишите наблюдение со стратегией, положительный эффект или почему пробела нет, либо добавьте пробел.`,
          kk: `${quoted(aspect.name.kk)} аспектісі бойынша жауапсыз сұрақтар: ${numbers}. Стратегиясы бар бақылауды, оң әсерді не олқылықтың неге жоқ екенін жазыңыз немесе олқылық қосыңыз.`,
        },
      };
    });
  },
};
