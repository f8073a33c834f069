import { compareNumbers } from "../../../src/domain/instrument/number-order";

describe("the order of the numbers of one level", () => {
  it.each([
    ["9", "10"],
    ["312.4", "312.11"],
    ["a", "b"],
    ["z", "aa"],
    ["ba", "bb"],
    ["ii", "iv"],
    ["iv", "ix"],
    ["i", "v"],
  ])("%s comes before %s", (a, b) => {
    expect(compareNumbers(a, b)).toBeLessThan(0);
    expect(compareNumbers(b, a)).toBeGreaterThan(0);
  });

  it("is 0 for the same number", () => {
    for (const number of ["7", "b", "vii"]) expect(compareNumbers(number, number)).toBe(0);
  });
});
