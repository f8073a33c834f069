import type { CellPlace } from "../../domain/result";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Finding } from "../../domain/rules/finding";
import type { Fixable } from "../../app/session/session-state";
import type { CellFixing } from "../citations/cell-fixing";

/** What can be done about a finding; nothing is written while the pane is busy. */
export interface FindingActions {
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onFix: (finding: Finding) => void;
  /** What a person may choose about citations; undefined while the catalogue is loading. */
  readonly choices: FindingChoices | undefined;
  readonly onWaive: (finding: Finding, reason: string) => void;
}

/** What it takes to ask which instrument or place a citation of a finding's cell means. */
export interface FindingChoices {
  readonly catalogue: Catalogue;
  readonly fixing: Pick<CellFixing, "language" | "jurisdiction">;
  readonly textAt: (place: CellPlace) => string | undefined;
  readonly onChoose: (fixable: Fixable) => void;
}
