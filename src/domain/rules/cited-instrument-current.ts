import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** An instrument that was replaced is cited only together with what replaced it. */
export const citedInstrumentCurrent: Rule = {
  id: "cited-instrument-current",
  severity: PROBLEM_SEVERITY.superseded,
  comes: "first",
  summary: {
    en: "A superseded instrument is cited only beside the one that replaced it.",
    ru: "Замененный документ цитируется только вместе с тем, который его заменил.",
    kk: "Ауыстырылған құжат оны ауыстырған құжатпен бірге ғана келтіріледі.",
  },
  examples: [
    {
      shows: "The current edition.",
      review: { gaps: [{ sources: "CRC, art. 16; UNICEF AI guidance 3.0" }] },
      finds: [],
    },
    {
      shows: "The old edition beside the current one.",
      review: { gaps: [{ sources: "CRC, art. 16; UNICEF AI guidance 2.0, now UNICEF AI guidance 3.0" }] },
      finds: [],
    },
    {
      shows: "The old edition alone.",
      review: { gaps: [{ sources: "CRC, art. 16; UNICEF AI guidance 2.0; GDPR, art. 8(1)" }] },
      finds: ["UNICEF AI guidance 2.0 is no longer current. Cite UNICEF AI guidance 3.0."],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["superseded"] }),
};
