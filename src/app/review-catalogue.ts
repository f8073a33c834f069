import type { Catalogue } from "../domain/instrument/catalogue";
import { profileFor } from "../domain/profile/profiles";
import { withOwnDocuments } from "../domain/review/own-documents";
import type { Review } from "../domain/review/review";
import type { SessionContext } from "./session-context";

/** The catalogue as a review sees it. */
export const catalogueOf = (bundled: Catalogue, review: Review): Catalogue =>
  withOwnDocuments(bundled, review, profileFor(review.details.profile));

/** The same for a session, undefined until the catalogue is loaded; the same value while the Documents sheet says the same. */
export function sessionCatalogue({ memory }: SessionContext, review: Review | undefined): Catalogue | undefined {
  const { bundled } = memory;
  if (!bundled || !review) return bundled;
  const documents = JSON.stringify([
    review.details.profile,
    review.documents.map(({ document, citedAs, partCount }) => [document, citedAs, partCount]),
  ]);
  if (memory.own?.documents !== documents) memory.own = { documents, catalogue: catalogueOf(bundled, review) };
  return memory.own.catalogue;
}
