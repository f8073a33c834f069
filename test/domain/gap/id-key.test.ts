import { idKey, isSameId } from "../../../src/domain/gap/id-key";

describe("an id", () => {
  test.each([
    ["in another case", "g-001", "G-001"],
    ["with blanks around it and inside", " G - 001\u00a0", "G-001"],
    ["with a dash of another kind", "G\u2013001", "G-001"],
    ["in full width", "Ｇ－００１", "G-001"],
    ["with marks that are not seen", "G-\u200b001\ufeff", "G-001"],
    ["with a Cyrillic letter that looks alike", "С-01", "C-01"],
    ["with a small Cyrillic letter that looks alike", "14(а)", "14(a)"],
    ["with a full stop at its end", "14(2).", "14(2)"],
    ["in another form of Unicode", "14-и\u0306", "14-й"],
  ])("is the same one %s", (_how, typed, meant) => {
    expect(idKey(typed)).toBe(idKey(meant));
    expect(isSameId(typed, meant)).toBe(true);
  });

  test.each([
    ["another number", "G-01", "G-001"],
    ["a letter that looks alike only as a capital", "14в", "14b"],
    ["a dot inside", "1.1", "11"],
    ["another bracket", "14(2)", "142"],
  ])("is another one with %s", (_how, typed, other) => {
    expect(isSameId(typed, other)).toBe(false);
  });

  test("that is blank names no row", () => {
    expect(idKey(" \u00a0")).toBe("");
    expect(isSameId("", " ")).toBe(false);
  });
});
