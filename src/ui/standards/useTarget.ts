import { useEffect, useState } from "react";
import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import { isSameId, namesOne } from "../../domain/gap/id-key";
import type { Review } from "../../domain/review/review";
import { gapAtSelection } from "../gaps/gap-at-selection";

/** Where citations go. */
export interface Target {
  readonly gap: Gap | undefined;
  /** Number of the gap that was chosen, whose row somebody deleted or renumbered; none other is taken for it. */
  readonly gone: string | undefined;
}

interface Chosen {
  readonly here: string;
  /** "" for none, and for one that no number of its own tells from others. */
  readonly id: string;
}

/**
 * The gap at Excel's selection. Rows that move under the selection change nothing: only who selects another cell, or opens
 * the screen again, chooses another gap.
 *
 * @param typed number of the gap in which a text is being typed: that goes before what is selected
 */
export function useTarget(review: Review, selected: SelectedCell | undefined, typed?: string): Target {
  const [chosen, setChosen] = useState<Chosen>();
  useEffect(() => setChosen(undefined), []);
  if (typed !== undefined) return named(typed, review);
  const here = selected ? `${selected.sheet}!${selected.cell}` : "";
  if (chosen?.here === here && chosen.id !== "") return named(chosen.id, review);
  const gap = gapAtSelection(review, selected);
  const id = gap && namesOne(gap.id, review.gaps) ? gap.id : "";
  if (chosen?.here !== here || chosen.id !== id) setChosen({ here, id });
  return { gap, gone: undefined };
}

function named(id: string, { gaps }: Review): Target {
  const gap = gaps.find((one) => isSameId(one.id, id));
  return { gap, gone: gap ? undefined : id };
}
