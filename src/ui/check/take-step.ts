import type { Finding } from "../../domain/rules/finding";
import type { FindingState } from "./finding-state";
import { opened, stepFrom } from "./finding-walk";
import { inOrder, listFindings } from "./group-findings";

/** A finding to go to, and the state in which it is the open one. */
export interface Step {
  readonly finding: Finding;
  readonly state: FindingState;
}

/** The next or the previous finding of the list as it is shown; undefined where there is none. */
export function takeStep(findings: readonly Finding[], state: FindingState, step: 1 | -1): Step | undefined {
  const list = inOrder(listFindings(findings, state), state.open);
  const finding = stepFrom(list, state.open, step);
  return finding && { finding, state: { ...state, open: opened(list, finding) } };
}
