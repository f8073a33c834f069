import type { NormalStyle } from "../domain/citation/normalise-citations";
import type { Catalogue } from "../domain/instrument/catalogue";
import { ok, UnusableInput } from "../domain/result";
import type { Result } from "../domain/result";
import { readingContext } from "./citation-reader";
import { normaliseReview } from "./normalise-review";
import type { CitationScope, NormalisedCell, NormalisedReview } from "./normalise-review";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { ReviewWorkbook } from "./ports";
import { ourTable, toCellEdit } from "./sheet-cells";

/** How the citations of a workbook are to be written, and where. */
export interface NormaliseRequest {
  readonly scopes: readonly CitationScope[];
  /** Without a language, in the review's. */
  readonly style: Omit<NormalStyle, "language"> & Partial<Pick<NormalStyle, "language">>;
}

/** What normalising a workbook comes to. */
export interface NormalisedWorkbook extends NormalisedReview {
  readonly language: NormalStyle["language"];
  /** Write the cells; nothing is written before. */
  readonly write: () => Promise<void>;
}

/**
 * Work out the citations of a workbook in one form.
 *
 * @throws UnusableInput when the workbook holds no review; `write` throws it when a cell can't be written
 */
export async function normaliseWorkbook(
  workbook: ReviewWorkbook,
  bundled: Catalogue,
  { scopes, style }: NormaliseRequest,
): Promise<Result<NormalisedWorkbook>> {
  const { value, messages } = await openReviewWithCatalogue(workbook, bundled);
  const { review, catalogue } = value;
  const { jurisdiction } = review.details;
  const language = style.language ?? review.details.language;
  const context = readingContext(catalogue, { jurisdiction });
  const made = scopes.map((scope) => normaliseReview(review, scope, context, { ...style, language }));
  const cells = made.flatMap((one) => one.cells);
  const { value: tables } = await workbook.readTables();
  const toEdit = ({ place, before, after }: NormalisedCell) => {
    const table = ourTable(tables, review, place.table);
    return table ? [toCellEdit(table, place.row, place.column, { before, after })] : [];
  };
  const write = async (): Promise<void> => {
    const { conflicts } = await workbook.write(cells.flatMap(toEdit));
    const [first] = conflicts;
    if (first) throw new UnusableInput(`The row ${first.edit.row} of ${first.edit.table} can't be told from another`);
  };
  return ok({ cells, left: made.flatMap((one) => one.left), language, write }, messages);
}
