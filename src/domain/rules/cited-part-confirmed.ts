import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** Where the catalogue is not sure how far an instrument goes, a person looks before the citation is called wrong. */
export const citedPartConfirmed: Rule = {
  id: "cited-part-confirmed",
  severity: PROBLEM_SEVERITY["doubtful-part"],
  comes: "first",
  summary: {
    en: "A provision beyond a count that is not confirmed is looked up in the source.",
    ru: "Положение за пределами неподтвержденного счета сверяется с первоисточником.",
    kk: "Расталмаған саннан асатын ереже түпнұсқамен салыстырылады.",
  },
  examples: [
    {
      shows: "A part of an article of a code, within what was counted.",
      review: { gaps: [{ sources: "CRC, art. 16; ч. 3 ст. 134 УК РК" }] },
      finds: [],
    },
    {
      shows: "A part beyond those that were counted in one copy of the code.",
      review: { gaps: [{ sources: "CRC, art. 16; ч. 12 ст. 134 УК РК" }] },
      finds: [
        "Article 134 of Criminal Code (KZ) has 4 parts; there is no part 12 (text of 2026-04). This may have changed or been counted wrongly: check it against the source.",
      ],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["doubtful-part"] }),
};
