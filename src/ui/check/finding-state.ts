import type { FindingView } from "./group-findings";
import type { OpenFinding } from "./finding-walk";

/** How a person looks at the findings, and which of them is open: the same on every screen. */
export interface FindingState extends FindingView {
  readonly open?: OpenFinding | undefined;
}

export const FIRST_FINDINGS: FindingState = { by: "row" };
