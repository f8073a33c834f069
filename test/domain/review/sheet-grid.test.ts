import { toSheetGrid } from "../../../src/domain/review/sheet-grid";

describe("the grid of a sheet", () => {
  it("holds what is filled, and takes no room for the blank rows between cells that are far apart", () => {
    const grid = toSheetGrid("Data", "visible", [
      { row: 1, column: 1, value: "a" },
      { row: 20_000, column: 3, value: "b" },
    ]);
    expect(grid.rows).toHaveLength(20_000);
    expect([grid.rows[0], grid.rows[1], grid.rows[19_999]]).toEqual([["a", null, null], [], [null, null, "b"]]);
    expect(new Set(grid.rows).size).toBe(3);
  });
});
