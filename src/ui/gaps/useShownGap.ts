import { useState } from "react";
import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Review } from "../../domain/review/review";
import { gapAtSelection } from "./gap-at-selection";

export interface ShownGap {
  /** The gap to show; undefined for the list of all. */
  readonly gap: Gap | undefined;
  /** Where Excel's selection is, when a text being typed keeps the pane from following it. */
  readonly elsewhere: Gap | undefined;
  readonly showList: () => void;
  readonly showRow: () => void;
  /** A text of this gap is being typed, so it stays; undefined when that is over. */
  readonly hold: (gap: Gap | undefined) => void;
}

/** Follows Excel's selection, except that a list once asked for stays until the selection moves, and a row stays while it is typed in. */
export function useShownGap(review: Review, selected: SelectedCell | undefined): ShownGap {
  const [listAt, setListAt] = useState<string>();
  const [held, setHeld] = useState<Gap>();
  const here = selected ? `${selected.sheet}!${selected.cell}` : "";
  const atSelection = gapAtSelection(review, selected);
  const current = held && (review.gaps.find(({ id }) => id === held.id) ?? held);
  return {
    gap: current ?? (listAt === here ? undefined : atSelection),
    elsewhere: current && atSelection && atSelection.id !== current.id ? atSelection : undefined,
    showList: () => setListAt(here),
    showRow: () => setListAt(undefined),
    hold: setHeld,
  };
}
