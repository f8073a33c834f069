import { editText, formatText } from "../../../src/preview/host/state/format-text";

describe("what a cell shows", () => {
  it.each([
    ["dd mmm yyyy", "15 Sep 2026"],
    ["d mmmm yyyy", "15 September 2026"],
    ["dd.mm.yyyy", "15.09.2026"],
    ["m/d/yy", "9/15/26"],
    ["General", "46280"],
  ])("of a date as %s is %s", (numberFormat, text) => {
    expect(formatText({ value: 46_280, numberFormat })).toBe(text);
  });

  it("of truth is in capitals, and of nothing is nothing", () => {
    expect(formatText({ value: true, numberFormat: "General" })).toBe("TRUE");
    expect(formatText(undefined)).toBe("");
  });

  it.each([
    ["0", 2.5, "3"],
    ["0.00", 2.5, "2.50"],
    ["#,##0", 12345.6, "12,346"],
    ["0%", 0.256, "26%"],
    ["0.0%", 0.256, "25.6%"],
    ['0;-0;"–"', 0, "–"],
    ['0;-0;"–"', -4, "-4"],
    ["0;(0)", -4, "(4)"],
    ['0" gaps"', 3, "3 gaps"],
    ["# ?/?", 0.5, "0.5"],
    ["@", 14, "14"],
    ["0.00", -2, "-2.00"],
  ])("of a number in the format %s, %d, is %s", (numberFormat, value, text) => {
    expect(formatText({ value, numberFormat })).toBe(text);
  });

  it("of a day and a time is both", () => {
    expect(formatText({ value: 46_280.52, numberFormat: "dd.mm.yyyy hh:mm" })).toBe("15.09.2026 12:28");
  });
});

describe("what a person edits in a cell", () => {
  it("is its formula, its number in full, and its date as it shows", () => {
    expect(editText({ value: 3, numberFormat: "0", formula: "=1+2" })).toBe("=1+2");
    expect(editText({ value: 0.256, numberFormat: "0%" })).toBe("0.256");
    expect(editText({ value: 46_280, numberFormat: "dd.mm.yyyy" })).toBe("15.09.2026");
    expect(editText(undefined)).toBe("");
  });
});
