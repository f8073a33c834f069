import { useEffect, useState } from "react";
import { inPortions } from "../../app/in-portions";
import { mayMissComments } from "../../app/record-comments";
import { planRecordInSteps } from "../../domain/record/plan-record";
import type { RecordPlan } from "../../domain/record/record-plan";
import type { Remark } from "../../domain/review/remark";
import type { Review } from "../../domain/review/review";
import { untilIdle } from "../loading/until-idle";

/** How far the pane is with finding out what recording the comments would write. */
export interface RecordPlanState {
  /** Undefined until it is found out for the review as it is now. */
  readonly plan: RecordPlan | undefined;
  /** How many comments were compared; 0 before it takes long enough to be told. */
  readonly compared: number;
}

const UNKNOWN: RecordPlanState = { plan: undefined, compared: 0 };

/** What recording the comments would write, found out while the pane has nothing else to do. */
export function useRecordPlan(review: Review, remarks: readonly Remark[], today: string): RecordPlanState {
  const [state, setState] = useState(UNKNOWN);
  useEffect(() => {
    let isWanted = true;
    const plan = async (): Promise<void> => {
      await untilIdle();
      if (!isWanted) return;
      const settings = { today, mayMiss: mayMissComments(remarks) };
      const found = await inPortions(planRecordInSteps(review, settings), {
        rest: untilIdle,
        isStopped: () => !isWanted,
        onDone: (compared) => setState((before) => ({ ...before, compared })),
      });
      if (found) setState({ plan: found.value, compared: 0 });
    };
    void plan();
    return () => {
      isWanted = false;
    };
  }, [review, remarks, today]);
  return state;
}
