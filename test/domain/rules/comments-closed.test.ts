import { listComments } from "../../../src/domain/record/list-comments";
import { markOf } from "../../../src/domain/record/about-row";
import { formatRowMark } from "../../../src/domain/record/row-mark";
import { placesIn } from "../../../src/domain/record/thread-place";
import type { Review } from "../../../src/domain/review/review";
import { commentsClosed } from "../../../src/domain/rules/comments-closed";
import { feedback, review, thread } from "../../support/builders";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { catalogue } from "../citation/catalogue";

const ruleContext = toRuleContext(catalogue, kazakhstanDigitalCode, () => []);

const hanging = thread({
  id: "{T-1}",
  cell: "C6",
  author: "A. Reader",
  resolved: false,
  on: { table: "Gaps", row: "G-002", column: "solution" },
});

/** A comment that hangs on G-002, and of which a person said that it is about another row. */
function told(about: string, status: Readonly<Record<string, "final" | "draft">>): Review {
  const gaps = ["G-001", "G-002"].map((id) => ({ id, issue: `Issue of ${id}.`, status: status[id] }));
  const plain = review({ gaps, threads: [hanging] });
  const places = placesIn(plain);
  const row = places.find("Gaps", about) ?? { table: "", row: "", print: "-" };
  const mark = { ...markOf(places.of(hanging), row), words: "77aa01b2c3d4" };
  return review({
    gaps,
    threads: [hanging],
    feedback: [feedback({ thread: "{T-1}", gap: about, rowSeen: formatRowMark(mark), closedBy: "" })],
  });
}
const found = (given: Review) =>
  commentsClosed
    .check(given, ruleContext, { rules: new Map(), found: [] })
    .map(({ rowId, gap, place: { row }, message }) => ({ rowId, gap, row, said: message.en }));

describe("an open comment of which a person said that it is about another row", () => {
  it("is found on that row where it is final, with the cell that it hangs on", () => {
    const given = told("G-001", { "G-001": "final", "G-002": "draft" });
    expect(found(given)).toEqual([
      {
        rowId: "G-001",
        gap: "G-001",
        row: given.gaps[0]!.place.row,
        said: `A comment by A. Reader at ${hanging.sheet}!C6 is still open on this final gap. Resolve it, or change the status.`,
      },
    ]);
  });

  it("is not found on the row where it hangs", () => {
    expect(found(told("G-001", { "G-001": "draft", "G-002": "final" }))).toEqual([]);
    expect(found(told("", { "G-001": "draft", "G-002": "final" }))).toEqual([]);
    expect(found(told("G-002", { "G-001": "draft", "G-002": "final" }))).toHaveLength(1);
  });

  it("is listed with that row and its own cell", () => {
    const [listed] = listComments(told("G-001", {}));
    expect(listed?.place).toMatchObject({ row: "G-001", gap: "G-001", cell: `${hanging.sheet}!C6` });
  });
});
