import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** What the catalogue could not confirm is looked up by a person before it is relied on. */
export const citedInstrumentVerified: Rule = {
  id: "cited-instrument-verified",
  severity: PROBLEM_SEVERITY.unverified,
  summary: {
    en: "What the catalogue could not confirm about a cited instrument is pointed out.",
    ru: "Указывается, что о цитируемом документе каталог не смог подтвердить.",
    kk: "Келтірілген құжат туралы каталог растай алмаған жайт көрсетіледі.",
  },
  examples: [
    {
      shows: "An instrument read in its text.",
      review: { gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "A document nobody has found.",
      review: { gaps: [{ sources: "CRC, art. 16; UNICEF EdTech note" }] },
      finds: ["The catalogue could not confirm UNICEF EdTech note. Check it against the source."],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["unverified"] }),
};
