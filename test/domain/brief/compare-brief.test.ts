import { compareBrief, fingerprintOfBriefRow } from "../../../src/domain/brief/compare-brief";
import { amendment, gap, review } from "../../support/builders";
import { compose } from "./composed";

const before = review({ gaps: [{}, {}], amendments: [{ gap: "G-001" }] });
const record = compose(before);

describe("compareBrief", () => {
  it("finds a brief fresh when nothing has changed", () => {
    expect(compareBrief(record, before)).toEqual({
      state: "fresh",
      rows: [
        { gap: "G-001", state: "fresh" },
        { gap: "G-002", state: "fresh" },
      ],
    });
  });

  it("names what changed, what is new and what is gone", () => {
    const after = review({ gaps: [{ issue: "Something else." }, { id: "G-003" }], amendments: [{ gap: "G-001" }] });
    expect(compareBrief(record, after)).toEqual({
      state: "stale",
      rows: [
        { gap: "G-001", state: "changed" },
        { gap: "G-003", state: "new" },
        { gap: "G-002", state: "gone" },
      ],
    });
  });

  it("sees a changed amendment", () => {
    const after = review({ gaps: [{}, {}], amendments: [{ gap: "G-001", newText: "Other words." }] });
    expect(compareBrief(record, after).rows[0]).toEqual({ gap: "G-001", state: "changed" });
  });

  it("does not mind another order of the rows", () => {
    const after = { ...before, gaps: [...before.gaps].reverse() };
    expect(compareBrief(record, after).state).toBe("fresh");
  });
});

describe("fingerprintOfBriefRow", () => {
  it("tells one amendment from two, and none from one that is empty", () => {
    const empty = amendment({ provision: "", draftText: "", newText: "", alternativeText: "", justification: "" });
    const prints = [[], [empty], [empty, empty], [amendment()]].map((rows) => fingerprintOfBriefRow(gap(), rows));
    expect(new Set(prints).size).toBe(4);
  });
});
