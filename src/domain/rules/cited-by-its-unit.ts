import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** An instrument is cited by the unit it is numbered in. */
export const citedByItsUnit: Rule = {
  id: "cited-by-its-unit",
  severity: PROBLEM_SEVERITY["wrong-unit"],
  comes: "first",
  summary: {
    en: "Each instrument is cited by its own unit: treaties by article, general comments by paragraph.",
    ru: "Каждый документ цитируется по своим единицам: договоры — по статьям, замечания общего порядка — по пунктам.",
    kk: "Әр құжат өз бірлігімен келтіріледі: шарттар — баппен, жалпы тәртіптегі ескертулер — тармақпен.",
  },
  examples: [
    {
      shows: "A general comment by paragraph.",
      review: { gaps: [{ sources: "GC25, para. 67; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "A general comment by article.",
      review: { gaps: [{ sources: "GC25, art. 17; GDPR, art. 8(1)" }] },
      finds: ["GC25 is cited by paragraphs; there is no article 17. Correct the word or the number."],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["wrong-unit"] }),
};
