import type { Catalogue } from "../domain/instrument/catalogue";
import type { Language } from "../domain/language";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { Review } from "../domain/review/review";
import { composeTable } from "../domain/table/compose-table";
import type { ComposedTable } from "../domain/table/compose-table";
import type { TableChoice, TableInput } from "../domain/table/table-input";
import { MOST_CITATIONS, toCitationReader } from "./citation-reader";
import { withoutNames } from "./without-names";
import { withMendedIds } from "./open-review";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { MatrixWorkbooks, ReviewWorkbook, TableDocuments } from "./ports";

export interface TableRequest extends Omit<TableChoice, "language"> {
  readonly workbook: ReviewWorkbook;
  readonly catalogue: Catalogue;
  readonly documents: TableDocuments;
  /** Writes a comments matrix as a workbook, where that is asked for. */
  readonly matrixWorkbooks?: MatrixWorkbooks;
  /** The review's own language when left out. */
  readonly language?: Language;
  /** ISO day that the table bears. */
  readonly date: string;
  /** The moment it is made, ISO in UTC. */
  readonly time: string;
}

/**
 * A table for Word of the review in a workbook.
 *
 * @throws UnusableInput when the workbook holds no review
 */
export async function makeTable(
  request: TableRequest,
): Promise<Result<{ readonly made: ComposedTable; readonly file: Uint8Array }>> {
  const {
    workbook,
    documents,
    matrixWorkbooks,
    form,
    redline,
    status,
    file,
    pseudonymise: hides,
    date,
    time,
  } = request;
  const opened = await openReviewWithCatalogue(workbook, request.catalogue);
  const { review, catalogue } = opened.value;
  const language = request.language ?? review.details.language;
  const citationsIn = toCitationReader(catalogue, { jurisdiction: review.details.jurisdiction }, MOST_CITATIONS);
  const input = { catalogue, citationsIn, form, language, redline, status, file, pseudonymise: hides, date, time };
  const { value: made, messages } = tableOf(review, input);
  const bytes =
    made.matrix && matrixWorkbooks ? matrixWorkbooks.write(made.table, made.matrix) : documents.write(made.table);
  return ok({ made, file: bytes }, [...opened.messages, ...messages]);
}

/**
 * The table of a review that was read already, with a message for each id that was mended for it, and one for the names
 * that have pseudonyms.
 */
export function tableOf(typed: Review, input: Omit<TableInput, "review">): Result<ComposedTable> {
  const { value: mended, messages } = withMendedIds(typed);
  const { value: review, messages: hidden } = withoutNames(mended, input);
  return ok(composeTable({ ...input, review }), [...messages, ...hidden]);
}
