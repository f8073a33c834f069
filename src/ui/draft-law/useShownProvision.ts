import { useState } from "react";
import type { SelectedCell } from "../../app/session/session-state";
import { rowOfCell } from "../../app/session/selected-cell";
import type { CoveredProvision, DraftCoverage } from "../../domain/coverage/draft-coverage";
import { isSameId } from "../../domain/gap/id-key";
import type { Provision } from "../../domain/provision/provision";

export interface ShownProvision {
  /** The provision to show; undefined for the list of all. */
  readonly provision: CoveredProvision | undefined;
  /** The one that was shown until its row went from the sheet. */
  readonly gone: Provision | undefined;
  /** Where Excel's selection is, when a text being typed keeps the pane from following it. */
  readonly elsewhere: Provision | undefined;
  /** Undefined for the list. */
  readonly show: (node: CoveredProvision | undefined) => void;
  /** A text of the provision is being typed, so it stays, or is no more. */
  readonly hold: (on: boolean) => void;
}

interface Shown {
  readonly provision?: Provision | undefined;
  /** The row of the selection that was followed last. */
  readonly followed?: number | undefined;
  /** What was shown when its row went, until the person chooses another here. */
  readonly lost?: Provision | undefined;
}

/**
 * Follows Excel's selection in the sheet Provisions. What is shown stays when the selection leaves that sheet, so that a
 * gap can be selected for it, and what is chosen here stays until another provision is selected there. It is known by its
 * number, wherever its row is by now. One whose row went is shown again once it is back under the selection: an undo
 * selects the row before the pane has read it.
 */
export function useShownProvision({ all }: DraftCoverage, selected: SelectedCell | undefined): ShownProvision {
  const selectedRow = selected?.table === "Provisions" ? rowOfCell(selected.cell) : undefined;
  const atSelection = all.find(({ provision }) => provision.place.row === selectedRow);
  const [shown, setShown] = useState<Shown>({});
  const [isHeld, setHeld] = useState(false);
  const node = shown.provision && sameIn(all, shown.provision);
  const stays = isHeld && node !== undefined;
  const lost = node || !shown.provision ? shown.lost : shown.provision;
  const back = lost && sameIn(all, lost);
  if (selectedRow !== shown.followed && !stays)
    setShown({
      provision: selectedRow === undefined ? shown.provision : atSelection?.provision,
      followed: selectedRow,
      lost,
    });
  else if (back && back !== node && back === atSelection && !stays)
    setShown({ provision: back.provision, followed: selectedRow });
  return {
    provision: node,
    gone: node ? undefined : shown.provision,
    elsewhere: stays && selectedRow !== shown.followed && atSelection !== node ? atSelection?.provision : undefined,
    show: (next) => setShown({ provision: next?.provision, followed: selectedRow }),
    hold: setHeld,
  };
}

/** The provision as it is now: by its number, else by what it says, else by its row. */
function sameIn(all: readonly CoveredProvision[], one: Provision): CoveredProvision | undefined {
  const named = all.filter(({ provision: { id } }) => (one.id === "" ? id === "" : isSameId(id, one.id)));
  if (one.id !== "" && named.length === 1) return named[0];
  const saying = named.filter(
    ({ provision: { citation, heading, text } }) =>
      citation === one.citation && heading === one.heading && text === one.text,
  );
  const [first, twin] = saying.length > 0 ? saying : named;
  return twin ? named.find(({ provision }) => provision.place.row === one.place.row) : first;
}
