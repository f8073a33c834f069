/**
 * How much of a gap is shown: only counted, its headline in a line, two
 * sentences, four, or these with the draft's words and more sources.
 * `"whole"` is what earlier versions had above that.
 */
export const GAP_DETAILS = ["counted", "headline", "short", "full", "rich", "whole"] as const;
export type GapDetail = (typeof GAP_DETAILS)[number];
/** How much is shown of a gap that is told, not merely named. */
export type ToldDetail = Exclude<GapDetail, "counted" | "headline">;

/** How much of a recommendation is shown: none, its first sentence, some more with wording that is short, or with longer wording. */
export const RECOMMENDATION_DETAILS = ["none", "core", "full", "whole"] as const;
export type RecommendationDetail = (typeof RECOMMENDATION_DETAILS)[number];

/** What a brief can do without. */
export const EXTRAS = ["consultations", "groups", "moreOfGroups", "positiveEffects", "allInstruments"] as const;
export type Extra = (typeof EXTRAS)[number];

/** What a brief shows. What is not named is not shown. */
export interface BriefPlan {
  readonly gaps: ReadonlyMap<string, GapDetail>;
  readonly recommendations: ReadonlyMap<string, RecommendationDetail>;
  readonly extras: ReadonlySet<Extra>;
}

/** One step towards showing more. */
export type Upgrade =
  | { readonly kind: "gap"; readonly gap: string; readonly detail: GapDetail }
  | { readonly kind: "recommendation"; readonly gap: string; readonly detail: RecommendationDetail }
  | { readonly kind: "extra"; readonly extra: Extra };

/** The plan after a number of steps. A step never takes back what an earlier one gave; a gap that is told brings its recommendation. */
export function toPlan(upgrades: readonly Upgrade[]): BriefPlan {
  const gaps = new Map<string, GapDetail>();
  const recommendations = new Map<string, RecommendationDetail>();
  const extras = new Set<Extra>();
  for (const upgrade of upgrades) {
    if (upgrade.kind === "extra") extras.add(upgrade.extra);
    else if (upgrade.kind === "gap") {
      raise(gaps, upgrade.gap, upgrade.detail, GAP_DETAILS);
      if (isTold(upgrade.detail)) raise(recommendations, upgrade.gap, "core", RECOMMENDATION_DETAILS);
    } else raise(recommendations, upgrade.gap, upgrade.detail, RECOMMENDATION_DETAILS);
  }
  return { gaps, recommendations, extras };
}

/** Whether a gap is told, not merely named. */
export const isTold = (detail: GapDetail | undefined): detail is ToldDetail =>
  detail !== undefined && detail !== "counted" && detail !== "headline";

function raise<T>(details: Map<string, T>, gap: string, detail: T, order: readonly T[]): void {
  const before = details.get(gap);
  if (before === undefined || order.indexOf(before) < order.indexOf(detail)) details.set(gap, detail);
}
