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

/** Follows Excel's selection in the sheet Provisions; what is chosen here stays until that moves to another provision. */
export function useShownProvision({ all }: DraftCoverage, selected: SelectedCell | undefined): ShownProvision {
  const selectedRow = selected?.table === "Provisions" ? rowOfCell(selected.cell) : undefined;
  const [chosen, setChosen] = useState<{ readonly row: number | undefined; readonly at: number | undefined }>();
  const isChosen = chosen && (selectedRow === undefined || chosen.at === selectedRow);
  const row = isChosen ? chosen.row : selectedRow;
  return {
    provision: row === undefined ? undefined : all.find(({ provision }) => provision.place.row === row),
    show: (next) => setChosen({ row: next, at: selectedRow ?? chosen?.at }),
  };
}
