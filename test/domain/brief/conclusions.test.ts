import { partFingerprints } from "../../../src/domain/brief/brief-parts";
import type { Review } from "../../../src/domain/review/review";
import { gap, review, roundRow } from "../../support/builders";
import { withRound } from "../../support/rounds";
import { compose, linesOf, section } from "./composed";

const conclusions = (parts: Parameters<typeof review>[0]) => linesOf(section(compose(review(parts)), "Conclusions"));

describe("the conclusions", () => {
  it("name the aspects with most gaps of high priority", () => {
    const lines = conclusions({
      gaps: [
        gap({ id: "G-001", aspects: ["schools"] }),
        gap({ id: "G-002", aspects: ["schools", "safety"] }),
        gap({ id: "G-003", aspects: ["data-privacy"], priority: "low" }),
      ],
    });
    expect(lines[0]).toContain("2 of the 3 gaps are of high priority");
    expect(lines).toContainEqual(
      "Where the weight lies. Gaps of high priority are most numerous under “Control and safety in schools” (2 gaps) and “Safety mechanisms” (1).",
    );
  });

  it("say what is agreed and what is still open", () => {
    const lines = conclusions({
      gaps: [gap({ id: "G-001", status: "final" }), gap({ id: "G-002", status: "consultation" })],
      amendments: [{ gap: "G-001" }],
      feedback: [
        { gap: "G-001", disposition: "accepted" },
        { gap: "G-002", disposition: "open" },
        { gap: "G-002", disposition: undefined },
      ],
    });
    expect(lines).toContainEqual(
      "State of the proposals. By status: 1 final and 1 in consultation. New wording has been drafted for 1 gap.",
    );
    expect(lines).toContainEqual(
      "Outcome of the consultations. Three remarks were received: 1 accepted, 1 still open and 1 not yet answered. Remarks are still open on G-002.",
    );
  });

  it("tell aspects reasoned away from those nobody looked at", () => {
    const [text] = conclusions({
      gaps: [gap()],
      aspects: [{ aspect: "safety", noGapReason: "" }],
    }).filter((line) => line.startsWith("What was covered."));
    expect(text).toContain("Still to be examined, with neither a gap nor a reason on record: “Safety mechanisms”.");
  });

  it("count each norm once a gap", () => {
    const lines = conclusions({
      gaps: [
        gap({ sources: "CRC, art. 3; CRC, art. 12; GC25, para. 7" }),
        gap({ id: "G-002", sources: "CRC, art. 16" }),
      ],
      amendments: [],
    });
    expect(lines).toContainEqual("Norms relied on most. The proposals rest above all on CRC (2 gaps) and GC25 (1).");
  });

  it("are left out when there is no gap", () => {
    expect(conclusions({ gaps: [] })).toEqual([]);
  });
});

const told = (now: Review) =>
  linesOf(section(compose(now), "Conclusions")).filter((line) => line.startsWith("What the consultations changed."));

const partOf = (now: Review) => partFingerprints(now).find(({ part }) => part === "consultations")?.fingerprint;

describe("what the consultations changed", () => {
  const start = review({ gaps: [gap(), gap({ id: "G-002", priority: "low" }), gap({ id: "G-003" })] });
  const first = withRound(start, "Before consultation 1");
  const [one = gap(), two = gap(), three = gap()] = start.gaps;
  it("is told round by round, with the revised gaps, the most important first", () => {
    const second = withRound(
      { ...first, gaps: [one, { ...two, issue: "Other." }, { ...three, solution: "Other." }, gap({ id: "G-004" })] },
      "After consultation 1",
    );
    const now = { ...second, gaps: [one, { ...two, status: "withdrawn" as const }, ...second.gaps.slice(2)] };
    expect(told(now)).toEqual([
      "What the consultations changed. “After consultation 1”: 1 new gap, 2 gaps revised. Revised since the first round, the most important first: G-003.",
    ]);
  });

  it("is not told without rounds, of an only one, or of a round of an older workbook", () => {
    expect(told(start)).toEqual([]);
    expect(told(first)).toEqual([]);
    expect(told({ ...first, gaps: [{ ...one, status: "final" }, two, three] })).toEqual([]);
    expect(told({ ...start, rounds: [roundRow({ gap: "G-001", issue: "Old." })] })).toEqual([]);
  });

  it("makes a brief of before out of date", () => {
    expect(partOf(first)).not.toBe(partOf(start));
    expect(partOf(withRound(first, "After"))).not.toBe(partOf(first));
  });
});
