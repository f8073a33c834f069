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
      finds: ["Missing strategy for question 12.2, expected what to do about the observation"],
    },
    {
      shows: "Nobody is named, though the question asks.",
      review: {
        gaps: [{ aspects: ["schools"], questions: ["12.3"] }],
        aspects: [{ id: "12.3", aspect: "schools", noGapReason: "" }],
      },
      finds: [
        "Missing name of who answers for question 12.3, expected whoever the draft makes responsible, or that it names nobody",
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
    en: `Missing observation for question ${id}, expected what was found in the draft`,
    ru: `Нет наблюдения по вопросу ${id}; ожидается, что было найдено в проекте`,
    kk: `${id}-сұрақ бойынша бақылау жоқ; жобадан не табылғаны күтіледі`,
  }),
  strategy: (id) => ({
    en: `Missing strategy for question ${id}, expected what to do about the observation`,
    ru: `Нет стратегии по вопросу ${id}; ожидается, что сделать в связи с наблюдением`,
    kk: `${id}-сұрақ бойынша стратегия жоқ; бақылауға байланысты не істеу керегі күтіледі`,
  }),
  responsible: (id) => ({
    en: `Missing name of who answers for question ${id}, expected whoever the draft makes responsible, or that it names nobody`,
    ru: `Не указано, кто отвечает, по вопросу ${id}; ожидается тот, на кого это возлагает проект, или что он никого не называет`,
    kk: `${id}-сұрақ бойынша кім жауап беретіні көрсетілмеген; жоба кімге жүктейтіні не ешкімді атамайтыны күтіледі`,
  }),
};
