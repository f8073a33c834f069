import type { CellPlace } from "../../domain/result";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Finding } from "../../domain/rules/finding";
import type { ExplainedHole, Fixable } from "../../app/session/session-state";
import type { CellFixing } from "../citations/cell-fixing";
import type { View } from "../shell/screen";

/** What can be done about a finding; nothing is written while the pane is busy. */
export interface FindingActions {
  readonly busy: boolean;
  /** The cell, from the list. */
  readonly onOpen: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
  /** What a person may choose about citations; undefined while the catalogue is loading. */
  readonly choices: FindingChoices | undefined;
  readonly onWaive: (finding: Finding, reason: string) => void;
  /** Write where it belongs why there is nothing. */
  readonly onExplain: (hole: ExplainedHole, reason: string) => void;
  /** Go to the sheet Documents, where a new row begins. */
  readonly onDocuments: () => void;
  /** Open the screen where it can be settled, at the cell. */
  readonly onSettle: (finding: Finding, view: View) => void;
}

/** What it takes to ask which instrument or place a citation of a finding's cell means. */
export interface FindingChoices {
  readonly catalogue: Catalogue;
  readonly fixing: Pick<CellFixing, "language" | "jurisdiction">;
  readonly textAt: (place: CellPlace) => string | undefined;
  readonly onChoose: (fixable: Fixable) => void;
}
