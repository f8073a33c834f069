import type { Brief } from "../domain/brief/brief";
import { composeBrief } from "../domain/brief/compose-brief";
import type { Catalogue } from "../domain/instrument/catalogue";
import type { Language } from "../domain/language";
import { profileFor } from "../domain/profile/profiles";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import { toCitationReader } from "./citation-reader";
import { openReview, withMendedIds } from "./open-review";
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
  const { workbook, catalogue, documents, date, time } = request;
  const opened = await openReview(workbook);
  const { value: review, messages } = withMendedIds(opened.value);
  const brief = composeBrief({
    review,
    profile: profileFor(review.details.profile),
    catalogue,
    citationsIn: toCitationReader(catalogue, { jurisdiction: review.details.jurisdiction }),
    language: request.language ?? review.details.language,
    layout: documents.layout(),
    date,
    time,
    workbook: workbook.name,
  });
  return ok({ brief, file: documents.write(brief) }, [...opened.messages, ...messages]);
}
