import { formatText } from "../../../src/preview/host/state/format-text";

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
});
