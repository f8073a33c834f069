import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** A provision that is cited is there. */
export const citedPartExists: Rule = {
  id: "cited-part-exists",
  severity: PROBLEM_SEVERITY["no-such-part"],
  comes: "first",
  summary: {
    en: "A provision that is cited exists in the instrument.",
    ru: "Цитируемое положение есть в документе.",
    kk: "Келтірілген ереже құжатта бар.",
  },
  examples: [
    {
      shows: "The Convention has 54 articles.",
      review: { gaps: [{ sources: "CRC, art. 54; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "An article beyond the last one.",
      review: { gaps: [{ sources: "CRC, art. 61; GDPR, art. 8(1)" }] },
      finds: ["The CRC has 54 articles; there is no article 61. Correct the number."],
    },
    {
      shows: "The same slip in an issue.",
      review: { gaps: [{ issue: "Girls of any age are profiled, against CRC, art. 61." }] },
      finds: ["The CRC has 54 articles; there is no article 61. Correct the number."],
    },
    {
      shows: "A footnote mark stuck to the number.",
      review: { gaps: [{ sources: "CRC, art. 1612; GDPR, art. 8(1)" }] },
      finds: [
        "The CRC has 54 articles; there is no article 1612. Perhaps article 16 is meant, with a footnote mark stuck to the number: correct it.",
      ],
    },
    {
      shows: "An article of the draft is none of an instrument.",
      review: { gaps: [{ issue: "Article 140 lets girls of any age be profiled." }] },
      finds: [],
    },
    {
      shows: "A document of one's own with as many articles as its row says.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Narnia Pupils Act, art. 31" }],
        documents: [{ document: "Narnia Pupils Act", citedAs: ["Narnia Pupils Act"], partCount: 30 }],
      },
      finds: ["The Narnia Pupils Act has 30 articles; there is no article 31. Correct the number."],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["no-such-part", "glued-number"] }),
};
