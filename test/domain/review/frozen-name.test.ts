import { frozenName, frozenTableOf } from "../../../src/domain/review/frozen-name";

describe("The name of a table in a frozen copy", () => {
  it("tells what the table is a copy of, in whatever letters and with Excel's number", () => {
    expect(["FrozenGaps", "frozenGAPS", "FrozenGaps2", "FrozenGaps_2"].map(frozenTableOf)).toEqual([
      "Gaps",
      "Gaps",
      "Gaps",
      "Gaps",
    ]);
    expect(frozenTableOf(frozenName("Details"))).toBe("Details");
  });

  it.each(["Gaps", "Frozen", "FrozenFunds", "FrozenGapsOld", "MyFrozenGaps"])("is not %s", (name) => {
    expect(frozenTableOf(name)).toBeUndefined();
  });
});
