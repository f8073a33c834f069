import { listsQuestions } from "../review/question-answers";
import { missingQuestions } from "../review/missing-questions";
import { headerPlace } from "./places";
import type { Rule } from "./rule";

/** The Coverage sheet asks all that the terms of reference ask; sheets of earlier versions are offered it, no more. */
export const questionsListed: Rule = {
  id: "questions-listed",
  severity: "note",
  comes: "last",
  summary: {
    en: "The Coverage sheet has a row for each question of the methodology.",
    ru: "На листе «Охват» есть строка для каждого вопроса методологии.",
    kk: "«Қамту» парағында әдіснаманың әр сұрағына жол бар.",
  },
  examples: [
    { shows: "A row for each.", review: {}, finds: [] },
    {
      shows: "A question without a row.",
      review: { aspects: [{ id: "", aspect: "gender-age" }] },
      finds: ["The Coverage sheet has no row for these questions: 17.1, 17.2. Add them on the screen Coverage."],
    },
  ],
  check: (review, { profile }) => {
    if (!review.tables.some(({ table }) => table === "Aspects")) return [];
    const missing = missingQuestions(review, profile).filter(({ row }) => row === undefined);
    if (missing.length === 0) return [];
    const place = headerPlace(review, "Aspects");
    const numbers = missing.map(({ id }) => id).join(", ");
    const message = listsQuestions(review)
      ? {
          en: `The Coverage sheet has no row for these questions: ${numbers}. Add them on the screen Coverage.`,
          ru: `На листе «Охват» нет строк для вопросов: ${numbers}. Добавьте их на экране «Охват».`,
          kk: `«Қамту» парағында мына сұрақтарға жол жоқ: ${numbers}. Оларды «Қамту» экранында қосыңыз.`,
        }
      : {
          en: `The Coverage sheet has one row for each aspect, and none for questions (${missing.length}). Add them on the screen Coverage.`,
          ru: `На листе «Охват» по одной строке на аспект, а строк для вопросов нет (${missing.length}). Добавьте их на экране «Охват».`,
          kk: `«Қамту» парағында әр аспектіге бір жол бар, ал сұрақтарға жол жоқ (${missing.length}). Оларды «Қамту» экранында қосыңыз.`,
        };
    return [{ place, column: "id", rowId: "", message }];
  },
};
