import { area } from "../../../src/preview/host/state/area";
import { Book } from "../../../src/preview/host/state/book";
import { Sheet } from "../../../src/preview/host/state/sheet";
import { TableState } from "../../../src/preview/host/state/table";
import { viewSheet } from "../../../src/preview/workbench/sheet-view";

const LONG = "The draft lets a school publish pupils' photographs. ".repeat(8);
const REMARK = "Each row is one gap; the columns to the right are folded away.";

const bookWith = (rows: readonly (readonly string[])[]): { readonly book: Book; readonly sheet: Sheet } => {
  const book = new Book();
  const sheet = new Sheet("1", "Gaps");
  book.sheets.push(sheet);
  rows.forEach((row, at) =>
    row.forEach((value, column) => sheet.cells.set(at, column, { value, numberFormat: "General" })),
  );
  return { book, sheet };
};

const withTable = (): { readonly book: Book; readonly sheet: Sheet } => {
  const made = bookWith([[REMARK], ["No.", "Issue"], ["G-001", LONG], ["G-002", "Short"]]);
  const columns = [{ id: 1 }, { id: 2 }];
  made.book.tables.push(new TableState("1", made.sheet, "Gaps", area(1, 0, 3, 2), columns));
  return made;
};

describe("a sheet in the workbench", () => {
  it("tells headers and rows of tables from other cells", () => {
    const { book, sheet } = withTable();
    const kinds = viewSheet(book, sheet)
      .rows.slice(0, 5)
      .map(({ cells }) => cells[0]?.kind);
    expect(kinds).toEqual(["plain", "header", "body", "body", "plain"]);
  });

  it("wraps long texts into higher rows instead of wider columns", () => {
    const { book, sheet } = withTable();
    const view = viewSheet(book, sheet);
    expect(view.columns[1]?.width).toBe(300);
    expect(view.rows[2]!.height).toBeGreaterThan(view.rows[3]!.height * 4);
  });

  it("lets a remark run over the empty cells beside it without widening its column", () => {
    const { book, sheet } = withTable();
    const view = viewSheet(book, sheet);
    expect(view.columns[0]!.width).toBeLessThan(100);
    expect(view.rows[0]!.cells[0]!.room).toBeGreaterThan(view.columns[0]!.width + view.columns[1]!.width);
  });

  it("gives a merged cell the room of all that it covers", () => {
    const { book, sheet } = bookWith([["Title", "", "", "x"]]);
    sheet.merged = [{ area: area(0, 0, 1, 2) }];
    const { columns, rows } = viewSheet(book, sheet);
    expect(rows[0]!.cells[0]!.room).toBe(columns[0]!.width + columns[1]!.width);
  });

  it("marks the cells that carry a comment, and whether it is settled", () => {
    const { book, sheet } = withTable();
    const said = { author: "A", email: "", time: "2026-01-01T00:00:00Z", content: "Why?", replies: [] };
    book.threads.push({ ...said, id: "1", sheet, row: 2, column: 1, resolved: false });
    book.threads.push({ ...said, id: "2", sheet, row: 3, column: 1, resolved: true });
    const threads = viewSheet(book, sheet).rows.map(({ cells }) => cells[1]?.thread);
    expect(threads.slice(1, 4)).toEqual([undefined, "open", "resolved"]);
  });

  it("shows no height for rows that a filter hides, and room to write below the last row", () => {
    const { book, sheet } = withTable();
    sheet.hiddenRows.add(2);
    const { rows } = viewSheet(book, sheet);
    expect(rows[2]!.height).toBe(0);
    expect(rows.length).toBeGreaterThan(10);
  });

  it("shows an empty sheet as one that can be written into", () => {
    const { book, sheet } = bookWith([]);
    expect(viewSheet(book, sheet).columns.length).toBeGreaterThan(1);
  });
});
