import type { CitationProblemKind } from "../citation";

/** How grave each problem of a citation is, for the check and for the citation's own card alike. */
export const PROBLEM_SEVERITY: Readonly<Record<CitationProblemKind, "error" | "warning" | "note">> = {
  "no-such-part": "error",
  "glued-number": "error",
  "wrong-unit": "error",
  "doubtful-part": "warning",
  "repealed-part": "warning",
  unresolved: "warning",
  ambiguous: "warning",
  "ambiguous-unit": "warning",
  superseded: "warning",
  "not-in-force": "warning",
  unverified: "note",
};
