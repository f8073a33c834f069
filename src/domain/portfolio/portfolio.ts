import type { Localised } from "../language";
import type { NormSummary, ReviewSummary } from "./review-summary";
import { sameReviews } from "./same-reviews";

/** What became of one file of a folder. Paths are seen from the folder, with "/". */
export type FileRead =
  | {
      readonly kind: "review";
      readonly path: string;
      /** The day the file was last changed, ISO. */
      readonly changed: string;
      readonly summary: ReviewSummary;
    }
  /** What the program kept of a file that stands beside it, before it wrote into that; `of` is its path. */
  | { readonly kind: "copy"; readonly path: string; readonly of: string }
  /** A workbook that is no review, or a copy of one for people outside. */
  | { readonly kind: "no-review" | "frozen"; readonly path: string }
  | { readonly kind: "unread"; readonly path: string; readonly reason: Localised };

/** Many reviews at a glance. */
export interface Portfolio {
  /** By path. */
  readonly reviews: readonly PortfolioReview[];
  /** The aspects of all their profiles, once each. */
  readonly aspects: readonly { readonly id: string; readonly name: string }[];
  /** Most cited first. */
  readonly norms: readonly PortfolioNorm[];
  readonly copies: readonly { readonly path: string; readonly of: string }[];
  /** Copies of reviews for people outside. */
  readonly frozen: readonly string[];
  readonly noReviews: readonly string[];
  readonly unread: readonly { readonly path: string; readonly reason: Localised }[];
}

/** A review with the number it goes by in the portfolio, from 1. */
export interface PortfolioReview extends Omit<ReviewSummary, "rows"> {
  readonly number: number;
  readonly path: string;
  readonly changed: string;
  /** Numbers of those that are the same review in another file. All of them count. */
  readonly sameAs: readonly number[];
}

/** A norm over all reviews. */
export interface PortfolioNorm extends NormSummary {
  /** Numbers of the reviews that cite it, in order. */
  readonly reviews: readonly number[];
}

/** Put together what was read of many files, in whatever order they come: the same files give the same portfolio. */
export function toPortfolio(files: readonly FileRead[]): Portfolio {
  const inOrder = [...files].sort((a, b) => byName(a.path, b.path));
  const read = inOrder.filter((file) => file.kind === "review");
  const same = sameReviews(read.map(({ summary }) => summary));
  const reviews = read.map(({ summary, path, changed }, at): PortfolioReview => {
    const sameAs = (same[at] ?? []).map((place) => place + 1);
    return { number: at + 1, path, changed, ...withoutRows(summary), sameAs };
  });
  const aspects = new Map(reviews.flatMap((review) => review.aspects.map(({ id, name }) => [id, { id, name }])));
  return {
    reviews,
    aspects: [...aspects.values()],
    norms: normsOf(reviews),
    copies: inOrder.filter((file) => file.kind === "copy").map(({ path, of }) => ({ path, of })),
    frozen: inOrder.filter(({ kind }) => kind === "frozen").map(({ path }) => path),
    noReviews: inOrder.filter(({ kind }) => kind === "no-review").map(({ path }) => path),
    unread: inOrder.filter((file) => file.kind === "unread").map(({ path, reason }) => ({ path, reason })),
  };
}

/** What two files were told to be the same review by is of no use to a reader. */
const withoutRows = (summary: ReviewSummary): Omit<ReviewSummary, "rows"> => {
  const { rows, ...shown } = summary;
  void rows;
  return shown;
};

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
