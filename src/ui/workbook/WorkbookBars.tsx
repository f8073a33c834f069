import type { ReactNode } from "react";
import type { WorkbookState } from "../../app/session/session-state";
import { lazily } from "../loading/lazily";
import { untilIdle } from "../loading/until-idle";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import type { BlockedBarProps } from "./BlockedBar";
import type { RemarkLineProps } from "./RemarkLine";

const BlockedBar = lazily(async () => (await import("./BlockedBar")).BlockedBar);
const RemarkLine = lazily(async () => {
  // The row comes first.
  await untilIdle();
  return (await import("./RemarkLine")).RemarkLine;
});

export interface WorkbookBarsProps extends Pick<WorkbookState, "blocked" | "remarks"> {
  readonly busy: boolean;
  readonly onCure: BlockedBarProps["onCure"];
  readonly onGoTo: RemarkLineProps["onGoTo"];
}

/** What stands in the way of reading the workbook in full, and what was seen in it. */
export function WorkbookBars(props: WorkbookBarsProps): ReactNode {
  const { blocked, remarks } = props;
  return (
    <>
      {blocked && (
        <ErrorBoundary screen="blocked">
          <BlockedBar {...props} blocked={blocked} />
        </ErrorBoundary>
      )}
      {remarks.length > 0 && (
        <ErrorBoundary screen="remarks">
          <RemarkLine {...props} />
        </ErrorBoundary>
      )}
    </>
  );
}
