import { area } from "../../../src/preview/host/state/area";
import { Book } from "../../../src/preview/host/state/book";
import { CellGrid } from "../../../src/preview/host/state/cell-grid";
import { Sheet } from "../../../src/preview/host/state/sheet";
import { SheetLook } from "../../../src/preview/host/state/sheet-look";
import type { SheetLookParts } from "../../../src/preview/host/state/sheet-look";
import { viewSheet } from "../../../src/preview/workbench/sheet-view";

const LONG = "The draft lets a school publish pupils' photographs. ".repeat(8);
const WRAPPED = { format: { wrapText: true } };

function sheetWith(rows: readonly (readonly string[])[], look: Partial<SheetLookParts> = {}) {
  const book = new Book();
  const sheet = new Sheet("1", "Gaps");
  book.sheets.push(sheet);
  rows.forEach((row, at) =>
    row.forEach((value, column) => sheet.cells.set(at, column, { value, numberFormat: "General" })),
  );
  sheet.look = new SheetLook({ ...sheet.look.parts, ...look });
  const view = () => viewSheet(book, sheet);
  return { book, sheet, view };
}

const column = (first: number, last: number, width: number, level = 0) => ({
  first,
  last,
  width,
  level,
  style: undefined,
});
const row = (height: number, isFixed = false) => ({ height, isFixed, level: 0 });

describe("the sizes of a sheet in the workbench", () => {
  it("are those that the file stores", () => {
    const { view } = sheetWith([["No."]], { columns: [column(1, 2, 350)], rows: new Map([[0, row(40, true)]]) });
    expect(
      view()
        .columns.slice(0, 4)
        .map(({ width }) => width),
    ).toEqual([64, 350, 350, 64]);
    expect(
      view()
        .rows.slice(0, 2)
        .map(({ height }) => height),
    ).toEqual([40, 20]);
  });

  it("follow a text that changes, unless somebody chose the height of its row", () => {
    const { sheet, view } = sheetWith([["Short"], ["Short"]]);
    const rows = new Map([
      [0, row(26)],
      [1, row(26, true)],
    ]);
    sheet.look = new SheetLook({ ...sheet.look.parts, columns: [column(0, 0, 350)], rows, cells: sheet.cells.copy() });
    expect(
      view()
        .rows.slice(0, 2)
        .map(({ height }) => height),
    ).toEqual([26, 26]);
    for (const at of [0, 1]) sheet.cells.set(at, 0, { value: LONG, numberFormat: "General", ...WRAPPED });
    const [free = 0, fixed] = view().rows.map(({ height }) => height);
    expect(free).toBeGreaterThan(100);
    expect(fixed).toBe(26);
  });

  it("follow a width that was changed", () => {
    const { sheet, view } = sheetWith([["No."]]);
    sheet.columnWidths.set(0, 200);
    expect(view().columns[0]?.width).toBe(200);
  });
});

describe("what a sheet in the workbench leaves out", () => {
  it("is what is hidden, and it tells what stays in sight without it", () => {
    const { sheet, view } = sheetWith([["a", "b", "c"], ["d"], ["e"]]);
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(0);
    sheet.frozen = area(0, 0, 3, 2);
    expect(
      view()
        .rows.slice(0, 2)
        .map((one) => one.row),
    ).toEqual([0, 2]);
    expect(view().columns[0]?.letter).toBe("B");
    expect(view().frozen).toEqual({ rows: 2, columns: 1 });
  });

  it("is opened by a button beside it", () => {
    const { sheet, view } = sheetWith([["a"]], {
      columns: [column(1, 2, 64, 1)],
      buttonsBehind: { rows: true, columns: false },
    });
    sheet.hiddenColumns.add(1).add(2);
    expect(view().columns[0]?.groups).toEqual([{ first: 1, last: 2, at: 0, isOpen: false }]);
  });

  it("is nothing of an empty sheet, which can be written into", () => {
    const { view } = sheetWith([]);
    expect(view().columns.length).toBeGreaterThan(1);
    expect(view().rows.length).toBeGreaterThan(10);
  });
});

describe("the texts of a sheet in the workbench", () => {
  const REMARK = "Each row is one gap; the columns to the right are folded away.";

  it("run over the empty cells beside them", () => {
    const { view } = sheetWith([[REMARK, "", "", "", "", "", "", "", "x"]]);
    expect(view().cell(0, 0).shown.window?.width).toBe(8 * 64);
    expect(view().cell(0, 2)).toMatchObject({
      text: "",
      shown: { text: REMARK, isOwn: false, window: { column: 0, left: 128 } },
    });
    expect(view().cell(0, 8).shown).toMatchObject({ text: "x", window: undefined });
  });

  it("stay in their cell where they are wrapped, or end in it", () => {
    const { sheet, view } = sheetWith([["Short"], [REMARK]]);
    sheet.cells.set(1, 0, { value: REMARK, numberFormat: "General", ...WRAPPED });
    expect(view().cell(0, 0).shown.window).toBeUndefined();
    expect(view().cell(1, 1).shown.text).toBe("");
  });

  it("have all the room of merged cells", () => {
    const { sheet, view } = sheetWith([["Title", "", ""], []]);
    sheet.merged = [{ area: area(0, 0, 2, 3) }];
    expect(view().cell(1, 2).shown).toMatchObject({
      text: "Title",
      isOwn: false,
      window: { left: 128, top: 20, width: 192, height: 40 },
    });
  });

  it("are shown by their format, and edited in full", () => {
    const { sheet, view } = sheetWith([]);
    sheet.cells.set(0, 0, { value: 0.256, numberFormat: "0%" });
    sheet.cells.set(0, 1, { value: 3, numberFormat: "General", formula: "=1+2" });
    expect(view().cell(0, 0)).toMatchObject({ text: "26%", edited: "0.256" });
    expect(view().cell(0, 1)).toMatchObject({ text: "3", edited: "=1+2" });
  });

  it("carry the mark of a comment, settled or not, and of a note", () => {
    const { book, sheet, view } = sheetWith([["a"], ["b"], ["c"]]);
    const said = { author: "A", email: "", time: "2026-01-01T00:00:00Z", content: "Why?", replies: [] };
    book.threads.push({ ...said, id: "1", sheet, row: 0, column: 0, resolved: false });
    book.threads.push({ ...said, id: "2", sheet, row: 1, column: 0, resolved: true });
    book.notes.push({ sheet, row: 2, column: 0, author: "B", content: "See there" });
    expect([0, 1, 2, 3].map((at) => view().cell(at, 0).mark)).toEqual(["open", "resolved", "note", undefined]);
  });
});

it("a row that no cell shares any more is one that changed", () => {
  const cells = new CellGrid();
  cells.set(0, 0, { value: "a", numberFormat: "General" });
  const copy = cells.copy();
  expect(cells.sharesRow(copy, 0)).toBe(true);
  cells.set(0, 0, { value: "b", numberFormat: "General" });
  expect(cells.sharesRow(copy, 0)).toBe(false);
});
