import type { Brief } from "../../domain/brief/brief";
import { briefMemory, fingerprintOfBrief } from "../../domain/brief/compare-brief";
import type { Review } from "../../domain/review/review";
import { compareLastBrief, recallBrief } from "./brief-memory";
import { withMendedIds } from "../open-review";
import type { SessionContext } from "./session-context";
import type { BriefState } from "./session-state";

/** What the pane tells of a brief, and how the last one made from the workbook compares. */
export const toBriefState = (context: SessionContext, review: Review, brief: Brief): BriefState => ({
  estimatedPages: brief.estimatedPages,
  shown: brief.rows.filter(({ shown }) => shown).map(({ gap }) => gap),
  rows: brief.rows,
  fingerprint: brief.facts.fingerprint,
  ...lastBrief(context, review, brief.facts.fingerprint),
});

/** The plan that is shown, compared anew with a review that changed; planning anew takes far longer. */
export function compareAgain(context: SessionContext, typed: Review, plan: BriefState): BriefState {
  const fingerprint = fingerprintOfBrief(briefMemory(withMendedIds(typed).value));
  return { ...plan, fingerprint, ...lastBrief(context, typed, fingerprint) };
}

function lastBrief(
  { memory, ports }: SessionContext,
  review: Review,
  now: string,
): Pick<BriefState, "comparison" | "lastFile"> {
  const { briefFile, briefFingerprint } = review.details;
  const last = briefFingerprint.trim();
  const known = memory.brief?.fingerprint === last ? memory.brief : recallBrief(ports.preferences, last);
  return { comparison: compareLastBrief(review, now, known), lastFile: briefFile };
}
