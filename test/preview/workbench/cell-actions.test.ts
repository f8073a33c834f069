import { LocalWorkbook } from "../../../src/preview/host/local-workbook";
import { area } from "../../../src/preview/host/state/area";
import { Book } from "../../../src/preview/host/state/book";
import { Sheet } from "../../../src/preview/host/state/sheet";
import { TableState } from "../../../src/preview/host/state/table";
import { actAt, actionsAt, shortText } from "../../../src/preview/workbench/cell-actions";
import type { CellAction } from "../../../src/preview/workbench/cell-actions";

function gaps() {
  const book = new Book();
  const sheet = new Sheet("1", "Gaps");
  book.sheets.push(sheet);
  ["No.", "G-002", "G-001"].forEach((value, row) =>
    sheet.cells.set(row, 0, { value, numberFormat: "General", ...(row > 0 && { style: "7" }) }),
  );
  book.tables.push(new TableState("1", sheet, "Gaps", area(0, 0, 3, 1), [{ id: 1 }]));
  const workbook = new LocalWorkbook(book);
  const after = (row: number, action: CellAction) => {
    actAt(workbook, row, 0, action);
    return workbook.rows("Gaps").flat();
  };
  return { workbook, sheet, after };
}

describe("what can be done at a cell", () => {
  it("is matters of rows in a table, sorting at its header, and clearing alone beside it", () => {
    const { workbook } = gaps();
    expect(actionsAt(workbook, 1, 0)).toEqual([
      "insertAbove",
      "insertBelow",
      "deleteRow",
      "sortUp",
      "sortDown",
      "showAlike",
      "clear",
    ]);
    expect(actionsAt(workbook, 0, 0)).toEqual(["sortUp", "sortDown"]);
    expect(actionsAt(workbook, 9, 5)).toEqual(["clear"]);
  });

  it.each([
    ["insertAbove", ["G-002", "", "G-001"]],
    ["insertBelow", ["G-002", "G-001", ""]],
    ["deleteRow", ["G-002"]],
    ["sortUp", ["G-001", "G-002"]],
    ["sortDown", ["G-002", "G-001"]],
    ["clear", ["G-002", ""]],
  ] as const)("%s leaves %j", (action, left) => {
    const { workbook, after } = gaps();
    expect(after(2, action)).toEqual(left);
    workbook.history.undo();
    expect(workbook.rows("Gaps").flat()).toEqual(["G-002", "G-001"]);
  });

  it("makes a new row look as the one above it", () => {
    const { sheet, after } = gaps();
    after(2, "insertAbove");
    expect(sheet.cells.get(2, 0)).toMatchObject({ value: "", style: "7" });
  });

  it("shows only rows that are alike, and all again", () => {
    const { workbook, sheet, after } = gaps();
    after(2, "showAlike");
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(actionsAt(workbook, 2, 0)).toContain("showAll");
    after(2, "showAll");
    expect([...sheet.hiddenRows]).toEqual([]);
  });
});

it("a long text is cut short for a line of a menu", () => {
  const { workbook } = gaps();
  workbook.edit("A2", "The draft lets a school\npublish pupils' photographs");
  expect(shortText(workbook, 1, 0)).toBe("The draft lets a school publi…");
});
