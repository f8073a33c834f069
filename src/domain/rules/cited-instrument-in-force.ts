import { PROBLEM_SEVERITY } from "../citation/resolve/problem-severity";
import { citationProblems, CITING_TABLES } from "./citation-problems";
import type { Rule } from "./rule";

/** Law that does not apply is not relied on unawares. */
export const citedInstrumentInForce: Rule = {
  id: "cited-instrument-in-force",
  severity: PROBLEM_SEVERITY["not-in-force"],
  comes: "first",
  summary: {
    en: "A cited instrument is in force; a draft or suspended act is pointed out.",
    ru: "Цитируемый документ действует; на проект или приостановленный акт указывается.",
    kk: "Келтірілген құжат күшінде; жоба не қолданысы тоқтатыла тұрған акт екені көрсетіледі.",
  },
  examples: [
    {
      shows: "A convention in force.",
      review: { gaps: [{ sources: "Convention 108, art. 5; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "A treaty of which the cell says that it is not in force.",
      review: { gaps: [{ sources: "UNCC, art. 14 (not yet in force); GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "A treaty that has not entered into force.",
      review: { gaps: [{ sources: "UNCC, art. 14; GDPR, art. 8(1)" }] },
      finds: ["The UNCC is not in force. Say so beside it."],
    },
  ],
  byRow: CITING_TABLES,
  check: (review, context) => citationProblems(review, context, { kinds: ["not-in-force"] }),
};
