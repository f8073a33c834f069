import type { AmendmentKind } from "../domain/amendment/amendment";
import { nameDraft } from "./name-draft";
import { withoutLabel } from "../domain/amendment/plain-text";
import { isWording } from "../domain/amendment/is-wording";
import { isReworded, startAmendment } from "../domain/amendment/start-amendment";
import type { Beginning, NewAmendment } from "../domain/amendment/start-amendment";
import type { Gap } from "../domain/gap/gap";
import type { Catalogue } from "../domain/instrument/catalogue";
import { provisionsMeant } from "../domain/lookup/provisions-meant";
import { draftTexts } from "../domain/provision/draft-texts";
import { numberForm } from "../domain/provision/number-form";
import type { NumberedPart } from "../domain/provision/number-form";
import type { Provision } from "../domain/provision/provision";
import { certainlyDrafts } from "../domain/review/certainly-drafts";
import { normsOfSources } from "./norms-of-sources";
import { provisionsToAmend } from "../domain/review/provisions-to-amend";
import type { Review } from "../domain/review/review";
import { solutionAim } from "../domain/review/solution-aim";
import { CELL_LIMIT } from "../domain/text/cell-limit";
import { withNotesInPlace } from "../domain/text/notes-in-place";
import type { CitationReader } from "./citation-reader";

/** How a person wants the final text of a gap to begin. */
export interface AmendmentWish {
  /** Ids of provisions; all of the gap's when none is given. */
  readonly provisions?: readonly string[];
  readonly kind?: AmendmentKind;
  readonly beginning?: Beginning;
}

/** The rows that begin the final text of a gap. */
export interface AmendmentPlan {
  readonly rows: readonly NewAmendment[];
  /** Provisions that have an amendment for the gap already, which stays as it is. */
  readonly there: readonly string[];
  /** Provisions that were named and that the review does not hold. */
  readonly unknown: readonly string[];
}

/**
 * One row a provision of the gap, or of those named; a row without a provision, for what the draft lacks, where the gap
 * names none and has no amendment yet.
 */
export function planAmendments(
  review: Review,
  gap: Gap,
  { citationsIn, catalogue }: { readonly citationsIn: CitationReader; readonly catalogue: Catalogue },
  { provisions, kind, beginning = "solution" }: AmendmentWish = {},
): AmendmentPlan {
  const { idsOf } = provisionsMeant(review.provisions);
  const ids = idsOf(provisions ?? gap.provisions);
  const { draftTitle, jurisdiction } = review.details;
  const draft = { draftTitle, jurisdiction, provisions: review.provisions, citationsIn };
  const solution = withoutLabel(gap.solution);
  const aim = solutionAim({ ...draft, solution, ids, ofGap: idsOf(gap.provisions) });
  const formOf = (inserted: NumberedPart, host: string): string | undefined =>
    numberForm(inserted, host, review.provisions);
  const start = {
    beginning,
    norms: normsOfSources(gap.sources, { citationsIn, catalogue }),
    aim,
    formOf,
    ...(kind && { kind }),
  };
  const { missing, there, unknown, isNew } = provisionsToAmend(review, gap, provisions);
  const { wholeOf } = draftTexts(review.provisions);
  const asWhole = (provision: Provision): Provision => {
    const text = wholeOf(provision.id);
    return text.length > CELL_LIMIT ? provision : { ...provision, text };
  };
  const changed = isNew ? [undefined] : missing.map(asWhole);
  const named = nameDraft(
    gap.issue,
    certainlyDrafts(gap.issue, { ...draft, named: gap.provisions }),
    review.details.language,
  );
  const said = { ...gap, issue: withNotesInPlace(named) };
  const rows = changed.map((provision) => startAmendment(said, provision, start));
  const isShared = (row: NewAmendment): boolean =>
    beginning === "solution" && kind === undefined && row.kind !== undefined && standsWhole(row, gap);
  const isForOne = (row: NewAmendment): boolean => ids.length < 2 || aim(row.kind, row.provision);
  return { rows: rows.map((row) => (isShared(row) && !isForOne(row) ? asked(row, gap) : row)), there, unknown };
}

const standsWhole = (row: NewAmendment, gap: Gap): boolean => !isReworded(row, gap) && isWording(row, gap);

/** A row of one text for several provisions: a person tells for which it is. */
const asked = (row: NewAmendment, gap: Gap): NewAmendment => ({
  ...row,
  kind: undefined,
  newText: gap.solution.trim(),
});
