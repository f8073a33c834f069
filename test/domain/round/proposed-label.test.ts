import { proposedLabel } from "../../../src/domain/round/proposed-label";
import { review } from "../../support/builders";

describe("what the next round may be called", () => {
  it("is the first draft before any consultation, and after the last one then, in the review's language", () => {
    expect(proposedLabel(review({ consultations: [] }))).toBe("First draft");
    expect(proposedLabel(review({ consultations: [{}, {}], details: { language: "ru" } }))).toBe(
      "После консультации 2",
    );
  });

  it("is no label that a round has already", () => {
    const rounds = [{ label: "after consultation 1" }, { round: "R2", label: "After consultation 1 (2)" }];
    expect(proposedLabel(review({ consultations: [{}], rounds }))).toBe("After consultation 1 (3)");
  });
});
