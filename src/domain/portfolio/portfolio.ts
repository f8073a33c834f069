import type { Localised } from "../language";
import type { NormSummary, ReviewSummary } from "./review-summary";

/** What became of one file of a folder. Paths are seen from the folder, with "/". */
export type FileRead =
  | {
      readonly kind: "review";
      readonly path: string;
      /** The day the file was last changed, ISO. */
      readonly changed: string;
      readonly summary: ReviewSummary;
    }
  /** A workbook that is no review. */
  | { readonly kind: "no-review"; readonly path: string }
  | { readonly kind: "unread"; readonly path: string; readonly reason: Localised };

/** Many reviews at a glance. */
export interface Portfolio {
  /** By path. */
  readonly reviews: readonly PortfolioReview[];
  /** The aspects of all their profiles, once each. */
  readonly aspects: readonly { readonly id: string; readonly name: string }[];
  /** Most cited first. */
  readonly norms: readonly PortfolioNorm[];
  readonly noReviews: readonly string[];
  readonly unread: readonly { readonly path: string; readonly reason: Localised }[];
}

/** A review with the number it goes by in the portfolio, from 1. */
export interface PortfolioReview extends ReviewSummary {
  readonly number: number;
  readonly path: string;
  readonly changed: string;
}

/** A norm over all reviews. */
export interface PortfolioNorm extends NormSummary {
  /** Numbers of the reviews that cite it, in order. */
  readonly reviews: readonly number[];
}

/** Put together what was read of many files, in whatever order they come: the same files give the same portfolio. */
export function toPortfolio(files: readonly FileRead[]): Portfolio {
  const inOrder = [...files].sort((a, b) => byName(a.path, b.path));
  const reviews = inOrder
    .filter((file) => file.kind === "review")
    .map(({ summary, path, changed }, at): PortfolioReview => ({ number: at + 1, path, changed, ...summary }));
  const aspects = new Map(reviews.flatMap((review) => review.aspects.map(({ id, name }) => [id, { id, name }])));
  return {
    reviews,
    aspects: [...aspects.values()],
    norms: normsOf(reviews),
    noReviews: inOrder.filter(({ kind }) => kind === "no-review").map(({ path }) => path),
    unread: inOrder.filter((file) => file.kind === "unread").map(({ path, reason }) => ({ path, reason })),
  };
}

/** The norms of a review, those that most of its gaps cite first. */
export const mostCited = (norms: readonly NormSummary[]): readonly NormSummary[] =>
  [...norms].sort((a, b) => b.gaps - a.gaps);

function normsOf(reviews: readonly PortfolioReview[]): readonly PortfolioNorm[] {
  const norms = new Map<string, NormSummary & { gaps: number; readonly reviews: number[] }>();
  for (const { number, norms: own } of reviews) {
    for (const norm of own) {
      const key = `${norm.instrument} ${norm.place}`;
      const sum = norms.get(key) ?? { ...norm, gaps: 0, reviews: [] };
      norms.set(key, sum);
      sum.gaps += norm.gaps;
      sum.reviews.push(number);
    }
  }
  return [...norms.values()].sort(
    (a, b) => b.gaps - a.gaps || b.reviews.length - a.reviews.length || byName(a.label, b.label),
  );
}

const collator = new Intl.Collator("en", { numeric: true });

/** As a person looks for names, 2 before 10; never the same for two names. */
const byName = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
