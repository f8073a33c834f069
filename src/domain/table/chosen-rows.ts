import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { amendmentNames } from "../review/amendment-names";
import { amendmentsOut } from "../review/amendments-out";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { unreadStatuses } from "../review/unread-status";
import type { UnreadStatus } from "../review/unread-status";
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
  /** Names of amendments whose gap is not in the review, where a status was asked for. */
  readonly withoutGap: readonly string[];
  /** Names of those that are shown all the same, where none was. */
  readonly unknownGap: readonly string[];
  /** Gaps that are shown, or left out of a table of one status, since their status can't be read. */
  readonly unreadStatus: readonly UnreadStatus[];
}

/** Choose the rows. An amendment follows its gaps; one of an unknown gap is shown unless a status was asked for. */
export function chooseRows({ review, status }: Pick<TableInput, "review" | "status">): ChosenRows {
  const withdrawn = review.gaps.filter((gap) => gap.status === "withdrawn");
  const standing = review.gaps.filter((gap) => gap.status !== "withdrawn");
  const gaps = standing.filter((gap) => status === undefined || gap.status === status);
  const otherStatus = standing.filter((gap) => !gaps.includes(gap));
  const amended = amendmentsByGap(review);
  const shown = new Set(gaps);
  const keepsUnknown = status === undefined;
  const { standing: amendments, unknown } = amendmentsOut(review, (gap) => shown.has(gap), keepsUnknown);
  const loose = amendmentNames(review, unknown);
  return {
    gaps,
    unamended: gaps.filter(({ id }) => !amended.has(idKey(id))),
    amendments,
    withdrawn: withdrawn.map(({ id }) => id),
    otherStatus: otherStatus.map(({ id }) => id),
    withoutGap: keepsUnknown ? [] : loose,
    unknownGap: keepsUnknown ? loose : [],
    unreadStatus: unreadStatuses(standing),
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
