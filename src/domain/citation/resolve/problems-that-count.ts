import type { Catalogue } from "../../instrument/catalogue";
import type { CitationProblem, ResolvedCitation } from "../citation";

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
