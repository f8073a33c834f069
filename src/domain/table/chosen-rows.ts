import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import type { TableForm } from "./table-form";
import type { TableInput } from "./table-input";

/** The rows of a review that a table shows, in table order, and what it leaves out. */
export interface ChosenRows {
  readonly gaps: readonly Gap[];
  readonly amendments: readonly Amendment[];
  /** Those of the gaps that have no amendment. */
  readonly unamended: readonly Gap[];
  /** Ids of gaps that were withdrawn. */
  readonly withdrawn: readonly string[];
  /** Ids of gaps that have another status than the one asked for. */
  readonly otherStatus: readonly string[];
  /** Ids of amendments whose gap is not in the review, where a status was asked for. */
  readonly withoutGap: readonly string[];
}

/** Choose the rows. An amendment follows its gap; one whose gap is not in the review is shown unless a status was asked for. */
export function chooseRows({ review, status }: Pick<TableInput, "review" | "status">): ChosenRows {
  const withdrawn = review.gaps.filter((gap) => gap.status === "withdrawn");
  const standing = review.gaps.filter((gap) => gap.status !== "withdrawn");
  const gaps = standing.filter((gap) => status === undefined || gap.status === status);
  const otherStatus = standing.filter((gap) => !gaps.includes(gap));
  const shown = keysOf(gaps);
  const known = keysOf(review.gaps);
  const amended = keysOf(review.amendments.map(({ gap }) => ({ id: gap })));
  const isLoose = ({ gap }: Amendment): boolean => !known.has(idKey(gap));
  return {
    gaps,
    unamended: gaps.filter(({ id }) => !amended.has(idKey(id))),
    amendments: review.amendments.filter(
      (amendment) => shown.has(idKey(amendment.gap)) || (status === undefined && isLoose(amendment)),
    ),
    withdrawn: withdrawn.map(({ id }) => id),
    otherStatus: otherStatus.map(({ id }) => id),
    withoutGap: status === undefined ? [] : review.amendments.filter(isLoose).map(({ id }) => id),
  };
}

/** How many rows a table of them prints: in the comparative table an alternative text has one of its own. */
export function countRows(form: TableForm, { gaps, amendments }: Pick<ChosenRows, "gaps" | "amendments">): number {
  if (form === "gaps") return gaps.length;
  return amendments.length + (form === "comparative" ? amendments.filter(hasAlternative).length : 0);
}

/** Whether an amendment has an alternative text. */
export const hasAlternative = ({ alternativeText }: Pick<Amendment, "alternativeText">): boolean =>
  alternativeText.trim() !== "";

const keysOf = (gaps: readonly Pick<Gap, "id">[]): ReadonlySet<string> =>
  new Set(gaps.map(({ id }) => idKey(id)).filter((key) => key !== ""));
