import type { BriefGap } from "../../../src/domain/brief/brief-gap";
import { rankGaps } from "../../../src/domain/brief/brief-gap";
import type { BriefPlan } from "../../../src/domain/brief/brief-plan";
import { EXTRAS, isTold } from "../../../src/domain/brief/brief-plan";
import { choosePlan, budgetFor } from "../../../src/domain/brief/page-budget";
import { generatedReview } from "../../support/generated-review";
import { gap, provision, review } from "../../support/builders";
import { briefInput } from "./composed";

const gaps: readonly BriefGap[] = rankGaps(briefInput(generatedReview({ gaps: 40 })));

/** Pages of a plan when a gap costs this much at each detail. */
const cost = { counted: 0, headline: 0.02, short: 0.15, full: 0.3, rich: 0.5, whole: 0.9 } as const;
const pagesOf = (plan: BriefPlan): number => [...plan.gaps.values()].reduce((sum, detail) => sum + cost[detail], 1);
const sizeOf = (plan: BriefPlan) => ({ pages: pagesOf(plan), words: 500 * pagesOf(plan) });

/** So many pages, and words without end. */
const size = (most: number) => ({ pages: most, words: Number.POSITIVE_INFINITY });
const pages = (most: number) => ({ target: size(most), most: size(most) });

describe("choosePlan", () => {
  it("fills the pages and no more", () => {
    const filled = pagesOf(choosePlan(gaps, pages(4.8), sizeOf));
    expect(filled).toBeLessThanOrEqual(4.8);
    expect(filled).toBeGreaterThan(4.6);
  });

  it("stops at the words that are allowed, too", () => {
    const filled = pagesOf(
      choosePlan(gaps, { target: { pages: 4.8, words: 1500 }, most: { pages: 4.8, words: 1500 } }, sizeOf),
    );
    expect(filled).toBeLessThanOrEqual(3);
    expect(filled).toBeGreaterThan(2.8);
  });

  it("gives every gap that is final or of high priority a line before others are told in full", () => {
    const plan = choosePlan(gaps, pages(2.6), sizeOf);
    const owed = gaps.filter(({ gap: { status }, priority }) => status === "final" || priority === "high");
    expect(owed.length).toBeGreaterThan(10);
    expect(owed.filter(({ id }) => !plan.gaps.has(id))).toEqual([]);
  });

  it("never shows a gap in more detail than one of the same kind that is more important", () => {
    const plan = choosePlan(gaps, pages(4.8), sizeOf);
    const details = gaps.map(({ id }) => plan.gaps.get(id) ?? "counted");
    const full = details.lastIndexOf("full");
    expect(details.slice(0, full).filter((detail) => detail === "counted" || detail === "headline")).toEqual([]);
  });

  it.each([2, 3, 5, 8, 19])("has all of %s gaps, and the first ones told, however long the rest is", (count) => {
    const few = gaps.slice(0, count);
    const { target, most } = budgetFor(count, 5);
    const plan = choosePlan(few, { target, most }, (candidate) => ({ pages: pagesOf(candidate) + 2.2, words: 0 }));
    expect(few.filter(({ id }) => !plan.gaps.has(id))).toEqual([]);
    expect(few.slice(0, 4).filter(({ id }) => plan.gaps.get(id) === "headline")).toEqual([]);
  });

  it("has a line for each of few gaps before it tells any of them", () => {
    const plan = choosePlan(gaps.slice(0, 8), pages(1.2), sizeOf);
    expect([...plan.gaps.values()]).toEqual(Array.from({ length: 8 }, () => "headline"));
  });

  it("gives no gap what a more important one had no room for", () => {
    const few = gaps.slice(0, 6);
    const [first] = few;
    const dear = (plan: BriefPlan) => ({
      pages: pagesOf(plan) + (isTold(plan.gaps.get(first?.id ?? "")) ? 9 : 0),
      words: 0,
    });
    const plan = choosePlan(few, pages(4.8), dear);
    expect(few.map(({ id }) => plan.gaps.get(id))).toEqual(few.map(() => "headline"));
  });

  it("recommends nothing for a gap that has not even a line", () => {
    for (let target = 1; target < 6; target += 0.13) {
      const plan = choosePlan(gaps, pages(target), (candidate) => ({
        pages: pagesOf(candidate) + 0.01 * candidate.recommendations.size,
        words: 0,
      }));
      expect([...plan.recommendations.keys()].filter((id) => !plan.gaps.has(id))).toEqual([]);
    }
  });

  it("shows everything when there is room", () => {
    const plan = choosePlan(gaps, pages(1000), sizeOf);
    expect([...plan.gaps.values()].every((detail) => detail === "rich")).toBe(true);
    expect([...plan.recommendations.values()].every((detail) => detail === "whole")).toBe(true);
    expect(plan.extras.size).toBe(EXTRAS.length);
  });

  it("shows nothing it can do without when even that is too long", () => {
    const plan = choosePlan(gaps, pages(0.5), sizeOf);
    expect(plan.gaps.size + plan.recommendations.size + plan.extras.size).toBe(0);
  });

  it("asks for few plans, so that hundreds of gaps are not written out", () => {
    const many = rankGaps(briefInput(generatedReview({ gaps: 500 })));
    let largest = 0;
    choosePlan(many, pages(4.8), (plan) => {
      largest = Math.max(largest, plan.gaps.size);
      return sizeOf(plan);
    });
    expect(largest).toBeLessThan(120);
  });
});

describe("budgetFor", () => {
  it("lets detail grow with the gaps up to the pages allowed", () => {
    const targets = [1, 5, 20, 500].map((count) => budgetFor(count, 5).target.pages.toFixed(2));
    expect(targets).toEqual(["2.60", "2.80", "4.85", "4.85"]);
    expect(budgetFor(40, 3).target.pages).toBeCloseTo(2.85, 5);
  });

  it("lets lines have all pages", () => {
    expect(budgetFor(2, 5).most.pages).toBeCloseTo(4.85, 5);
  });

  it("allows no more than 2,300 words on five pages", () => {
    expect(budgetFor(500, 5).most.words).toBeLessThanOrEqual(2300);
    expect(budgetFor(5, 5).target.words).toBeLessThanOrEqual(2300);
  });
});

const ranked = (parts: Parameters<typeof review>[0]) => rankGaps(briefInput(review(parts))).map(({ id }) => id);

describe("rankGaps", () => {
  it("goes by the author's rank, then by priority, then by the order of the draft", () => {
    expect(
      ranked({
        provisions: [provision({ id: "3" }), provision({ id: "20" })],
        gaps: [
          gap({ id: "A", priority: "low" }),
          gap({ id: "B", priority: "high", provisions: ["20"] }),
          gap({ id: "C", priority: "high", provisions: ["3"] }),
          gap({ id: "D", priority: "low", rank: 2 }),
          gap({ id: "E", priority: undefined, rank: 1 }),
          gap({ id: "F", priority: undefined }),
          gap({ id: "G", priority: "medium", status: "withdrawn", rank: 1 }),
        ],
      }),
    ).toEqual(["E", "D", "C", "B", "A", "F"]);
  });
});
