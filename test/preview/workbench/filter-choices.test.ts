import { LocalWorkbook } from "../../../src/preview/host/local-workbook";
import { area } from "../../../src/preview/host/state/area";
import { Book } from "../../../src/preview/host/state/book";
import { Sheet } from "../../../src/preview/host/state/sheet";
import { TableState } from "../../../src/preview/host/state/table";
import { chooseValue, filterAt, filterChoices } from "../../../src/preview/workbench/filter-choices";

function statuses(...values: readonly string[]) {
  const book = new Book();
  const sheet = new Sheet("1", "Gaps");
  book.sheets.push(sheet);
  ["Status", ...values].forEach((value, row) => sheet.cells.set(row, 0, { value, numberFormat: "General" }));
  const table = new TableState("1", sheet, "Gaps", area(0, 0, values.length + 1, 1), [{ id: 1 }]);
  book.tables.push(table);
  const workbook = new LocalWorkbook(book);
  return { workbook, book, sheet, table, hidden: () => [...sheet.hiddenRows].sort() };
}

describe("what the header of a column offers to show", () => {
  it("is each value once, in order, an empty one too", () => {
    const { workbook } = statuses("Final", "Draft", "", "Draft");
    expect(filterChoices(workbook, 0, 0).map(({ value, isShown }) => [value, isShown])).toEqual([
      ["", false],
      ["Draft", false],
      ["Final", false],
    ]);
  });

  it("is one value first, then others beside it, and all again when the last is taken away", () => {
    const { workbook, book, sheet, hidden } = statuses("Final", "Draft", "Agreed");
    chooseValue(workbook, 0, 0, "Draft");
    expect(hidden()).toEqual([1, 3]);
    expect(filterAt(book, sheet, 0, 0)).toBe("on");
    chooseValue(workbook, 0, 0, "Final");
    expect(hidden()).toEqual([3]);
    expect(filterChoices(workbook, 0, 0).filter(({ isShown }) => isShown)).toHaveLength(2);
    chooseValue(workbook, 0, 0, "Draft");
    chooseValue(workbook, 0, 0, "Final");
    expect(hidden()).toEqual([]);
    expect(filterAt(book, sheet, 0, 0)).toBe("off");
  });

  it("is nothing in other cells, in a table without buttons, and where hardly two rows are alike", () => {
    const { workbook, book, sheet, table } = statuses(...Array.from({ length: 101 }, (_, at) => `Text ${at}`));
    expect(filterChoices(workbook, 0, 0)).toEqual([]);
    expect(filterAt(book, sheet, 1, 0)).toBeUndefined();
    table.look["showFilterButton"] = false;
    expect(filterAt(book, sheet, 0, 0)).toBeUndefined();
  });
});
