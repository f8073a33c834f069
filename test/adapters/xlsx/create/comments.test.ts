import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import type { ThreadContent } from "../../../../src/adapters/xlsx/create/workbook-content";
import { openReview } from "../../../../src/app/open-review";
import { officeErrors } from "../../../support/validate-office";
import { content, partsOfReview } from "./review-parts";

const rows = {
  Gaps: [
    { id: "G-001", issue: "One" },
    { id: "G-002", issue: "Two" },
  ],
};
const thread = (given: Partial<ThreadContent> = {}): ThreadContent => ({
  gap: "G-002",
  column: "solution",
  author: "Ada Reader",
  email: "ada@example.org",
  time: "2026-10-05T09:12:00Z",
  text: "Is this <enough>?",
  resolved: false,
  replies: [],
  ...given,
});
const reply = { author: "Ben Writer", time: "2026-10-06T10:00:00Z", text: "I think so." };

describe("comments of a new workbook", () => {
  it("are read back as threads with author, time, replies and resolved state", async () => {
    const threads = [thread({ resolved: true, replies: [reply] }), thread({ gap: "G-001", column: "sources" })];
    const { value, messages } = await openWorkbook(
      createReviewWorkbook(content({ rows, threads })),
      "review.xlsx",
    ).readThreads();
    expect(messages).toEqual([]);
    expect(value).toMatchObject([
      { sheet: "Gaps", cell: "D4", resolved: false, replies: [] },
      {
        sheet: "Gaps",
        cell: "C5",
        author: "Ada Reader",
        time: "2026-10-05T09:12:00.00",
        text: "Is this <enough>?",
        resolved: true,
        replies: [{ author: "Ben Writer", time: "2026-10-06T10:00:00.00", text: "I think so." }],
      },
    ]);
  });

  it("have for each thread a note and a hidden shape on the same cell, tied to it by its id", () => {
    const parts = partsOfReview({ rows, threads: [thread({ replies: [reply] })] });
    const [, id] = /<threadedComment ref="C5"[^>]* id="([^"]*)"><text>/u.exec(
      parts["xl/threadedComments/threadedComment1.xml"]!,
    )!;
    expect(parts["xl/comments1.xml"]).toContain(`<author>tc=${id}</author>`);
    expect(parts["xl/comments1.xml"]).toMatch(/<comment ref="C5"[^>]*><text><t[^>]*>\[Threaded comment\]/u);
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>4</x:Row><x:Column>2</x:Column>");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<legacyDrawing ");
    expect(parts["xl/persons/person.xml"]!.match(/<person /gu)).toHaveLength(2);
    expect(parts["xl/persons/person.xml"]).toContain(`displayName="Ada Reader"`);
  });

  it("have no time where none is known, and are as the format wants them", async () => {
    const undated = thread({ time: "", replies: [{ ...reply, time: "" }] });
    const bytes = createReviewWorkbook(content({ rows, threads: [undated] }));
    const { value } = await openWorkbook(bytes, "review.xlsx").readThreads();
    expect(value).toMatchObject([{ time: "", replies: [{ author: "Ben Writer", time: "" }] }]);
    const parts = partsOfReview({ rows, threads: [undated] });
    expect(parts["xl/threadedComments/threadedComment1.xml"]).not.toContain("dT=");
    expect(await officeErrors(bytes)).toEqual([]);
  });

  it("stand on any column of the table, also on one that is none of ours", async () => {
    const threads = ["id", "provisions", "own-1"].map((column) => thread({ column }));
    const given = { rows, threads, extraColumns: { Gaps: [{ key: "own-1", header: "Body" }] } };
    const { value } = await openReview(openWorkbook(createReviewWorkbook(content(given)), "review.xlsx"));
    expect(value.threads.map(({ on }) => on)).toEqual(
      ["id", "provisions", ""].map((column) => ({ table: "Gaps", row: "G-002", column })),
    );
  });

  it("leave no parts behind when there are none", () => {
    expect(Object.keys(partsOfReview({ rows })).filter((name) => /comment|person|drawing/iu.test(name))).toEqual([]);
  });

  it.each([
    ["a gap that is not there", [thread({ gap: "G-009" })], /gap G-009, which is not in the table/u],
    ["two on one cell", [thread(), thread({ text: "Again" })], /same cell \(G-002, solution\)/u],
    ["a time that is none", [thread({ time: "yesterday" })], /“yesterday” is no time/u],
  ])("are refused for %s", (_, threads, message) => {
    expect(() => createReviewWorkbook(content({ rows, threads }))).toThrow(message);
  });
});
