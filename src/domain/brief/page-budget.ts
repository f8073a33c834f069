import type { BriefGap } from "./brief-gap";
import type { BriefPlan, Upgrade } from "./brief-plan";
import { GAP_DETAILS, RECOMMENDATION_DETAILS, toPlan } from "./brief-plan";

/** What a brief takes: pages with the share of the last one, and words, those of tables and of the title counted in. */
export interface BriefSize {
  readonly pages: number;
  readonly words: number;
}

/** From this many gaps on a brief uses all its pages; up to so many have their lines before any of them is told. */
const FULL_FROM = 20;
/** Share of a page kept free: word processors break a line here and there differently. */
const SAFETY = 0.15;
/** Share of that which may be taken where a brief would end too early otherwise: an estimate errs by less than the rest. */
const OF_SAFETY = 1 / 3;
/** Two thirds and a third, and the few lines that an estimate may be wrong by: rows of tables and ends of pages add up. */
const LAST_OF_MANY: LastPage = { least: 0.77, wanted: 0.79 };
const LAST_OF_FEW: LastPage = { least: 0.41, wanted: 0.44 };
/** How far down a page few gaps may end at least, since the last step that fits seldom fits to the line. */
const WELL_INTO = 0.6;
/** Words that a page holds at most: five have 2,225 without lone signs and what headers and footers repeat. */
const WORDS_OF_PAGE = 445;

/** How far a brief may be filled, and has to be. */
export interface Budget {
  /** What the lines of the gaps and the first ones in short may take. */
  readonly most: BriefSize;
  /** What any detail beyond that may take. */
  readonly target: BriefSize;
  /** The pages it may take where it would end too early otherwise. */
  readonly furthest: number;
  readonly lastPage: LastPage;
}

/** Shares of the last page that a brief has to fill, and that it should. */
export interface LastPage {
  readonly least: number;
  readonly wanted: number;
}

/** Few gaps are told in little detail: one in about two pages, twenty and more in all of them. No gap is hidden for that. */
export function budgetFor(gaps: number, maximumPages: number): Budget {
  const most = { pages: maximumPages - SAFETY, words: WORDS_OF_PAGE * maximumPages };
  const furthest = most.pages + OF_SAFETY * SAFETY;
  if (gaps >= FULL_FROM) return { most, target: most, furthest, lastPage: LAST_OF_MANY };
  const pages = Math.min(most.pages, betweenPages(2.1 + 0.14 * gaps));
  return { most, target: { ...most, pages }, furthest, lastPage: LAST_OF_FEW };
}

/** The nearest number of pages that ends neither at the top of a page nor right at its end. */
const betweenPages = (pages: number): number => {
  const full = Math.floor(pages);
  return Math.min(full + 1 - SAFETY, Math.max(full + WELL_INTO, pages));
};

/**
 * The same budget with other targets, for a brief that ended on a nearly empty page: further down that page, if need be
 * with a part of what is kept free on the last one, and not on to it at all.
 *
 * @param taken the pages it may have taken
 */
export function otherBudgets({ most, target, furthest, lastPage }: Budget, taken: number): readonly Budget[] {
  const full = Math.floor(taken);
  const [further, less] = [full + 1 - SAFETY, full - SAFETY];
  return [further, further + OF_SAFETY * SAFETY, less].flatMap((pages) => {
    if (pages === further && further <= target.pages) return [];
    const size = { ...most, pages };
    // What is owed to each of few gaps may go as far as it has to.
    return [{ most: target.pages < most.pages ? most : size, target: size, furthest, lastPage }];
  });
}

/**
 * The richest plan that stays within the budget.
 *
 * Takes the steps in order of their worth as far as they fit, then the later
 * ones that still do, never for a gap at the cost of one that is more
 * important. Without any step the brief is as short as it can be, and that
 * plan comes back even when it is too long.
 *
 * @param sizeOf the estimated size of a brief made to a plan
 */
export function choosePlan(
  gaps: readonly BriefGap[],
  { most, target }: Pick<Budget, "most" | "target">,
  sizeOf: (plan: BriefPlan) => BriefSize,
): BriefPlan {
  const upgrades = upgradesFor(gaps);
  const owed = Math.min(gaps.length, FULL_FROM) + GROUPS + Math.min(gaps.length, FIRST_TOLD);
  const isWithin = (plan: BriefPlan, limit: BriefSize): boolean => {
    const size = sizeOf(plan);
    // To count words takes far less than to lay out pages.
    return size.words <= limit.words && size.pages <= limit.pages;
  };
  const limitOf = (step: number): BriefSize => (step < owed ? most : target);
  const low = lastThatFits(upgrades.length, (steps) => isWithin(toPlan(upgrades.slice(0, steps)), limitOf(steps - 1)));
  const taken = upgrades.slice(0, low);
  const failed: Upgrade[] = [];
  const isBehind = toBehind(gaps);
  let plan = toPlan(taken);
  let tried = 0;
  for (const [at, upgrade] of upgrades.slice(low).entries()) {
    if (tried === LATER_STEPS) break;
    if (!hasItsGap(upgrade, taken) || failed.some((step) => isBehind(upgrade, step, plan))) continue;
    tried += 1;
    const further = toPlan([...taken, upgrade]);
    if (isWithin(further, limitOf(low + at))) {
      taken.push(upgrade);
      plan = further;
    } else failed.push(upgrade);
  }
  return plan;
}

