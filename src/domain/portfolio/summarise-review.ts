import type { ResolvedCitation } from "../citation/citation";
import { GAP_STATUSES } from "../gap/gap";
import type { GapStatus } from "../gap/gap";
import type { Catalogue } from "../instrument/catalogue";
import type { Language } from "../language";
import type { Profile } from "../profile/profile";
import { isSaidAgain } from "../record/on-copies";
import { fingerprintOf } from "../review/fingerprint";
import type { Review } from "../review/review";
import { activeGaps } from "../review/row-ids";
import type { CheckReport } from "../rules/finding";
import { openAspects } from "../rules/open-aspects";
import { citedInReview } from "./cited-in-review";
import type { AspectSummary, ReviewSummary } from "./review-summary";

/** A review, and what was made of it so far. */
export interface ReadReview {
  readonly review: Review;
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
  readonly report: CheckReport;
  /** How much was remarked on reading it. */
  readonly remarks: number;
}

/**
 * What a portfolio says of a review.
 *
 * @param language of the names of aspects and norms
 */
export function summariseReview(read: ReadReview, language: Language): ReviewSummary {
  const { review, profile, catalogue, citationsIn, report, remarks } = read;
  const { draftTitle, draftVersion, jurisdiction, language: own } = review.details;
  return {
    title: draftTitle,
    version: draftVersion,
    jurisdiction,
    language: own,
    gaps: review.gaps.length,
    rows: review.gaps.map(({ id, headline, issue, solution }) => fingerprintOf([id, headline, issue, solution])),
    byStatus: Object.fromEntries(
      [...GAP_STATUSES, "none" as const].map((status) => [
        status,
        review.gaps.filter((gap) => (gap.status ?? "none") === status).length,
      ]),
    ) as Record<GapStatus | "none", number>,
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    remarks,
    openComments: review.threads.filter((thread) => !thread.resolved && !isSaidAgain(thread, review)).length,
    aspects: summariseAspects(review, profile, language),
    norms: citedInReview(review, catalogue, citationsIn, language),
  };
}

function summariseAspects(review: Review, profile: Profile, language: Language): readonly AspectSummary[] {
  const gaps = activeGaps(review);
  const open = new Set(openAspects(review, profile).map(({ aspect }) => aspect.id));
  return profile.aspects.map(({ id, name }) => ({
    id,
    name: name[language],
    gaps: gaps.filter(({ aspects }) => aspects.includes(id)).length,
    isOpen: open.has(id),
  }));
}
