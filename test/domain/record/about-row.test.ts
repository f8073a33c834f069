import { markOf, rowAbout } from "../../../src/domain/record/about-row";
import { readRowMark, formatRowMark } from "../../../src/domain/record/row-mark";
import { placesIn } from "../../../src/domain/record/thread-place";
import type { Gap } from "../../../src/domain/gap/gap";
import { review, thread } from "../../support/builders";

const [FIRST, SECOND, THIRD] = ["First issue.", "Second issue.", "Third issue."];
const gaps = [
  { id: "G-001", issue: FIRST, solution: "Set an age.", sources: "CRC, art. 16" },
  { id: "G-002", issue: SECOND },
  { id: "G-003", issue: THIRD },
];
const hanging = thread({ cell: "C6", on: { table: "Gaps", row: "G-003", column: "solution" } });
const placesOf = (rows: readonly Partial<Gap>[]) => placesIn(review({ gaps: rows, threads: [hanging] }));

/** A comment that hangs on G-003, and of which a person said that it is about G-001. */
const said = () => {
  const places = placesOf(gaps);
  return { ...markOf(places.of(hanging), places.find("Gaps", "G-001")!), words: "77aa01b2c3d4" };
};
const aboutIn = (rows: readonly Partial<Gap>[], gap = "G-001"): string | undefined => {
  const places = placesOf(rows);
  return rowAbout({ gap }, said(), places.of(hanging), places)?.row;
};

describe("the row that a person said a comment is about", () => {
  it("is followed by its words when it goes by another number, or by none", () => {
    expect(aboutIn([{ ...gaps[0], id: "G-101" }, ...gaps.slice(1)])).toBe("G-101");
    expect(aboutIn([{ ...gaps[0], id: "" }, ...gaps.slice(1)])).toBe("");
  });

  it("is followed by its number when it is edited", () => {
    expect(aboutIn([{ ...gaps[0], issue: "First issue, put better." }, ...gaps.slice(1)])).toBe("G-001");
  });

  it("is asked about when the row of its number says nothing that it said, but for its sources", () => {
    const other = { id: "G-001", issue: "Another.", solution: "Ban it.", sources: "CRC, art. 16" };
    expect(aboutIn([other, ...gaps.slice(1)])).toBeUndefined();
  });

  it("does not change with the row that the comment hangs on", () => {
    expect(aboutIn([gaps[0]!, gaps[2]!, gaps[1]!])).toBe("G-001");
  });

  it("goes on being named when it is gone", () => {
    expect(aboutIn(gaps.slice(1))).toBe("G-001");
  });

  it("is asked about when its words went to another number", () => {
    expect(aboutIn([{ id: "G-001", issue: "Else." }, { ...gaps[0], id: "G-002" }, gaps[2]!])).toBeUndefined();
  });

  it("is the gap that somebody typed since", () => {
    expect(aboutIn(gaps, "g-002")).toBe("G-002");
    expect(aboutIn(gaps, "all of them")).toBe("G-001");
  });
});

it("stands in the mark of its comment", () => {
  const mark = said();
  expect(formatRowMark(mark)).toMatch(
    /^Gaps\/solution\/G-003 [0-9a-f]{12}~[0-9a-f]{6}\.[0-9a-f]{6}\+\.[0-9a-f]{6} 77aa01b2c3d4 \| Gaps\/G-001 [0-9a-f]{12}~[0-9a-f.]{20}$/u,
  );
  expect(readRowMark(formatRowMark(mark))).toEqual(mark);
});

it("leaves a mark of the row a comment hangs on as it was", () => {
  const places = placesOf(gaps);
  const mark = { ...markOf(places.of(hanging), places.of(hanging)), words: "77aa01b2c3d4" };
  expect(readRowMark(formatRowMark(mark))).toEqual(mark);
  expect(mark).not.toHaveProperty("about");
});
