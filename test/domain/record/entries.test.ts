import { peopleOf, recordEntries } from "../../../src/domain/record/entries";
import type { ReviewParts } from "../../support/builders";
import { review } from "../../support/builders";

const entries = (parts: ReviewParts) => recordEntries(review({ feedback: [], ...parts }));
const status = (parts: ReviewParts) => entries(parts)[0]?.status;
const answered = { thread: "T-1", disposition: "accepted", response: "Taken up.", closedBy: "" } as const;

describe("what was said of a review", () => {
  it("is each comment with its rows of the record, then what was said elsewhere", () => {
    const all = entries({
      threads: [{ id: "T-1" }, { id: "T-2" }],
      feedback: [
        { id: "F-01", thread: "" },
        { id: "F-02", thread: "t-1; T-9" },
        { id: "F-03", thread: "T-gone" },
      ],
    });
    expect(all.map(({ thread, feedback }) => [thread?.id, feedback.map(({ id }) => id)])).toEqual([
      ["T-1", ["F-02"]],
      ["T-2", []],
      [undefined, ["F-01"]],
      [undefined, ["F-03"]],
    ]);
  });

  it("has a key of its own that stays while its row is moved, also where a number stands twice", () => {
    const feedback = ["F-01", "F-02", "F-02", "", ""].map((id) => ({ id, thread: "" }));
    const keys = (rows: typeof feedback) => entries({ feedback: rows }).map(({ key }) => key);
    expect(new Set(keys(feedback)).size).toBe(5);
    expect(keys([...feedback].reverse()).at(-1)).toBe(keys(feedback)[0]);
  });

  it("has come as far as the comment now says, whatever was recorded of it", () => {
    const [open, resolved] = [[{ id: "T-1", resolved: false }], [{ id: "T-1", resolved: true }]];
    expect(status({ threads: open })).toEqual({ kind: "open", waitsFor: "Author" });
    expect(status({ threads: resolved })).toEqual({ kind: "closed", how: "resolved" });
    expect(status({ threads: open, feedback: [{ ...answered, raisedBy: "Ministry" }] })).toEqual({
      kind: "answered",
      waitsFor: "Ministry",
    });
    expect(status({ threads: resolved, feedback: [{ ...answered, comment: "open" }] })).toMatchObject({
      kind: "closed",
    });
    expect(status({ threads: open, feedback: [{ ...answered, comment: "resolved" }] })).toMatchObject({
      kind: "answered",
    });
  });

  it("waits for the row that has the longest way to go", () => {
    const [entry] = entries({
      threads: [{ id: "T-1", resolved: false }],
      feedback: [answered, { ...answered, disposition: "open", assignedTo: "L. Author" }],
    });
    expect(entry?.status).toEqual({ kind: "open", waitsFor: "L. Author" });
  });

  it("is of whoever raised it or owes the next step, each once", () => {
    const [entry] = entries({
      threads: [{ id: "T-1", author: "Aliya ", resolved: false }],
      feedback: [{ ...answered, raisedBy: "aliya", assignedTo: "Timur" }],
    });
    expect(entry && peopleOf(entry)).toEqual(["aliya", "Timur"]);
  });
});
