import { planRecord } from "../../../src/domain/record/plan-record";
import { review, thread } from "../../support/builders";

const today = "2026-11-26";

describe("a comment that is read for the first time", () => {
  it("becomes a row of Feedback", () => {
    const { added, changed, questions } = planRecord(
      review({ feedback: [], threads: [thread({ resolved: false, replies: [] })] }),
      { today },
    );
    expect(added.map(({ cells }) => cells)).toEqual([
      {
        id: "F-01",
        raisedBy: "Reviewer",
        date: "2026-10-07",
        source: "comment",
        gap: "G-001",
        column: "Solution",
        feedback: "Please say who decides.",
        disposition: "Open",
        comment: "Not resolved",
        cell: "Gaps!C4",
        rowSeen: expect.stringMatching(/^Gaps\/solution\/G-001 [0-9a-f]{12} [0-9a-f]{12}$/u),
        thread: "{00000000-0000-4000-8000-000000000001}",
      },
    ]);
    expect([changed, questions]).toEqual([[], []]);
  });
});