/** Whether a step would give a gap more than a more important one has, whose own step did not fit. */
function toBehind(gaps: readonly BriefGap[]): (step: Upgrade, failed: Upgrade, plan: BriefPlan) => boolean {
  const ranks = new Map(gaps.map(({ id }, rank) => [id, rank]));
  const isLower = (gap: string, other: string): boolean => (ranks.get(gap) ?? 0) > (ranks.get(other) ?? 0);
  return (step, failed, plan) => {
    if (step.kind === "gap" && failed.kind === "gap")
      return (
        isLower(step.gap, failed.gap) &&
        GAP_DETAILS.indexOf(step.detail) > GAP_DETAILS.indexOf(plan.gaps.get(failed.gap) ?? "counted")
      );
    if (step.kind === "recommendation" && failed.kind === "recommendation")
      return (
        isLower(step.gap, failed.gap) &&
        RECOMMENDATION_DETAILS.indexOf(step.detail) >
          RECOMMENDATION_DETAILS.indexOf(plan.recommendations.get(failed.gap) ?? "none")
      );
    return false;
  };
}

/** A recommendation is made only for a gap that has a line at least. */
const hasItsGap = (upgrade: Upgrade, taken: readonly Upgrade[]): boolean =>
  upgrade.kind !== "recommendation" || taken.some((step) => step.kind === "gap" && step.gap === upgrade.gap);

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

/** Steps tried after the first that did not fit; those passed over for a more important gap do not count. */
const LATER_STEPS = 60;

interface Step {
  readonly worth: number;
  readonly upgrade: Upgrade;
}

/**
 * Every step, most worthwhile first. A lower worth comes earlier: the first gaps have their lines, girls, boys and ages
 * are told of, and a few gaps are told before anything else, then every gap that is final or of high priority has its
 * line, what is final its recommendation, the most important ones grow in full, others get their lines.
 */
function upgradesFor(gaps: readonly BriefGap[]): readonly Upgrade[] {
  const steps: Step[] = [
    { worth: -0.5, upgrade: { kind: "extra", extra: "groups" } },
    { worth: 16, upgrade: { kind: "extra", extra: "consultations" } },
    { worth: 20, upgrade: { kind: "extra", extra: "moreOfGroups" } },
    { worth: 24, upgrade: { kind: "extra", extra: "positiveEffects" } },
    { worth: 36, upgrade: { kind: "extra", extra: "allInstruments" } },
  ];
  gaps.forEach(({ id, gap, priority }, rank) => {
    const isOwed = gap.status === "final" || priority === "high";
    const ofLine = isOwed ? FIRST_TOLD + 0.1 * rank : 18 + 0.45 * rank;
    steps.push(
      {
        worth: rank < FULL_FROM ? rank - FULL_FROM : ofLine,
        upgrade: { kind: "gap", gap: id, detail: "headline" },
      },
      ...(gap.status === "final"
        ? [
            {
              worth: FIRST_TOLD + 1 + 0.4 * rank,
              upgrade: { kind: "recommendation", gap: id, detail: "core" },
            } as const,
          ]
        : []),
      { worth: rank < FIRST_TOLD ? 0.1 * rank : FIRST_TOLD + rank, upgrade: { kind: "gap", gap: id, detail: "short" } },
      { worth: FULL_AT + 1.5 * rank, upgrade: { kind: "gap", gap: id, detail: "full" } },
      { worth: FULL_AT + 1 + 1.5 * rank, upgrade: { kind: "recommendation", gap: id, detail: "full" } },
      { worth: 40 + 1.5 * rank, upgrade: { kind: "gap", gap: id, detail: "rich" } },
      { worth: 41 + 1.5 * rank, upgrade: { kind: "recommendation", gap: id, detail: "whole" } },
    );
  });
  return steps.sort((a, b) => a.worth - b.worth).map(({ upgrade }) => upgrade);
}

/** Girls, boys and ages are told of in one step. */
const GROUPS = 1;
/** So many gaps are told in short before anything but lines and what is told of girls, boys and ages. */
const FIRST_TOLD = 4;
/** What the first gap told in full is worth. */
const FULL_AT = 7;
