import { outlineGroups } from "../../../../src/preview/workbench/look/outline";

describe("the groups of an outline", () => {
  const LEVELS = [0, 1, 2, 2, 0, 1];

  it("have their buttons before them, or behind", () => {
    const nothing = (): boolean => false;
    expect(outlineGroups(LEVELS, false, nothing).map(({ first, last, at }) => [first, last, at])).toEqual([
      [1, 3, 0],
      [5, 5, 4],
      [2, 3, 1],
    ]);
    expect(outlineGroups(LEVELS, true, nothing).map(({ at }) => at)).toEqual([4, 6, 4]);
  });

  it("are folded away as soon as something of them is hidden", () => {
    expect(outlineGroups(LEVELS, false, (at) => at === 2).map(({ isOpen }) => isOpen)).toEqual([false, true, false]);
  });

  it("that begin with the first column have no place for a button before them", () => {
    expect(outlineGroups([1, 1, 0], false, () => false)).toEqual([]);
  });
});
