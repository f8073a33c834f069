import type { CitationProblem, CitationProblemKind, ResolvedCitation } from "../citation/citation";
import type { Review } from "../review/review";
import type { Problem, RuleContext } from "./rule";
import { proseCells, sourceCells } from "./text-cells";
import type { TextCell } from "./text-cells";

/** Which of the problems of citations a rule is about. */
export interface CitationSearch {
  readonly kinds: readonly CitationProblemKind[];
  /**
   * Look into issues and solutions too, for instruments that are named there:
   * "Article 14" alone means the draft.
   */
  readonly inProse?: boolean;
  /** Whether a problem matters; all do when left out. */
  readonly counts?: (citation: ResolvedCitation, cell: TextCell) => boolean;
}

/** What reading the citations found already, as problems of a rule, in reading order within each cell. */
export function citationProblems(
  review: Review,
  { citationsIn }: RuleContext,
  { kinds, inProse = false, counts = () => true }: CitationSearch,
): readonly Problem[] {
  const problems: Problem[] = [];
  const collect = (cell: TextCell, named: boolean): void => {
    for (const citation of citationsIn(cell.text)) {
      if (named && (citation.name === "" || citation.instrument === undefined)) continue;
      for (const problem of citation.problems) {
        if (kinds.includes(problem.kind) && counts(citation, cell)) problems.push(toProblem(cell, citation, problem));
      }
    }
  };
  for (const cell of sourceCells(review)) collect(cell, false);
  if (inProse) for (const cell of proseCells(review)) collect(cell, true);
  return problems;
}

function toProblem(cell: TextCell, { start, end }: ResolvedCitation, problem: CitationProblem): Problem {
  const { text, ...where } = cell;
  const { message, replacement } = problem;
  if (replacement === undefined) return { ...where, message };
  return { ...where, message, fix: { before: text, after: text.slice(0, start) + replacement + text.slice(end) } };
}
