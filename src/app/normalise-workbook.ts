import type { NormalStyle } from "../domain/citation/rewrite/normalise-citations";
import type { Catalogue } from "../domain/instrument/catalogue";
import { ok, UnusableInput } from "../domain/result";
import type { Result } from "../domain/result";
import { isOurTable } from "../domain/review/tables";
import { readingContext } from "./citation-reader";
import { normaliseReview } from "./normalise-review";
import type { CitationScope, NormalisedCell, NormalisedReview } from "./normalise-review";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { ReviewWorkbook } from "./ports";
import type { CellEdit } from "./writing";
import { ourTable, toCellEdit } from "./sheet-cells";

/** How the citations of a workbook are to be written, and where. */
export interface NormaliseRequest {
  readonly scopes: readonly CitationScope[];
  /** Without a language, in the review's. */
  readonly style: Omit<NormalStyle, "language"> & Partial<Pick<NormalStyle, "language">>;
}

/** What normalising a workbook came to. */
export interface NormalisedWorkbook extends NormalisedReview {
  readonly language: NormalStyle["language"];
  /** Cells that were left as they are because they hold a formula; none of them is among `cells`. */
  readonly formulas: readonly NormalisedCell[];
}

/**
 * Put the citations of a workbook into one form, in its cells; its file is for the caller to save.
 *
 * @throws UnusableInput when the workbook holds no review, and when a cell can't be written
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
  const { value: tables } = await workbook.readTables(isOurTable);
  const edits = new Map(
    cells.flatMap((cell) => {
      const { place, before, after } = cell;
      const table = ourTable(tables, review, place.table);
      return table ? [[toCellEdit(table, place.row, place.column, { before, after }), cell] as const] : [];
    }),
  );
  const { conflicts } = await workbook.write([...edits.keys()]);
  const changed = conflicts.find(({ holdsFormula }) => !holdsFormula);
  if (changed) throw notTold(changed.edit);
  const formulas = new Set(conflicts.flatMap(({ edit }) => edits.get(edit) ?? []));
  return ok(
    {
      cells: cells.filter((cell) => !formulas.has(cell)),
      left: made.flatMap((one) => one.left),
      formulas: [...formulas],
      language,
    },
    messages,
  );
}

const notTold = ({ row, table }: CellEdit): UnusableInput =>
  new UnusableInput({
    en: `The row ${row} of ${table} can't be told from another`,
    ru: `Строку ${row} таблицы ${table} нельзя отличить от другой`,
    kk: `${table} кестесінің ${row}-жолын басқасынан ажырату мүмкін емес`,
  });
