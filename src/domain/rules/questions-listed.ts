import { listsQuestions } from "../review/question-answers";
import { missingQuestions } from "../review/missing-questions";
import { headerPlace } from "./places";
import type { Rule } from "./rule";

/** The Coverage sheet asks all that the terms of reference ask; sheets of earlier versions are offered it, no more. */
export const questionsListed: Rule = {
  id: "questions-listed",
  severity: "note",
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
      finds: [
        "Missing rows on the Coverage sheet for 17.1, 17.2, expected a row for each question; “gap-table questions” or the pane's Coverage screen adds them",
      ],
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
          en: `Missing rows on the Coverage sheet for ${numbers}, expected a row for each question; “gap-table questions” or the pane's Coverage screen adds them`,
          ru: `На листе «Охват» нет строк для вопросов ${numbers}; ожидается строка для каждого вопроса, их добавит «gap-table questions» или экран «Охват»`,
          kk: `«Қамту» парағында ${numbers} сұрақтарына жол жоқ; әр сұраққа жол күтіледі, оларды «gap-table questions» не «Қамту» экраны қосады`,
        }
      : {
          en: `Missing rows on the Coverage sheet for ${missing.length} questions, expected a row for each, as this workbook has one row an aspect; “gap-table questions” or the pane's Coverage screen adds them`,
          ru: `На листе «Охват» нет строк для ${missing.length} вопросов; ожидается строка для каждого, а в этой книге одна строка на аспект; их добавит «gap-table questions» или экран «Охват»`,
          kk: `«Қамту» парағында ${missing.length} сұраққа жол жоқ; әрқайсысына жол күтіледі, ал бұл кітапта аспектіге бір жолдан; оларды «gap-table questions» не «Қамту» экраны қосады`,
        };
    return [{ place, column: "id", rowId: "", message }];
  },
};
