import { useEffect } from "react";
import type { Gap } from "../../domain/gap/gap";
import type { Review } from "../../domain/review/review";
import { useDrafts } from "../drafts/use-draft";
import type { Editing } from "./useEditing";

export interface LeaveGoneProps {
  readonly gap: Gap;
  readonly review: Review;
  readonly editing: Editing;
}

/** Closes the fields of a row that is gone, as one that was added and undone, unless something was typed in them. Nothing to be seen. */
export function LeaveGone({ gap, review, editing }: LeaveGoneProps): null {
  const drafts = useDrafts();
  const isGone = review.gaps.every(({ id }) => id !== gap.id);
  useEffect(() => {
    if (isGone && !editing.columns.some((column) => drafts.of(["cell", gap.id, column]))) editing.close();
  }, [isGone]);
  return null;
}
