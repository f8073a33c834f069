import { inSlices } from "../../src/domain/in-slices";

it("keeps every item in its order, in lists of at most so many", () => {
  expect(inSlices([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inSlices([1, 2], 2)).toEqual([[1, 2]]);
  expect(inSlices([], 2)).toEqual([]);
  expect(inSlices([1, 2], Infinity)).toEqual([[1, 2]]);
});
