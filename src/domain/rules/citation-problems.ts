import type { CitationProblem, CitationProblemKind, ResolvedCitation } from "../citation/citation";
import { problemsThatCount } from "../citation/resolve/problems-that-count";
import type { CitingText } from "../citation/resolve/problems-that-count";
import { memoise } from "../memoise";
import type { Review } from "../review/review";
import { aboutCitation } from "./about";
import type { Problem, RowTable, RuleContext } from "./rule";
import { proseCells, sourceCells } from "./text-cells";
import type { TextCell } from "./text-cells";

/** The tables that `citationProblems` looks at, each row by itself. */
export const CITING_TABLES: readonly RowTable[] = ["gaps", "amendments"];

/** Which of the problems of citations a rule is about. */
export interface CitationSearch {
  readonly kinds: readonly CitationProblemKind[];
}

/** What reading the citations found already, as problems of a rule, in reading order within each cell. */
export const citationProblems = (review: Review, context: RuleContext, { kinds }: CitationSearch): readonly Problem[] =>
  faultsFound(context)(review)
    .filter(({ problem }) => kinds.includes(problem.kind))
    .map(toProblem);

interface Fault {
  readonly cell: TextCell;
  readonly citation: ResolvedCitation;
  readonly problem: CitationProblem;
}

const faultsFound = memoise((context: RuleContext) => {
  const isFaulty = (text: string): boolean => context.citationsIn(text).some(({ problems }) => problems.length > 0);
  return memoise((review: Review): readonly Fault[] => [
    ...sourceCells(review, isFaulty).flatMap((cell) => faultsIn(cell, context, "sources")),
    ...proseCells(review, isFaulty).flatMap((cell) => faultsIn(cell, context, "prose")),
  ]);
});

function faultsIn(cell: TextCell, { citationsIn, catalogue }: RuleContext, text: CitingText): readonly Fault[] {
  const citations = citationsIn(cell.text);
  return citations.flatMap((citation) =>
    problemsThatCount(citation, citations, catalogue, text, cell.text).map((problem) => ({
      cell,
      citation,
      problem,
    })),
  );
}

function toProblem({ cell, citation, problem: { message, pinpoint, replacement } }: Fault): Problem {
  const { text, ...where } = cell;
  const { start, end } = citation;
  const about = aboutCitation(citation, pinpoint);
  const problem = { ...where, about, message };
  if (replacement === undefined) return problem;
  return { ...problem, fix: { before: text, after: text.slice(0, start) + replacement + text.slice(end) } };
}
