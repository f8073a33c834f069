import type { Brief } from "../domain/brief/brief";
import type { BriefInput } from "../domain/brief/brief-input";
import { composeBrief } from "../domain/brief/compose-brief";
import { briefOutlook } from "../domain/brief/readiness";
import type { ReadinessNote } from "../domain/brief/readiness";
import type { Catalogue } from "../domain/instrument/catalogue";
import { inEachLanguage } from "../domain/language";
import type { Language } from "../domain/language";
import { ok } from "../domain/result";
import type { Message, Result } from "../domain/result";
import type { Review } from "../domain/review/review";
import { tellUnread, unreadStatuses } from "../domain/review/unread-status";
import { TABLES, TABLE_NAMES } from "../domain/review/tables";
import type { TableName } from "../domain/review/tables";
import { MOST_CITATIONS, toCitationReader } from "./citation-reader";
import { withMendedIds } from "./open-review";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { BriefDocuments, ReviewWorkbook } from "./ports";

export { briefOutlook, composeBrief };

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

export interface MadeBrief {
  readonly brief: Brief;
  /** What a reader would stumble over. */
  readonly notes: readonly ReadinessNote[];
  /** Whether the workbook has the sheet for the author's own texts. */
  readonly hasSheet: boolean;
  /** Tables that were not read, since they are gone or have another name: what they hold, the brief does not say. */
  readonly unread: readonly TableName[];
  readonly file: Uint8Array;
}

/**
 * The policy brief of the review in a workbook, and its Word document.
 *
 * @throws UnusableInput when the workbook holds no review
 */
export async function makeBrief(request: BriefRequest): Promise<Result<MadeBrief>> {
  const { workbook, documents, date, time } = request;
  const opened = await openReviewWithCatalogue(workbook, request.catalogue);
  const { review, catalogue } = opened.value;
  const { value: input, messages } = toBriefInput(review, {
    catalogue,
    citationsIn: toCitationReader(catalogue, { jurisdiction: review.details.jurisdiction }, MOST_CITATIONS),
    language: request.language ?? review.details.language,
    layout: documents.layout(),
    date,
    time,
    workbook: workbook.name,
  });
  const brief = composeBrief(input);
  const { notes } = briefOutlook(input, brief);
  const isRead = (name: TableName): boolean => review.tables.some(({ table }) => table === name);
  const unread = TABLE_NAMES.filter((name) => !TABLES[name].isLater && !TABLES[name].isOptional && !isRead(name));
  const hasSheet = isRead("Brief");
  return ok({ brief, notes, hasSheet, unread, file: documents.write(brief) }, [...opened.messages, ...messages]);
}

/** What the brief of a review that was read already is made from, with a message for each id that was mended for it and of what can't be read. */
export function toBriefInput(typed: Review, input: Omit<BriefInput, "review" | "profile">): Result<BriefInput> {
  const { value: review, messages } = withMendedIds(typed);
  const unread = tellUnread(unreadStatuses(review.gaps)).map((told): Message => ({
    text: inEachLanguage((language) => `${told[language]}.`),
  }));
  return ok({ ...input, review, profile: review.profile }, [...messages, ...unread]);
}
