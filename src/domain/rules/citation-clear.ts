import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** A citation can be read in one way only. */
export const citationClear: Rule = {
  id: "citation-clear",
  severity: PROBLEM_SEVERITY.ambiguous,
  comes: "first",
  summary: {
    en: "A citation can mean one place only.",
    ru: "Ссылку можно понять только одним образом.",
    kk: "Сілтемені тек бір мағынада түсінуге болады.",
  },
  examples: [
    {
      shows: "Named with its country.",
      review: { gaps: [{ sources: "CRC, art. 16; UK Online Safety Act 2023, s. 12" }] },
      finds: [],
    },
    {
      shows: "Two countries have an act of that name.",
      review: { gaps: [{ sources: "CRC, art. 16; Online Safety Act, s. 12" }] },
      finds: [
        "“Online Safety Act” may be the UK Online Safety Act or the AU Online Safety Act. Choose which is meant.",
      ],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["ambiguous", "ambiguous-unit"] }),
};
