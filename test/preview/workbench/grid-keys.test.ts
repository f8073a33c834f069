import { movedTo } from "../../../src/preview/workbench/grid-keys";
import type { SheetView } from "../../../src/preview/workbench/sheet-view";

const UP = { down: -1, right: 0 };
const DOWN = { down: 1, right: 0 };
const RIGHT = { down: 0, right: 1 };

/** Rows 1 to 3 stay in sight, row 5 and column C are hidden. */
const view = {
  rows: [0, 1, 2, 3, 5, 6].map((row) => ({ row })),
  columns: [0, 1, 3].map((column) => ({ column })),
  frozen: { rows: 3, columns: 1 },
} as unknown as SheetView;

describe("the cell that a key leads to", () => {
  it("is the next that is shown", () => {
    expect(movedTo(view, { row: 3, column: 1 }, DOWN, false)).toEqual({ row: 5, column: 1 });
    expect(movedTo(view, { row: 3, column: 1 }, RIGHT, false)).toEqual({ row: 3, column: 3 });
    expect(movedTo(view, { row: 3, column: 1 }, UP, false)).toEqual({ row: 2, column: 1 });
  });

  it("stays where nothing more is shown", () => {
    expect(movedTo(view, { row: 6, column: 3 }, DOWN, false)).toEqual({ row: 6, column: 3 });
    expect(movedTo(view, { row: 6, column: 3 }, RIGHT, false)).toEqual({ row: 6, column: 3 });
    expect(movedTo(view, { row: 0, column: 0 }, UP, false)).toEqual({ row: 0, column: 0 });
  });

  it("is at the edge of what scrolls, or of what stays in sight", () => {
    expect(movedTo(view, { row: 5, column: 1 }, UP, true)).toEqual({ row: 3, column: 1 });
    expect(movedTo(view, { row: 5, column: 1 }, DOWN, true)).toEqual({ row: 6, column: 1 });
    expect(movedTo(view, { row: 0, column: 0 }, DOWN, true)).toEqual({ row: 2, column: 0 });
  });
});
