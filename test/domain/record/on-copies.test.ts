import { copiesLeft, tellCopyLeft } from "../../../src/domain/record/on-copies";
import { planRecord } from "../../../src/domain/record/plan-record";
import { feedback, review, thread } from "../../support/builders";

const today = "2026-11-26";
const copies = new Set(["Gaps (2)"]);
const numbered = (last: number) => `{00000000-0000-4000-8000-${String(last).padStart(12, "0")}}`;
const reply = { id: "r", author: "B", time: "2026-10-08T09:00:00", text: "The ministry." };
const ours = thread({ id: numbered(1), resolved: false, text: "Who decides?", replies: [] });
const { on: _, ...said } = ours;
const copied = { ...said, id: numbered(2), sheet: "Gaps (2)" };

describe("comments on a copy of a sheet", () => {
  it("are no new remarks, and are told with what is said there alone", () => {
    const news = { ...copied, id: numbered(3), cell: "B5", text: "By when?" };
    const answered = { ...copied, id: numbered(4), cell: "B6", replies: [reply] };
    const read = review({ feedback: [], threads: [ours, copied, news, answered] });
    const { added, left } = planRecord(read, { today, copies });
    expect(added.map(({ thread: { id } }) => id)).toEqual([ours.id]);
    expect(copiesLeft(left)).toEqual([{ sheet: "Gaps (2)", count: 3, only: ["B5", "B6"] }]);
    expect(copiesLeft(left).map((one) => tellCopyLeft(one).en)).toEqual([
      expect.stringMatching(/“Gaps \(2\)” is a copy.*\(3\).*B5, B6/u),
    ]);
  });

  it("are told where the original is gone that nobody recorded", () => {
    const { added, left } = planRecord(review({ feedback: [], threads: [copied] }), { today, copies });
    expect([added, copiesLeft(left)]).toEqual([[], [{ sheet: "Gaps (2)", count: 1, only: [copied.cell] }]]);
  });

  it("say what the record holds where that has the words", () => {
    const read = review({ feedback: [feedback({ feedback: copied.text, thread: "" })], threads: [copied] });
    expect(copiesLeft(planRecord(read, { today, copies }).left)).toMatchObject([{ count: 1, only: [] }]);
  });

  it("keep the row of Feedback that an earlier version gave them", () => {
    const row = feedback({ feedback: copied.text, thread: copied.id });
    const { added, changed, left } = planRecord(review({ feedback: [row], threads: [copied] }), { today, copies });
    expect([added, changed.flatMap(({ news }) => news), left]).toEqual([[], [], []]);
  });
});
