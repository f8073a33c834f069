import { compareBrief, fingerprintOfBriefRow } from "../../../src/domain/brief/compare-brief";
import { BRIEF_PARTS } from "../../../src/domain/brief/brief-parts";
import { amendment, gap, review } from "../../support/builders";
import { compose } from "./composed";

const before = review({
  gaps: [{}, {}],
  amendments: [{ gap: "G-001" }],
  provisions: [{}],
  consultations: [{}],
  feedback: [{}],
  aspects: [{}],
  documents: [{}],
});
const record = compose(before);

describe("compareBrief", () => {
  it("finds a brief fresh when nothing has changed", () => {
    expect(compareBrief(record, before)).toEqual({
      state: "fresh",
      rows: [
        { gap: "G-001", state: "fresh" },
        { gap: "G-002", state: "fresh" },
      ],
      parts: BRIEF_PARTS.map((part) => ({ part, state: "fresh" })),
    });
  });

  it("names what changed, what is new and what is gone", () => {
    const after = review({ gaps: [{ issue: "Something else." }, { id: "G-003" }], amendments: [{ gap: "G-001" }] });
    expect(compareBrief(record, after)).toMatchObject({
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

  it.each([
    ["details", { details: { ...before.details, draftTitle: "Another draft" } }],
    ["provisions", { provisions: before.provisions.map((row) => ({ ...row, citation: "Article 99" })) }],
    ["consultations", { consultations: before.consultations.map((row) => ({ ...row, date: "2026-01-02" })) }],
    ["consultations", { feedback: before.feedback.map((row) => ({ ...row, disposition: "rejected" as const })) }],
    ["coverage", { aspects: before.aspects.map((row) => ({ ...row, noGapReason: "Left to another law." })) }],
    ["documents", { documents: before.documents.map((row) => ({ ...row, notCitedReason: "Out of reach." })) }],
  ])("names the changed part: %s", (part, change) => {
    const { state, parts } = compareBrief(record, { ...before, ...change });
    expect(state).toBe("stale");
    expect(parts.filter((one) => one.state !== "fresh")).toEqual([{ part, state: "changed" }]);
  });

  it("counts a gap as changed when its provision is cited otherwise", () => {
    const after = { ...before, provisions: before.provisions.map((row) => ({ ...row, citation: "Article 99" })) };
    expect(compareBrief(record, after).rows[0]).toEqual({ gap: "G-001", state: "changed" });
  });

  it("does not mind cells that no brief shows", () => {
    const after = {
      ...before,
      details: { ...before.details, briefFile: "brief.docx", briefFingerprint: "abcdef012345" },
      feedback: before.feedback.map((row) => ({ ...row, response: "Answered at length." })),
    };
    expect(compareBrief(record, after).state).toBe("fresh");
  });

  it("does not call a brief fresh that remembers no parts", () => {
    const { state, parts } = compareBrief({ rows: record.rows, parts: [] }, before);
    expect(state).toBe("stale");
    expect(parts[0]).toEqual({ part: "details", state: "unknown" });
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
