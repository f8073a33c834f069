import { openPackage } from "../../../../src/adapters/opc/open-package";
import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import { readThreads } from "../../../../src/adapters/xlsx/read-threads";
import { carryOutSteps } from "../../../../src/adapters/xlsx/repair/carry-out";
import { readGrids, readTables } from "../../../../src/adapters/xlsx/repair/sheet-at-hand";
import { WorkbookReader } from "../../../../src/adapters/xlsx/workbook-reader";
import { examineReview } from "../../../../src/domain/review/repair/plan-repair";
import { cleanReview } from "../../../support/clean-review";
import { flatten } from "../../../support/flatten-threads";

const anonymous = (notes: string) => notes.replaceAll(/<author>[^<]*<\/author>/gu, "<author>Unknown</author>");

/** A review with a thread on each of its gaps, all of which became notes without an id; Feedback names each by its old id. */
function notesAndFeedback(count: number): Uint8Array {
  const { Gaps = [], Feedback = [] } = cleanReview.rows;
  const numbers = Array.from({ length: count }, (_, at) => `G-${String(at + 1).padStart(3, "0")}`);
  const rows = {
    ...cleanReview.rows,
    Gaps: numbers.map((id) => ({ ...Gaps[0], id })),
    Feedback: numbers.map((id, at) => ({
      ...Feedback[0],
      id: `F-${at}`,
      gap: id,
      feedback: `Why ${id}?`,
      thread: `{00000000-0000-0000-0000-${String(at).padStart(12, "0")}}`,
    })),
  };
  const threads = numbers.map((id) => ({
    gap: id,
    column: "issue" as const,
    author: "The ministry",
    time: "2026-10-06T09:00:00Z",
    text: `Why ${id}?`,
    resolved: false,
    replies: [],
  }));
  return flatten(createReviewWorkbook({ ...cleanReview, rows, threads }), anonymous);
}

/** How often each part is put while the repair of a file is carried out, and what was done. */
function putsIn(file: Uint8Array) {
  const pkg = openPackage(file, "workbook");
  const set = jest.spyOn(pkg, "set");
  const workbench = { pkg, reader: new WorkbookReader(pkg) };
  const threads = readThreads(pkg, workbench.reader.sheets).value;
  const { steps } = examineReview(readGrids(workbench), readTables(workbench), threads);
  const { done } = carryOutSteps(workbench, steps, "Unknown author");
  return { puts: set.mock.calls.map(([part]) => part).sort(), done: done.map(({ kind }) => kind) };
}

describe("carrying out a repair", () => {
  it("puts each part as often for many comments as for a few, so that it takes no longer than they are many", () => {
    const few = putsIn(notesAndFeedback(2));
    const many = putsIn(notesAndFeedback(20));
    expect(many.done.filter((kind) => kind === "restore-thread")).toHaveLength(20);
    expect(many.done.filter((kind) => kind === "rename-thread")).toHaveLength(20);
    expect(many.puts).toEqual(few.puts);
  });
});
