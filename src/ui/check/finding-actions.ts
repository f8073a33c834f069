import type { CellPlace } from "../../domain/result";
import type { Finding } from "../../domain/rules/finding";

/** What can be done about a finding; nothing is written while the pane is busy. */
export interface FindingActions {
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onFix: (finding: Finding) => void;
  readonly onWaive: (finding: Finding, reason: string) => void;
}
