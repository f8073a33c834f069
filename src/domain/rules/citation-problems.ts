import type { CitationProblem, CitationProblemKind, ResolvedCitation } from "../citation/citation";
import { formatCitation } from "../citation/format/format-citation";
import { problemsThatCount } from "../citation/resolve/problems-that-count";
import type { CitingText } from "../citation/resolve/problems-that-count";
import type { Catalogue } from "../instrument/catalogue";
import { formatPinpoint } from "../instrument/pinpoint";
import { LANGUAGES } from "../language";
import type { Localised } from "../language";
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
    .map((fault) => toProblem(fault, context));

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

function toProblem(
  { cell, citation, problem: { kind, message, pinpoint, replacement } }: Fault,
  { catalogue }: RuleContext,
): Problem {
  const { text, ...where } = cell;
  const { start, end } = citation;
  const about = aboutCitation(citation, pinpoint);
  const also = [...inNormalForm(citation, pinpoint, catalogue), ...(kind === "unresolved" ? namedIn(message) : [])];
  const problem = { ...where, about, alsoAbout: also, message };
  if (replacement === undefined) return problem;
  return { ...problem, fix: { before: text, after: text.slice(0, start) + replacement + text.slice(end) } };
}

/** What a message calls an instrument that is not known, wherever it is cited. */
const namedIn = (message: Localised): readonly string[] =>
  LANGUAGES.flatMap((language) => /[“«]([^”»]+)[”»]/u.exec(message[language])?.slice(1) ?? []);

/** A citation, or the place in it that is at fault, as the pane and the brief write it. */
function inNormalForm(citation: ResolvedCitation, place: string | undefined, catalogue: Catalogue): readonly string[] {
  const meant = citation.pinpoints.filter((pinpoint) => formatPinpoint(pinpoint) === place);
  const cited = { ...citation, pinpoints: meant.length > 0 ? meant : citation.pinpoints };
  return LANGUAGES.map((language) => formatCitation(cited, catalogue, { language, form: "short" }));
}
