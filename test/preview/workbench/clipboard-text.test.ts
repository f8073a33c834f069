import { fromClipboard, toClipboard } from "../../../src/preview/workbench/clipboard-text";

describe("cells on the clipboard", () => {
  it.each([
    [
      "several",
      [
        ["No.", "Issue"],
        ["G-001", "Text"],
      ],
      "No.\tIssue\nG-001\tText",
    ],
    [
      "lines, tabs and quotes inside a cell",
      [["One\nTwo", 'the "Code"', "a\tb"]],
      '"One\nTwo"\t"the ""Code"""\t"a\tb"',
    ],
    [
      "empty ones",
      [
        ["", "x"],
        ["", ""],
      ],
      "\tx\n\t",
    ],
  ])("are read as they were put there: %s", (_, cells, text) => {
    expect(toClipboard(cells)).toBe(text);
    expect(fromClipboard(text)).toEqual(cells);
  });

  it("come from Excel with its line ends, and one behind the last row", () => {
    expect(fromClipboard('G-001\t"One\r\nTwo"\r\nG-002\tText\r\n')).toEqual([
      ["G-001", "One\nTwo"],
      ["G-002", "Text"],
    ]);
  });

  it("keep quotes that enclose no whole cell", () => {
    expect(fromClipboard('"Code" of 2026\t"open')).toEqual([['"Code" of 2026', '"open']]);
  });

  it("are one empty cell when there is nothing", () => {
    expect(fromClipboard("")).toEqual([[""]]);
  });
});
