import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** A repealed article keeps its number, so that citing it looks right. */
export const citedPartInForce: Rule = {
  id: "cited-part-in-force",
  severity: PROBLEM_SEVERITY["repealed-part"],
  comes: "first",
  summary: {
    en: "A provision that is cited is in force; one that was repealed and stands empty is pointed out.",
    ru: "Цитируемое положение действует; на исключенное положение указывается.",
    kk: "Келтірілген ереже күшінде; алып тасталған ереже екені көрсетіледі.",
  },
  examples: [
    {
      shows: "An article in force.",
      review: { gaps: [{ sources: "CRC, art. 16; Child rights law (KZ), art. 10" }] },
      finds: [],
    },
    {
      shows: "An article that stands empty.",
      review: { gaps: [{ sources: "CRC, art. 16; Child rights law (KZ), art. 42" }] },
      finds: [
        "Article 42 of Child rights law (KZ) is repealed and stands empty (text of 2026-04). Cite a provision in force.",
      ],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["repealed-part"] }),
};
