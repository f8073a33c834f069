import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** What looks like a citation names an instrument that is known. */
export const citedInstrumentKnown: Rule = {
  id: "cited-instrument-known",
  severity: PROBLEM_SEVERITY.unresolved,
  comes: "first",
  summary: {
    en: "A cited instrument is in the catalogue or among the review's own documents.",
    ru: "Цитируемый документ есть в каталоге или среди документов обзора.",
    kk: "Келтірілген құжат каталогта не шолудың өз құжаттары арасында бар.",
  },
  examples: [
    {
      shows: "An instrument of the catalogue.",
      review: { gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "An instrument of one's own, listed on the Documents sheet.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Narnia Pupils Act, art. 5" }],
        documents: [{ document: "Narnia Pupils Act", citedAs: ["Narnia Pupils Act"] }],
      },
      finds: [],
    },
    {
      shows: "An instrument that the catalogue does not know.",
      review: { gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1); Narnia Pupils Act, art. 5" }] },
      finds: [
        "The catalogue has no “Narnia Pupils Act”. Correct the name, or list the document on the sheet Documents.",
      ],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["unresolved"] }),
};
