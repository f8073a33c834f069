import type { Catalogue } from "../../instrument/catalogue";
import type { CitationProblem, ResolvedCitation } from "../citation";
import { PROBLEM_SEVERITY } from "./problem-severity";
import { saysStanding } from "./says-standing";

/** Where a citation stands: among sources, or in prose, where "Article 14" alone means the draft. */
export type CitingText = "sources" | "prose";

/**
 * The problems of a citation that are ones where it stands: in prose only errors, and none of what names no instrument,
 * since prose may well speak of what is old or unsure; among sources not that an instrument is superseded where what
 * replaced it is cited beside it, nor that it is not in force where the text says so.
 *
 * @param beside all citations of the text, in reading order
 */
export function problemsThatCount(
  citation: ResolvedCitation,
  beside: readonly ResolvedCitation[],
  { byId }: Catalogue,
  where: CitingText,
  text: string,
): readonly CitationProblem[] {
  const { name, instrument, problems } = citation;
  if (problems.length === 0) return problems;
  if (where === "prose" && (name === "" || instrument === undefined)) return [];
  if (where === "prose") return problems.filter(({ kind }) => PROBLEM_SEVERITY[kind] === "error");
  const cited = byId.get(instrument ?? "");
  if (!cited) return problems;
  const isReplaced = cited.supersededBy !== undefined && beside.some((one) => one.instrument === cited.supersededBy);
  const isSaid = saysStanding(text, beside, cited.id, cited.standing);
  return problems.filter(({ kind }) => !(kind === "superseded" ? isReplaced : kind === "not-in-force" && isSaid));
}
