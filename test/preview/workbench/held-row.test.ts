import { blankWorkbook } from "../../../src/preview/host/local-workbook";
import { holdRow } from "../../../src/preview/workbench/held-row";

const sheet = (...texts: readonly string[]) => {
  const workbook = blankWorkbook();
  texts.forEach((text, row) => workbook.edit(`A${row + 1}`, text));
  return workbook.book.active;
};

describe("a row that is held", () => {
  it("is where its cells are, though others stand where it was", () => {
    const one = sheet("a", "b", "c");
    const rowNow = holdRow(one, 1);
    expect(rowNow()).toBe(1);
    one.cells.move({ row: 1, column: 0, rows: 2, columns: 1 }, 3);
    one.cells.set(1, 0, one.cells.get(0, 0));
    expect(rowNow()).toBe(4);
  });

  it("is gone with its cells", () => {
    const one = sheet("a", "b");
    const rowNow = holdRow(one, 1);
    one.cells.clear({ row: 1, column: 0, rows: 1, columns: 1 });
    expect(rowNow()).toBeUndefined();
  });

  it("stays where it was, where it held nothing", () => {
    const one = sheet("a", "", "c");
    const rowNow = holdRow(one, 1);
    one.cells.move({ row: 0, column: 0, rows: 1, columns: 1 }, 5);
    expect(rowNow()).toBe(1);
  });
});
