import { compareInserted } from "../../../src/domain/instrument/inserted-order";

it("puts inserted numbers behind the one they follow, in the order of their own numbers", () => {
  const numbers = ["1", "2", "2-1", "2-2", "2-10", "3", "10"];
  expect([...numbers].reverse().sort(compareInserted)).toEqual(numbers);
  expect(compareInserted("7-1", "7-1")).toBe(0);
});
