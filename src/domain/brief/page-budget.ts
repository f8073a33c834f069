import type { BriefGap } from "./brief-gap";
import type { BriefPlan, Upgrade } from "./brief-plan";
import { isTold, toPlan } from "./brief-plan";

/** From this many gaps on a brief uses all its pages. */
const FULL_FROM = 15;
/** Share of a page kept free: word processors break a line here and there differently. */
const SAFETY = 0.2;

/** How far a brief of so many gaps may be filled, in pages: one gap gets about two pages, fifteen and more all of them. */
export function pageTarget(gaps: number, maximumPages: number): number {
  const most = maximumPages - SAFETY;
  return gaps >= FULL_FROM ? most : Math.min(most, 1.75 + 0.235 * gaps);
}

/**
 * The richest plan that stays within `target` pages.
 *
 * Takes the steps in order of their worth as far as they fit, then the later
 * ones that still do. Without any step the brief is as short as it can be,
 * and that plan comes back even when it is too long.
 *
 * @param pagesOf the estimated pages of a brief made to a plan
 */
export function choosePlan(gaps: readonly BriefGap[], target: number, pagesOf: (plan: BriefPlan) => number): BriefPlan {
  const upgrades = upgradesFor(gaps);
  const fits = (steps: number): boolean => pagesOf(toPlan(upgrades.slice(0, steps))) <= target;
  const low = lastThatFits(upgrades.length, fits);
  const taken = upgrades.slice(0, low);
  for (const upgrade of upgrades.slice(low, low + LATER_STEPS)) {
    if (hasItsGap(upgrade, taken) && pagesOf(toPlan([...taken, upgrade])) <= target) taken.push(upgrade);
  }
  return toPlan(taken);
}

/** A recommendation is made only for a gap that is told, not merely named. */
const hasItsGap = (upgrade: Upgrade, taken: readonly Upgrade[]): boolean =>
  upgrade.kind !== "recommendation" ||
  taken.some((step) => step.kind === "gap" && step.gap === upgrade.gap && isTold(step.detail));

/**
 * The highest number up to `most` that fits, 0 counting as one that does.
 *
 * Doubles the number before it closes in, so that a review of hundreds of
 * gaps is never written out in full only to see that it is too long.
 */
function lastThatFits(most: number, fits: (steps: number) => boolean): number {
  let high = Math.min(FIRST_STEPS, most);
  let low = 0;
  while (low < high && fits(high)) {
    low = high;
    high = Math.min(2 * high, most);
  }
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

const FIRST_STEPS = 32;

/** Steps tried after the first that did not fit. */
const LATER_STEPS = 60;

/**
 * Every step, most worthwhile first. A lower worth comes earlier: the first
 * gaps get their cells before the last ones get a headline, the most
 * important ones grow in full before the less important ones appear.
 */
function upgradesFor(gaps: readonly BriefGap[]): readonly Upgrade[] {
  const steps: { readonly worth: number; readonly upgrade: Upgrade }[] = [
    { worth: 15, upgrade: { kind: "extra", extra: "consultations" } },
    { worth: 26, upgrade: { kind: "extra", extra: "positiveEffects" } },
    { worth: 36, upgrade: { kind: "extra", extra: "allInstruments" } },
    { worth: 150, upgrade: { kind: "extra", extra: "questions" } },
  ];
  if (gaps.length >= FULL_FROM && gaps.length <= REGISTER_UP_TO)
    steps.push({ worth: 140, upgrade: { kind: "extra", extra: "register" } });
  gaps.forEach(({ id }, rank) => {
    const gap = (worth: number, detail: "headline" | "short" | "full" | "rich" | "whole"): number =>
      steps.push({ worth, upgrade: { kind: "gap", gap: id, detail } });
    const recommendation = (worth: number, detail: "full" | "whole"): number =>
      steps.push({ worth, upgrade: { kind: "recommendation", gap: id, detail } });
    gap(1 + 0.45 * rank, "headline");
    gap(rank, "short");
    gap(FULL_AT + 1.5 * rank, "full");
    recommendation(FULL_AT + 1 + 1.5 * rank, "full");
    gap(40 + 1.5 * rank, "rich");
    recommendation(41 + 1.5 * rank, "whole");
    gap(80 + 1.5 * rank, "whole");
  });
  return steps.sort((a, b) => a.worth - b.worth).map(({ upgrade }) => upgrade);
}

/** So many gaps are told in short before the first is told in full. */
const FULL_AT = 4;

/** A list of more gaps than this is no glance. */
const REGISTER_UP_TO = 60;
