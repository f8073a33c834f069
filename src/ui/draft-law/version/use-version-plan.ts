import { useEffect, useState } from "react";
import type { DraftProvision } from "../../../domain/draft/draft-provision";
import type { MatchDecisions } from "../../../domain/provision/versions/match-versions";
import type { Review } from "../../../domain/review/review";
import type { VersionPlan } from "../../../app/plan-new-version";
import type { BringInActions } from "../draft-actions";
import { questionsWith } from "./questions";
import type { Question } from "./questions";

/** A plan, and the review that it was worked out for. */
export interface SeenPlan {
  readonly review: Review;
  readonly plan: VersionPlan;
  /** All that was not certain so far. */
  readonly questions: readonly Question[];
}

export interface PlanAtHand {
  /** The last one; undefined before the first. */
  readonly seen: SeenPlan | undefined;
  /** Whether it is what the review and the decisions of now come to. */
  readonly state: "comparing" | "ready" | "failed";
  readonly again: () => void;
}

/**
 * What taking a draft over would do, worked out anew whenever the review changes or a person decides something. Where
 * an action compares in between, it is worked out once that is over.
 */
export function useVersionPlan(
  review: Review,
  provisions: readonly DraftProvision[],
  decided: MatchDecisions,
  busy: boolean,
  onCompare: BringInActions["onCompare"],
): PlanAtHand {
  const [seen, setSeen] = useState<SeenPlan>();
  const [state, setState] = useState<PlanAtHand["state"]>("comparing");
  const [tries, setTries] = useState(0);
  const [isOvertaken, setOvertaken] = useState(false);
  const again = (): void => setTries((before) => before + 1);
  useEffect(() => {
    let isOver = false;
    setState("comparing");
    setOvertaken(false);
    void onCompare({ review, provisions, decided }).then((plan) => {
      if (isOver) return;
      if (plan === "overtaken") return setOvertaken(true);
      if (plan) setSeen((before) => ({ review, plan, questions: questionsWith(before?.questions ?? [], plan) }));
      setState(plan ? "ready" : "failed");
    });
    return () => {
      isOver = true;
    };
    // What acts is made anew with each drawing, and is the same.
  }, [review, provisions, decided, tries]);
  useEffect(() => {
    if (isOvertaken && !busy) again();
  }, [isOvertaken, busy]);
  return { seen, state, again };
}
