import type { Brief } from "../domain/brief/brief";
import type { BriefInput } from "../domain/brief/brief-input";
import { composeBrief } from "../domain/brief/compose-brief";
import type { Catalogue } from "../domain/instrument/catalogue";
import type { Language } from "../domain/language";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { Review } from "../domain/review/review";
import { MOST_CITATIONS, toCitationReader } from "./citation-reader";
import { withMendedIds } from "./open-review";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { BriefDocuments, ReviewWorkbook } from "./ports";

export interface BriefRequest {
  readonly workbook: ReviewWorkbook;
  readonly catalogue: Catalogue;
  readonly documents: BriefDocuments;
  /** The review's own language when left out. */
  readonly language?: Language;
  /** ISO day that the brief bears. */
  readonly date: string;
  /** The moment it is made, ISO in UTC. */
  readonly time: string;
}

/**
 * The policy brief of the review in a workbook, and its Word document.
 *
 * @throws UnusableInput when the workbook holds no review
 */
export async function makeBrief(request: BriefRequest): Promise<Result<{ brief: Brief; file: Uint8Array }>> {
  const { workbook, documents, date, time } = request;
  const opened = await openReviewWithCatalogue(workbook, request.catalogue);
  const { review, catalogue } = opened.value;
  const { value: brief, messages } = briefOf(review, {
    catalogue,
    citationsIn: toCitationReader(catalogue, { jurisdiction: review.details.jurisdiction }, MOST_CITATIONS),
    language: request.language ?? review.details.language,
    layout: documents.layout(),
    date,
    time,
    workbook: workbook.name,
  });
  return ok({ brief, file: documents.write(brief) }, [...opened.messages, ...messages]);
}

/** The brief of a review that was read already, with a message for each id that was mended for it. */
export function briefOf(typed: Review, input: Omit<BriefInput, "review" | "profile">): Result<Brief> {
  const { value: review, messages } = withMendedIds(typed);
  return ok(composeBrief({ ...input, review, profile: review.profile }), messages);
}
