import { blankWorkbook } from "../../../src/preview/host/local-workbook";
import { changeWatch } from "../../../src/preview/workbench/change-watch";

describe("whether a workbook is another than before", () => {
  it("is told once for each change: cells, comments, parts of an add-in's own", () => {
    const workbook = blankWorkbook();
    const { book } = workbook;
    const isOther = changeWatch(book);
    expect(isOther()).toBe(false);
    workbook.edit("A1", "Text");
    expect([isOther(), isOther()]).toEqual([true, false]);
    workbook.comment("A1", "Why?");
    expect([isOther(), isOther()]).toEqual([true, false]);
    book.xmlParts = [{ id: "{1}", xml: "<a/>" }];
    expect([isOther(), isOther()]).toEqual([true, false]);
    book.xmlParts[0]!.xml = "<b/>";
    expect([isOther(), isOther()]).toEqual([true, false]);
  });

  it("is not told of where the cursor is", () => {
    const workbook = blankWorkbook();
    const isOther = changeWatch(workbook.book);
    workbook.select("B7");
    expect(isOther()).toBe(false);
  });
});
