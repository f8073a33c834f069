import { toTextComments, toTextRecorded } from "../../src/cli/comments-report";
import { LANGUAGES } from "../../src/domain/language";
import { listComments } from "../../src/domain/record/list-comments";
import { planRecord } from "../../src/domain/record/plan-record";
import { formatRowMark } from "../../src/domain/record/row-mark";
import { placesIn } from "../../src/domain/record/thread-place";
import { fingerprintOf } from "../../src/domain/review/fingerprint";
import { review, thread } from "../support/builders";

const GAPS = [
  { id: "G-001", issue: "First issue." },
  { id: "G-002", issue: "Second issue." },
];

/** A comment on the first gap that was recorded there, and the gaps as they stand now. */
function recorded(text: string, gaps: readonly (typeof GAPS)[number][], row: string) {
  const on = { table: "Gaps", row: "G-001", column: "solution" };
  const said = thread({ text, cell: "C4", resolved: false, on });
  const rowSeen = formatRowMark({
    ...placesIn(review({ gaps: GAPS })).of(said),
    words: fingerprintOf([text]),
    replies: [],
  });
  const feedback = [
    {
      gap: "G-001",
      column: "Solution",
      feedback: text,
      thread: said.id,
      cell: "Gaps!C4",
      comment: "open" as const,
      rowSeen,
    },
  ];
  const now = review({ gaps, feedback, threads: [{ ...said, on: { ...on, row } }] });
  return toTextRecorded(
    { plan: planRecord(now, { today: "2026-11-26" }) },
    { file: "review.xlsx", dryRun: true },
    "en",
  );
}

const listed = (given: Parameters<typeof thread>[0], language: (typeof LANGUAGES)[number]) =>
  toTextComments(listComments(review({ threads: [thread(given)] })), language).split("\n")[0];

describe("what is said of a record", () => {
  it("names the gap that a remark is recorded under from now on", () => {
    const out = recorded("Who decides?", [{ ...GAPS[0]!, id: "G-101" }, GAPS[1]!], "G-101");
    expect(out).toContain("G-001 → G-101 · ");
  });

  it("asks with the beginning of a long comment, cut where a word ends", () => {
    const out = recorded("word ".repeat(2_000), [GAPS[1]!, GAPS[0]!], "G-002");
    const [question = ""] = out.split("\n").filter((line) => line.startsWith("? "));
    expect(question).toMatch(/ word…$/u);
    expect(question.length).toBeLessThan(400);
  });
});

describe("the list of comments", () => {
  it.each(LANGUAGES)("says that days and times are in UTC (%s)", (language) => {
    expect(listed({}, language)).toContain("UTC");
  });

  it("does not where nothing tells a time", () => {
    expect(listed({ time: "", replies: [] }, "en")).not.toContain("UTC");
  });
});
