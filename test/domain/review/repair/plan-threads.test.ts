import { planThreads } from "../../../../src/domain/review/repair/plan-threads";
import { toSheetGrid } from "../../../../src/domain/review/sheet-grid";
import type { Thread } from "../../../../src/domain/review/thread";

const ID = "{0A1B2C3D-0000-4000-8000-000000000001}";

const note = (sheet: string): Thread => ({
  id: ID,
  form: "flattened",
  sheet,
  cell: "B4",
  author: "",
  time: "",
  text: "Who decides?",
  resolved: false,
  replies: [],
});

describe("planning what becomes of comments", () => {
  it("gives no two threads one id, though a copied sheet holds the notes of another", () => {
    const grids = ["Gaps", "Gaps Copy"].map((sheet) =>
      toSheetGrid(sheet, "visible", [{ row: 4, column: 2, value: "a" }]),
    );
    const { steps } = planThreads([note("Gaps"), note("Gaps Copy")], grids, []);
    const ids = steps.flatMap((step) => (step.kind === "restore-thread" ? [step.thread.id] : []));
    expect(ids[0]).toBe(ID);
    expect(new Set(ids).size).toBe(2);
  });
});
