import type { Gap, GapStatus } from "../../domain/gap/gap";
import { fold } from "../../domain/text/fold";

/** `"any"` shows all, `"none"` those without a status. */
export type StatusFilter = GapStatus | "any" | "none";

/** The gaps that hold every word asked for, in any cell, and have the status. Case does not matter. */
export function filterGaps(gaps: readonly Gap[], words: string, status: StatusFilter): readonly Gap[] {
  const wanted = fold(words).split(" ").filter(Boolean);
  return gaps.filter((gap) => {
    if (status !== "any" && (gap.status ?? "none") !== status) return false;
    if (wanted.length === 0) return true;
    const text = fold([gap.id, gap.headline, gap.issue, gap.solution, gap.sources, ...gap.provisions].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}
