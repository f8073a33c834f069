import { gapsNamedIn, namesGap } from "../../../src/domain/gap/gaps-named";

describe("the gaps that a cell names", () => {
  it.each([
    ["G-001", ["G-001"]],
    ["G-038; G-016", ["G-038", "G-016"]],
    ["G-038, G-016", ["G-038", "G-016"]],
    ["G-038\nG-016;", ["G-038", "G-016"]],
    [" ; \u200b", []],
    ["", []],
  ])("of “%s” are %j", (cell, named) => {
    expect(gapsNamedIn(cell)).toEqual(named);
  });

  it("are known by any way of typing a number", () => {
    expect(namesGap("g-001; С-02", "C-02")).toBe(true);
    expect(namesGap("G-0011", "G-001")).toBe(false);
    expect(namesGap("", "")).toBe(false);
  });
});
