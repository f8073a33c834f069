import { toHeardChanges } from "../../../src/adapters/excel/heard-changes";

const isStill = (changes: readonly (string | undefined)[], cell: string): boolean => {
  const heard = toHeardChanges();
  changes.forEach(heard.hear);
  return heard.take()([{ sheet: "Gaps", cell }]);
};

describe("a thread after changes that were heard", () => {
  it.each([
    [["B5"], "C5"],
    [["B5:C9", "E1"], "D5"],
    [["$B$5:$C$9,Gaps!E1"], "D5"],
    [["5:7"], "A8"],
    [["A:C"], "D1"],
    [[""], "A1"],
    [["AA1:AC3"], "Z2"],
  ])("hangs where it did: %j leaves %s alone", (changes, cell) => {
    expect(isStill(changes, cell)).toBe(true);
  });

  it.each([
    [["C5"], "C5"],
    [["B5:C9"], "C7"],
    [["E1,$B$5:$C$9"], "B9"],
    [["5:7"], "Z6"],
    [["A:C"], "B1000"],
    [["AA1:AC3"], "AB2"],
    [["E1", undefined], "C5"],
    [["no address"], "C5"],
    [[], "C5"],
  ])("may hang elsewhere: %j reaches %s, or what it reaches is not known", (changes, cell) => {
    expect(isStill(changes, cell)).toBe(false);
  });

  it("goes by what was heard since the last time alone", () => {
    const heard = toHeardChanges();
    heard.hear(undefined);
    heard.take();
    heard.hear("E1");
    expect(heard.take()([{ sheet: "Gaps", cell: "C5" }])).toBe(true);
  });
});
