import { changesDraft } from "./compare-draft";
import { chosenFor, choicesOf } from "./choices-of";
import { isAsToday } from "./refresh-plan";
import type { RefreshChoices, RefreshPlan } from "./refresh-plan";
import { tallyRefresh } from "./refresh-tally";

/** What brings a stale brief on: a refresh, a person's decision about its texts or rows, or only a new brief. */
export type Remedy = "refresh" | "decide" | "remake";

/**
 * The first of them that changes what the brief says. A refresh that would only note the table of today is none where
 * what is out of date would stay.
 *
 * @param isWritten whether a refresh with these choices would write anything
 */
export function remedyFor(plan: RefreshPlan, choices: RefreshChoices, isWritten: boolean): Remedy {
  const rows = plan.newRows.filter(({ withdrawn }) => !withdrawn);
  const changes =
    tallyRefresh(plan, choices).taken > 0 ||
    choices.blocks.size > 0 ||
    rows.some(({ gap }) => choices.places(gap)) ||
    changesDraft(plan.draft);
  if (isWritten && (changes || !leavesOld(plan, choices))) return "refresh";
  return rows.length > 0 || plan.blocks.some((block) => choicesOf(block).length > 0) ? "decide" : "remake";
}

const leavesOld = ({ around, blocks }: RefreshPlan, choices: RefreshChoices): boolean =>
  !isAsToday(around) || blocks.some((block) => block.state === "gone" && chosenFor(block, choices) === undefined);
