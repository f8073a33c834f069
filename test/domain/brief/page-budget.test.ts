import type { BriefGap } from "../../../src/domain/brief/brief-gap";
import { rankGaps } from "../../../src/domain/brief/brief-gap";
import type { BriefPlan } from "../../../src/domain/brief/brief-plan";
import { choosePlan, pageTarget } from "../../../src/domain/brief/page-budget";
import { generatedReview } from "../../support/generated-review";
import { gap, review } from "../../support/builders";
import { briefInput } from "./composed";

const gaps: readonly BriefGap[] = rankGaps(briefInput(generatedReview({ gaps: 40 })));

/** Pages of a plan when a gap costs this much at each detail. */
const cost = { counted: 0, headline: 0.02, short: 0.15, full: 0.3, rich: 0.5, whole: 0.9 } as const;
const pagesOf = (plan: BriefPlan): number => [...plan.gaps.values()].reduce((sum, detail) => sum + cost[detail], 1);

describe("choosePlan", () => {
  it("fills the pages and no more", () => {
    const pages = pagesOf(choosePlan(gaps, 4.8, pagesOf));
    expect(pages).toBeLessThanOrEqual(4.8);
    expect(pages).toBeGreaterThan(4.6);
  });

  it("never shows a gap in more detail than one of the same kind that is more important", () => {
    const plan = choosePlan(gaps, 4.8, pagesOf);
    const details = gaps.map(({ id }) => plan.gaps.get(id) ?? "counted");
    const full = details.lastIndexOf("full");
    expect(details.slice(0, full).filter((detail) => detail === "counted" || detail === "headline")).toEqual([]);
  });

  it("recommends nothing for a gap that is not told", () => {
    for (let target = 1; target < 6; target += 0.13) {
      const plan = choosePlan(gaps, target, (candidate) => pagesOf(candidate) + 0.01 * candidate.recommendations.size);
      const untold = [...plan.recommendations.keys()].filter((id) =>
        ["counted", "headline"].includes(plan.gaps.get(id) ?? "counted"),
      );
      expect(untold).toEqual([]);
    }
  });

  it("shows everything when there is room", () => {
    const plan = choosePlan(gaps, 1000, pagesOf);
    expect([...plan.gaps.values()].every((detail) => detail === "whole")).toBe(true);
    expect([...plan.recommendations.values()].every((detail) => detail === "whole")).toBe(true);
    expect(plan.extras.size).toBe(5);
  });

  it("shows nothing it can do without when even that is too long", () => {
    const plan = choosePlan(gaps, 0.5, pagesOf);
    expect(plan.gaps.size + plan.recommendations.size + plan.extras.size).toBe(0);
  });

  it("asks for few plans, so that hundreds of gaps are not written out", () => {
    const many = rankGaps(briefInput(generatedReview({ gaps: 500 })));
    let largest = 0;
    choosePlan(many, 4.8, (plan) => {
      largest = Math.max(largest, plan.gaps.size);
      return pagesOf(plan);
    });
    expect(largest).toBeLessThan(120);
  });
});

describe("pageTarget", () => {
  it("grows with the gaps up to the pages allowed", () => {
    const targets = [1, 5, 15, 500].map((count) => pageTarget(count, 5).toFixed(2));
    expect(targets).toEqual(["1.98", "2.92", "4.80", "4.80"]);
    expect(pageTarget(40, 3)).toBeCloseTo(2.8, 5);
  });
});

describe("rankGaps", () => {
  it("goes by priority and lets the aspects take turns", () => {
    const ranked = rankGaps(
      briefInput(
        review({
          gaps: [
            gap({ id: "A", priority: "low" }),
            gap({ id: "B", priority: "high", aspects: ["schools"] }),
            gap({ id: "C", priority: "high", aspects: ["schools"] }),
            gap({ id: "D", priority: "high", aspects: ["data-privacy"] }),
            gap({ id: "E", priority: undefined }),
            gap({ id: "F", priority: "medium", status: "withdrawn" }),
          ],
        }),
      ),
    );
    expect(ranked.map(({ id }) => id)).toEqual(["D", "B", "C", "A", "E"]);
  });
});
