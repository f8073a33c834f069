import type { ResolvedCitation } from "../citation/citation";
import type { Gap } from "../gap/gap";
import type { Aspect, Profile } from "../profile/profile";
import { type AspectCoverage, questionCoverage, type QuestionCoverage } from "./question-coverage";
import type { QuestionAnswer } from "../review/question-answers";
import type { Review } from "../review/review";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { type CitingTexts, documentsIn } from "../rules/documents-in";
import { openAspects, type OpenAspect } from "../rules/open-aspects";
import { idKey } from "../gap/id-key";
import { activeGaps } from "../review/row-ids";
import { uncitedDocuments } from "../rules/uncited-documents";
import { type RequiredDocument, requiredDocuments } from "../rules/required-documents";

/** How the gaps of a review spread over the aspects of its profile and the documents it has to cite. */
export interface Coverage {
  /** All that count, under an aspect or not. */
  readonly gaps: number;
  /** One for each aspect of the profile, in its order. */
  readonly rows: readonly CoverageRow[];
  /** The profile's documents and the review's own, those marked as not required left out. */
  readonly documents: readonly DocumentCoverage[];
  readonly holes: readonly CoverageHole[];
  readonly questions: Omit<QuestionCoverage, "aspects">;
}

/** An aspect with its questions, what is said to them, and what the gaps under it cite. */
export interface CoverageRow extends AspectCoverage, Cited {
  readonly answers: readonly (QuestionAnswer & Cited)[];
}

/** How many of the gaps cite each of the coverage's documents, in their order. */
export interface Cited {
  readonly cited: readonly number[];
}

/** A document, and how many gaps cite it under whatever aspect, or under none. */
export interface DocumentCoverage {
  readonly document: RequiredDocument;
  readonly gaps: number;
}

/** What is missing in the coverage. */
export type CoverageHole =
  /** No gap under an aspect, and no reason why not. */
  | ({ readonly kind: "no-gap" } & OpenAspect)
  /** A document that is cited nowhere, and no reason why not. */
  | { readonly kind: "not-cited"; readonly document: RequiredDocument }
  /** An aspect with gaps of which none cites any of the documents; there is no reason to give for that. */
  | { readonly kind: "no-document"; readonly aspect: Aspect; readonly gaps: readonly Gap[] };

/**
 * Count a review's coverage and list its holes: aspects first, then documents, then aspects that lean on no document.
 *
 * What counts as covered and as cited is what the rules `aspects-covered` and `documents-cited` say, so that a check
 * and the coverage never disagree: a gap cites a document by one of its instruments anywhere in its cells or in the
 * justification of its amendments, or by name among the sources.
 */
export function coverageOf(
  review: Review,
  profile: Profile,
  citationsIn: (text: string) => readonly ResolvedCitation[],
): Coverage {
  const gaps = activeGaps(review);
  const documents = requiredDocuments(review, profile);
  const amendments = amendmentsByGap(review);
  const textsOf = ({ id, sources, issue, solution }: Gap): CitingTexts => ({
    sources: [sources, ...(amendments.get(idKey(id)) ?? []).map(({ justification }) => justification)],
    prose: [issue, solution],
  });
  const cites = new Map(gaps.map((gap) => [gap, new Set(documentsIn(documents, textsOf(gap), citationsIn))]));
  const countIn = (among: readonly Gap[], document: RequiredDocument): number =>
    among.filter((gap) => cites.get(gap)?.has(document)).length;
  const { aspects, ...questions } = questionCoverage(review, profile);
  const withCited = <T extends { readonly gaps: readonly Gap[] }>(entry: T): T & Cited => ({
    ...entry,
    cited: documents.map((document) => countIn(entry.gaps, document)),
  });
  const rows = aspects.map((entry): CoverageRow => ({
    ...withCited(entry),
    answers: entry.answers.map(withCited),
  }));
  return {
    gaps: gaps.length,
    rows,
    questions,
    documents: documents.map((document) => ({ document, gaps: countIn(gaps, document) })),
    holes: [
      ...openAspects(review, profile).map((open) => ({ kind: "no-gap" as const, ...open })),
      ...uncitedDocuments(review, { profile, citationsIn }).map((document) => ({
        kind: "not-cited" as const,
        document,
      })),
      ...rows
        .filter((row) => row.gaps.length > 0 && row.cited.every((count) => count === 0))
        .map(({ aspect, gaps: own }) => ({ kind: "no-document" as const, aspect, gaps: own })),
    ],
  };
}
