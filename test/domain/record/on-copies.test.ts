import { copiesLeft, tellCopyLeft } from "../../../src/domain/record/copies-left";
import { planRecord } from "../../../src/domain/record/plan-record";
import type { Feedback } from "../../../src/domain/review/consultation";
import type { Review } from "../../../src/domain/review/review";
import type { Thread } from "../../../src/domain/review/thread";
import { review, thread } from "../../support/builders";

const today = "2026-11-26";
const numbered = (last: number) => `{00000000-0000-4000-8000-${String(last).padStart(12, "0")}}`;
const ours = thread({ id: numbered(1), resolved: false, text: "Who decides?", replies: [] });
const { on: _, ...said } = ours;
const beside = { table: "Gaps", row: "", column: "", header: "", cells: [], own: [] };
const copied = { ...said, id: numbered(2), sheet: "Gaps (2)", copy: beside };

/** A review as it is read: what hangs on no table of ours hangs on none. */
const read = (threads: readonly Thread[], record: readonly Partial<Feedback>[] = []): Review => ({
  ...review({ feedback: record }),
  threads,
});

describe("comments on a copy of a sheet", () => {
  it("are no new remarks where they say what the review holds, and are told", () => {
    const news = { ...copied, id: numbered(3), cell: "B5", text: "By when?" };
    const { added, left } = planRecord(read([ours, copied, news]), { today });
    expect(added.map(({ thread: { id } }) => id)).toEqual([ours.id, news.id]);
    expect(copiesLeft(left)).toEqual([{ sheet: "Gaps (2)", count: 1 }]);
    expect(copiesLeft(left).map((one) => tellCopyLeft(one).en)).toEqual([
      expect.stringMatching(/“Gaps \(2\)” holds a copy.*\(1\)/u),
    ]);
  });

  it("are recorded where the original is gone that nobody recorded", () => {
    const { added, left } = planRecord(read([copied]), { today });
    expect([added.map(({ thread: { id } }) => id), copiesLeft(left)]).toEqual([[copied.id], []]);
  });

  it("say what the record holds where that has the words", () => {
    const known = read(
      [copied],
      [
        {
          feedback: copied.text,
          date: copied.time.slice(0, 10),
          raisedBy: copied.author,
          cell: `Gaps!${copied.cell}`,
          thread: "",
        },
      ],
    );
    expect(copiesLeft(planRecord(known, { today }).left)).toMatchObject([{ count: 1 }]);
  });

  it("are remarks where only their words and their cell are those of another one", () => {
    const agreed = { ...copied, id: numbered(6), time: "2026-11-02T08:00:00" };
    const elsewhere = { ...copied, id: numbered(7), author: "Another reader" };
    const { added, left } = planRecord(read([ours, agreed, elsewhere]), { today });
    expect(new Set(added.map(({ thread: { id } }) => id))).toEqual(new Set([ours.id, agreed.id, elsewhere.id]));
    expect(copiesLeft(left)).toEqual([]);
  });

  it("keep the row of Feedback that an earlier version gave them", () => {
    const known = read([copied], [{ feedback: copied.text, thread: copied.id }]);
    const { added, changed, left } = planRecord(known, { today });
    expect([added, left]).toEqual([[], []]);
    expect(changed).toMatchObject([{ news: ["identified"], cells: { thread: `copy-${copied.id.toLowerCase()}` } }]);
  });
});
