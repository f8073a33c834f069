import { enterValue } from "../../../src/preview/host/state/enter-value";
import type { Cell } from "../../../src/preview/host/state/cell-grid";

const general: Cell = { value: "", numberFormat: "General" };
const text: Cell = { value: "", numberFormat: "@" };

describe("a text that is put into a cell", () => {
  it.each([
    ["plain words", "plain words"],
    ["12", 12],
    [" -3.5e2 ", -350],
    ["15%", 0.15],
    ["TRUE", true],
    ["2026-10-05", 46_300],
    ["'12", "12"],
    ["'=A1", "=A1"],
    ["2026-13-45", "2026-13-45"],
    ["art. 12(2)", "art. 12(2)"],
  ])("%j becomes %j", (typed, value) => {
    expect(enterValue(general, typed, "Range.values").value).toBe(value);
  });

  it.each(["=SUM(A1:A2)", "+draft", "-draft", "@draft"])("%j becomes a formula", (typed) => {
    expect(enterValue(general, typed, "Range.values").formula).toMatch(/^=/u);
  });

  it.each(["=see article 5 of the CRC", "=SUM(", "=см. статью 5", "-no such rule", "+ and so on"])(
    "%j, which Excel refuses, stays as it was typed and becomes no formula",
    (typed) => {
      const cell = enterValue(general, typed, "Range.values");
      expect([cell.value, cell.formula]).toEqual([typed, undefined]);
    },
  );

  it.each(["12", "=A1", "-draft", "2026-10-05"])("%j stays as it is in a cell of texts", (typed) => {
    const cell = enterValue(text, typed, "Range.values");
    expect([cell.value, cell.formula]).toEqual([typed, undefined]);
  });

  it("takes the formula away that stood there", () => {
    expect(enterValue({ ...general, formula: "=A1" }, "x", "Range.values").formula).toBeUndefined();
  });

  it("can be 32,767 characters long and no more", () => {
    expect(enterValue(general, "x".repeat(32_767), "Range.values").value).toHaveLength(32_767);
    expect(() => enterValue(general, "x".repeat(32_768), "Range.values")).toThrow("32768 characters");
  });
});
