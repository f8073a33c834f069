import type { Catalogue } from "../../instrument/catalogue";
import type { CitationProblem, CitationProblemKind, ResolvedCitation } from "../citation";

/** How grave each problem of a citation is, for the check and for the citation's own card alike. */
export const PROBLEM_SEVERITY: Readonly<Record<CitationProblemKind, "error" | "warning" | "note">> = {
  "no-such-part": "error",
  "glued-number": "error",
  "wrong-unit": "error",
  unresolved: "warning",
  ambiguous: "warning",
  "ambiguous-unit": "warning",
  superseded: "warning",
  "not-in-force": "warning",
  unverified: "note",
};

/** Where a citation stands: among sources, or in prose, where "Article 14" alone means the draft. */
export type CitingText = "sources" | "prose";

/**
 * The problems of a citation that are ones where it stands: none of what names no instrument in prose, and not that an
 * instrument is superseded where what replaced it is cited beside it.
 *
 * @param beside all citations of the text
 */
export function problemsThatCount(
  citation: ResolvedCitation,
  beside: readonly ResolvedCitation[],
  { byId }: Catalogue,
  text: CitingText,
): readonly CitationProblem[] {
  const { name, instrument, problems } = citation;
  if (problems.length === 0) return problems;
  if (text === "prose" && (name === "" || instrument === undefined)) return [];
  const successor = byId.get(instrument ?? "")?.supersededBy;
  const isReplaced = successor !== undefined && beside.some((other) => other.instrument === successor);
  return isReplaced ? problems.filter(({ kind }) => kind !== "superseded") : problems;
}
