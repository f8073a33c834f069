import { useState } from "react";
import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import { isSameId } from "../../domain/gap/id-key";
import type { Review } from "../../domain/review/review";
import { gapAtSelection } from "./gap-at-selection";

/** The gap at Excel's selection, or the last that was there: what a person is working on while they look elsewhere. */
export function useLastGap(review: Review, selected: SelectedCell | undefined): Gap | undefined {
  const [last, setLast] = useState<string>();
  const here = gapAtSelection(review, selected);
  const id = here?.id ?? "";
  if (id !== "" && id !== last) setLast(id);
  if (here) return id === "" ? undefined : here;
  return last === undefined ? undefined : review.gaps.find((gap) => isSameId(gap.id, last));
}
