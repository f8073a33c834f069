import { useState } from "react";
import type { SelectedCell } from "../../app/session/session-state";
import { rowOfCell } from "../../app/session/selected-cell";
import type { CoveredProvision, DraftCoverage } from "../../domain/coverage/draft-coverage";

export interface ShownProvision {
  /** The provision to show; undefined for the list of all. */
  readonly provision: CoveredProvision | undefined;
  /** By its row on the sheet; undefined for the list. */
  readonly show: (row: number | undefined) => void;
}

/**
 * Follows Excel's selection in the sheet Provisions. What is shown stays when the selection leaves that sheet, so that a
 * gap can be selected for it, and what is chosen here stays until another provision is selected there.
 */
export function useShownProvision({ all }: DraftCoverage, selected: SelectedCell | undefined): ShownProvision {
  const selectedRow = selected?.table === "Provisions" ? rowOfCell(selected.cell) : undefined;
  const [shown, setShown] = useState<{ readonly row?: number | undefined; readonly followed?: number | undefined }>({});
  if (selectedRow !== shown.followed) setShown({ row: selectedRow ?? shown.row, followed: selectedRow });
  return {
    provision: shown.row === undefined ? undefined : all.find(({ provision }) => provision.place.row === shown.row),
    show: (row) => setShown({ row, followed: shown.followed }),
  };
}
