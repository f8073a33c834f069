import type { BriefChanges } from "../domain/brief/refresh/brief-changes";
import { planRefresh } from "../domain/brief/refresh/plan-refresh";
import type { RefreshChoices, RefreshPlan } from "../domain/brief/refresh/refresh-plan";
import { toChanges } from "../domain/brief/refresh/to-changes";
import type { PageLayout } from "../domain/brief/page-layout";
import type { Catalogue } from "../domain/instrument/catalogue";
import { profileFor } from "../domain/profile/profiles";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
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
  readonly plan: RefreshPlan;
  /** What is to be written, by what a person chose; undefined when there is nothing to write. For `LinkedBrief.write`. */
  changesFor(choices: RefreshChoices): BriefChanges | undefined;
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
  const { review: typed, catalogue } = opened.value;
  const { value: review, messages } = withMendedIds(typed);
  const content = read.value;
  const input = {
    review,
    profile: profileFor(review.details.profile),
    catalogue,
    citationsIn: toCitationReader(catalogue, { jurisdiction: review.details.jurisdiction }),
    language: content.language,
    layout,
    date,
    time,
    workbook: workbook.name,
  };
  const planned = planRefresh(content, input);
  const refresh: Refresh = {
    plan: planned.plan,
    changesFor: (choices) => toChanges(planned, content, input, choices),
  };
  return ok(refresh, [...read.messages, ...opened.messages, ...messages]);
}
