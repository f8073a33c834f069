import type { BriefInput } from "../domain/brief/brief-input";
import type { BriefChanges } from "../domain/brief/refresh/brief-changes";
import type { LinkedContent } from "../domain/brief/refresh/linked-text";
import { briefOutlook } from "../domain/brief/readiness";
import type { ReadinessNote } from "../domain/brief/readiness";
import { planRefresh } from "../domain/brief/refresh/plan-refresh";
import type { RefreshChoices, RefreshPlan } from "../domain/brief/refresh/refresh-plan";
import { toChanges } from "../domain/brief/refresh/to-changes";
import type { PageLayout } from "../domain/brief/page-layout";
import type { Catalogue } from "../domain/instrument/catalogue";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { Review } from "../domain/review/review";
import { toCitationReader } from "./citation-reader";
import type { LinkedBrief } from "./linked-brief";
import { withMendedIds } from "./open-review";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { ReviewWorkbook } from "./ports";

export interface RefreshRequest {
  readonly brief: LinkedBrief;
  readonly workbook: ReviewWorkbook;
  readonly catalogue: Catalogue;
  /** The measures of the template, for the page budget. */
  readonly layout: PageLayout;
  /** ISO day that the brief bears from then on. */
  readonly date: string;
  /** The moment of the refresh, ISO in UTC. */
  readonly time: string;
}

/** A refresh that was looked at and not carried out. */
export interface Refresh {
  /** The brief as it was read. */
  readonly content: LinkedContent;
  readonly plan: RefreshPlan;
  /** What is to be written, by what a person chose; undefined when there is nothing to write. For `LinkedBrief.write`. */
  changesFor(choices: RefreshChoices): BriefChanges | undefined;
  /** What a reader of the brief would stumble over, once it says what the table says. */
  notes(): readonly ReadinessNote[];
}

/**
 * How a brief stands to its workbook, text by text, and what would bring it up to date. Nothing is written; the brief
 * stays in its own language.
 *
 * @throws UnusableInput when the document is no brief, or the workbook holds no review
 */
export async function lookAtRefresh(request: RefreshRequest): Promise<Result<Refresh>> {
  const { brief, workbook, layout, date, time } = request;
  const read = await brief.read();
  const opened = await openReviewWithCatalogue(workbook, request.catalogue);
  const { review, catalogue } = opened.value;
  const refresh = refreshOf(read.value, review, {
    catalogue,
    citationsIn: toCitationReader(catalogue, { jurisdiction: review.details.jurisdiction }),
    layout,
    date,
    time,
    workbook: workbook.name,
  });
  return ok(refresh.value, [...read.messages, ...opened.messages, ...refresh.messages]);
}

/** The same for a review that was read already, with a message for each id that was mended for it. */
export function refreshOf(
  content: LinkedContent,
  typed: Review,
  given: Omit<BriefInput, "review" | "profile" | "language">,
): Result<Refresh> {
  const { value: review, messages } = withMendedIds(typed);
  const input = { ...given, review, profile: review.profile, language: content.language };
  const planned = planRefresh(content, input);
  const { plan } = planned;
  const changesFor = (choices: RefreshChoices): BriefChanges | undefined => toChanges(planned, content, input, choices);
  return ok({ content, plan, changesFor, notes: () => briefOutlook(input, content.memory).notes }, messages);
}
