import { profileFor } from "../../../src/domain/profile/profiles";
import { planRecord } from "../../../src/domain/record/plan-record";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import type { Thread } from "../../../src/domain/review/thread";
import { thread } from "../../support/builders";
import { sheetTable } from "../../support/sheet-tables";

const today = "2026-11-26";
const ID = "{00000000-0000-4000-8000-000000000001}";

/** The review as it is read: two gaps, comments on them, and what the record holds. */
const read = (threads: readonly Thread[], record: readonly Readonly<Record<string, string>>[]) =>
  readReview(
    [
      sheetTable("Gaps", [
        { id: "G-001", issue: "First issue." },
        { id: "G-002", issue: "Second issue." },
      ]),
      sheetTable("Feedback", record),
    ],
    threads,
    profileFor,
    moreReaders,
  ).value;

describe.each([
  ["without ids", ""],
  ["with one id", ID],
])("two comments %s", (_, id) => {
  const said = { id, replies: [], resolved: false };
  const threads = [
    thread({ ...said, cell: "B4", author: "A", text: "Who decides?" }),
    thread({ ...said, cell: "B5", author: "B", text: "By when?" }),
  ];

  it("are recorded once, each with its own author and row, in whatever order they stand", () => {
    const { added } = planRecord(read(threads, []), { today });
    expect(added.map(({ cells }) => [cells.raisedBy, cells.gap, cells.feedback])).toEqual([
      ["A", "G-001", "Who decides?"],
      ["B", "G-002", "By when?"],
    ]);
    const record = added.map(({ cells }) => cells);
    const again = planRecord(read([...threads].reverse(), record), { today });
    expect([again.added, again.changed, again.questions, again.same]).toEqual([[], [], [], 2]);
  });
});
