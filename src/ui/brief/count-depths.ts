import type { BriefState } from "../../app/session/session-state";
import type { GapDetail } from "../../domain/brief/brief-plan";
import type { Gap } from "../../domain/gap/gap";

export const BRIEF_DEPTHS = ["full", "short", "headline", "shown", "left"] as const;
/** How a gap comes into the brief; `"shown"` where it is not known how much of it. */
export type BriefDepth = (typeof BRIEF_DEPTHS)[number];

const DEPTH_OF: Readonly<Record<GapDetail, BriefDepth>> = {
  counted: "left",
  headline: "headline",
  short: "short",
  full: "full",
  rich: "full",
  whole: "full",
};

/** The gaps by how they come into the brief, in table order; a withdrawn gap is in none, empty depths are left out. */
export function gapsByDepth(
  { rows = [], shown }: BriefState,
  gaps: readonly Gap[],
): readonly { readonly depth: BriefDepth; readonly gaps: readonly Gap[] }[] {
  const details = new Map(rows.map(({ gap, detail }) => [gap, detail]));
  const isShown = new Set(shown);
  const depthOf = ({ id }: Gap): BriefDepth => {
    const detail = details.get(id);
    return detail ? DEPTH_OF[detail] : isShown.has(id) ? "shown" : "left";
  };
  const counted = gaps.filter(({ status }) => status !== "withdrawn");
  return BRIEF_DEPTHS.map((depth) => ({ depth, gaps: counted.filter((gap) => depthOf(gap) === depth) })).filter(
    (entry) => entry.gaps.length > 0,
  );
}
