import type { Localised } from "../language";
import { type AnswerColumn, answersByAspect } from "../review/question-answers";
import type { Rule } from "./rule";

/** An answer that was begun is brought to its end: what was seen, what to do about it and, where asked, who answers for it. */
export const answersWhole: Rule = {
  id: "answers-whole",
  severity: "warning",
  summary: {
    en: "An observation has a strategy, and it is said who is responsible or liable where a question asks that.",
    ru: "У наблюдения есть стратегия, и сказано, кто отвечает, если вопрос об этом спрашивает.",
    kk: "Бақылаудың стратегиясы бар және сұрақ соны сұраса, кім жауап беретіні айтылған.",
  },
  examples: [
    {
      shows: "Seen, advised, and said who is liable.",
      review: {
        aspects: [
          {
            id: "2.4",
            aspect: "impact-on-rights",
            observation: "The operator pays for damage only where a contract says so.",
            strategy: "Make the operator liable to the child by law.",
            responsible: "The operator of the service",
            noGapReason: "",
          },
        ],
      },
      finds: [],
    },
    {
      shows: "A gap has a solution of its own, so that no strategy is missing.",
      review: {
        gaps: [{ aspects: ["schools"], questions: ["12.2"] }],
        aspects: [{ id: "12.2", aspect: "schools", observation: "Nothing is said of phones.", noGapReason: "" }],
      },
      finds: [],
    },
    {
      shows: "Only seen.",
      review: {
        aspects: [{ id: "12.2", aspect: "schools", observation: "Nothing is said of phones.", noGapReason: "" }],
      },
      finds: ["Question 12.2 has no strategy. Write what to do about the observation."],
    },
    {
      shows: "Nobody is named, though the question asks.",
      review: {
        gaps: [{ aspects: ["schools"], questions: ["12.3"] }],
        aspects: [{ id: "12.3", aspect: "schools", noGapReason: "" }],
      },
      finds: [
        "Question 12.3 asks who is responsible, and nobody is named. Name whoever the draft makes responsible, or write that it names nobody.",
      ],
    },
  ],
  check: (review, { profile }) =>
    answersByAspect(review, profile)
      .flatMap(({ answers }) => answers)
      .flatMap(({ note, question, missing }) =>
        note === undefined
          ? []
          : missing.map((column) => ({
              place: note.place,
              column,
              rowId: note.id === "" ? note.aspect : note.id,
              message: MISSING[column](question.id),
            })),
      ),
};

const MISSING: Readonly<Record<AnswerColumn, (id: string) => Localised>> = {
  observation: (id) => ({
    en: `Question ${id} has no observation. Write what you found in the draft.`,
    ru: `По вопросу ${id} нет наблюдения. Напишите, что вы нашли в проекте.`,
    kk: `${id}-сұрақ бойынша бақылау жоқ. Жобадан не тапқаныңызды жазыңыз.`,
  }),
  strategy: (id) => ({
    en: `Question ${id} has no strategy. Write what to do about the observation.`,
    ru: `По вопросу ${id} нет стратегии. Напишите, что сделать в связи с наблюдением.`,
    kk: `${id}-сұрақ бойынша стратегия жоқ. Бақылауға байланысты не істеу керегін жазыңыз.`,
  }),
  responsible: (id) => ({
    en: `Question ${id} asks who is responsible, and nobody is named. Name whoever the draft makes responsible, or write that it names nobody.`,
    ru: `В вопросе ${id} спрашивается, кто отвечает, но никто не назван. Назовите того, на кого это возлагает проект, или напишите, что он никого не называет.`,
    kk: `${id}-сұрақ кім жауап беретінін сұрайды, бірақ ешкім аталмаған. Жоба кімге жүктейтінін атаңыз немесе ешкімді атамайтынын жазыңыз.`,
  }),
};
