import type { Catalogue } from "../domain/instrument/catalogue";
import { withOwnDocuments } from "../domain/review/own-documents";
import type { Review } from "../domain/review/review";

/** The catalogue with the documents of a review's own; as it comes with the program where there is no review. */
export type ReviewCatalogues = (review: Review | undefined) => Catalogue;

/** The catalogue as a review sees it. */
export const catalogueOf = (bundled: Catalogue, review: Review): Catalogue =>
  withOwnDocuments(bundled, review, review.profile);

/** The same for a session: the same value while the Documents sheet says the same. */
export function toReviewCatalogues(bundled: Catalogue): ReviewCatalogues {
  let own: { readonly documents: string; readonly catalogue: Catalogue } | undefined;
  return (review) => {
    if (!review) return bundled;
    const documents = JSON.stringify([
      review.profile.id,
      review.details.jurisdiction,
      review.documents.map(({ document, citedAs, partCount }) => [document, citedAs, partCount]),
    ]);
    if (own?.documents !== documents) own = { documents, catalogue: catalogueOf(bundled, review) };
    return own.catalogue;
  };
}
