import { readFileSync } from "node:fs";
import { join } from "node:path";

import { loadWorkbook } from "../../../../src/preview/host/local-workbook";
import { area } from "../../../../src/preview/host/state/area";
import { settledLook } from "../../../../src/preview/workbench/look/cell-look";

const sample = () => loadWorkbook(readFileSync(join(__dirname, "../../../../assets/sample-review.en.xlsx"))).book;

describe("the looks of the sample review", () => {
  const book = sample();
  const sheet = (name: string) => book.sheetNamed(name)!;
  const lookAt = (name: string, row: number, column: number) => settledLook(book, sheet(name), row, column);

  it("are those of its styles: letters, grounds, lines, and where texts stand", () => {
    expect(lookAt("Gaps", 2, 1)).toMatchObject({ fill: "#005a8c", colour: "#ffffff", bold: true, vertical: "center" });
    expect(lookAt("Gaps", 3, 1)).toMatchObject({
      face: "Arial",
      size: 10,
      wraps: true,
      vertical: "top",
      indent: 1,
      bottom: { line: "thin", colour: "#c5dce9" },
    });
    expect(lookAt("Coverage map", 3, 2)).toMatchObject({ turned: 90 });
  });

  it("have the stripes of the table's style where a cell has no ground of its own", () => {
    expect([3, 4, 5].map((row) => lookAt("Gaps", row, 1).fill)).toEqual([undefined, "#eff7fc", undefined]);
  });

  it("tell sizes, lines of the grid, and what is folded away", () => {
    const { parts } = sheet("Gaps").look;
    expect(parts.gridlines).toBe(false);
    expect(parts.columns[1]).toMatchObject({ first: 1, width: 350, level: 0 });
    expect(parts.rows.get(0)).toEqual({ height: 40, isFixed: true, level: 0 });
    expect(parts.buttonsBehind).toEqual({ rows: false, columns: false });
    expect(sheet("Gaps").hiddenColumns.has(4)).toBe(true);
    expect(sheet("Gaps").hiddenColumns.has(5)).toBe(false);
  });

  it("tell what stays in sight, and the colour of a tab", () => {
    expect(sheet("Coverage map").frozen).toEqual(area(0, 0, 5, 2));
    expect(sheet("Gaps").tabColor).toBe("#1CABE2");
    expect(sheet("Review").frozen).toBeUndefined();
  });

  it("hold conditional formats and lists to choose from, a block each", () => {
    const formats = sheet("Gaps").conditionalFormats.map(({ area: at, formula, offset }) => [
      at.column,
      formula,
      offset,
    ]);
    expect(formats).toContainEqual([7, '=$H4="High"', { rows: 0, columns: 0 }]);
    expect(formats[1]).toEqual([17, expect.stringContaining("TODAY()"), { rows: 0, columns: 2 }]);
    const lists = sheet("Gaps").validations.map(({ area: at, rule }) => [at.column, rule]);
    expect(lists).toContainEqual([7, { list: { inCellDropDown: true, source: "High,Medium,Low" } }]);
    expect(lists).toContainEqual([9, { list: { inCellDropDown: true, source: "=Addressees" } }]);
  });

  it("name the tables' style", () => {
    expect(book.tableNamed("Gaps")?.style).toBe("Gap Table");
  });
});
