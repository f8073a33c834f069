import { idKey } from "../gap/id-key";
import { toGapId } from "../gap/mend-ids";
import { DELIVERABLE_COLUMNS } from "../review/tables";
import type { AdoptedRow } from "./adoption";
import type { ExtraColumns } from "./extra-columns";

/** Ids as this program gives them. */
export const OUR_ID = /^G-\d+$/u;

/**
 * Rows with an id for every gap. Ids of ours that every gap has, each its own, stay: the table came from a review.
 * Other numbers stand in a column of their own, where nothing rests on them.
 */
export function numberRows(rows: readonly AdoptedRow[], idHeader: string, extras: ExtraColumns): readonly AdoptedRow[] {
  if (haveIds(rows.filter(isGap))) return rows;
  let last = 0;
  return rows.map((row) => {
    const { id = "", ...cells } = row.cells;
    const comments = row.comments.map((one) =>
      one.column === "id" ? { ...one, column: extras.keyFor(idHeader) } : one,
    );
    return {
      ...row,
      comments,
      cells: {
        ...(isGap(row) && { id: toGapId(++last) }),
        ...cells,
        ...(id !== "" && { [extras.keyFor(idHeader)]: id }),
      },
    };
  });
}

/** Whether cells say anything in the three columns. */
export const isGap = ({ cells }: Pick<AdoptedRow, "cells">): boolean =>
  DELIVERABLE_COLUMNS.some((column) => cells[column] !== undefined);

function haveIds(gaps: readonly AdoptedRow[]): boolean {
  const ids = gaps.map(({ cells }) => idKey(cells["id"] ?? ""));
  return ids.every((id) => OUR_ID.test(id)) && new Set(ids).size === ids.length;
}
