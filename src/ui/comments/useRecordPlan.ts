import { useEffect, useState } from "react";
import { mayMissComments } from "../../app/record-comments";
import { planRecord } from "../../domain/record/plan-record";
import type { RecordPlan } from "../../domain/record/record-plan";
import type { Remark } from "../../domain/review/remark";
import type { Review } from "../../domain/review/review";
import { untilIdle } from "../loading/until-idle";

/** What recording the comments would write; undefined until the pane has had time to find out. */
export function useRecordPlan(review: Review, remarks: readonly Remark[], today: string): RecordPlan | undefined {
  const [plan, setPlan] = useState<RecordPlan>();
  useEffect(() => {
    let isWanted = true;
    void untilIdle().then(() => {
      if (isWanted) setPlan(planRecord(review, { today, mayMiss: mayMissComments(remarks) }));
    });
    return () => {
      isWanted = false;
    };
  }, [review, remarks, today]);
  return plan;
}
