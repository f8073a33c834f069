import { bestOf } from "../../../src/domain/lookup/best-of";

const numbers = (
  scores: readonly number[],
  limit: number,
  passes: (number: number) => boolean,
  scored = scores.flatMap((score, number) => (score > 0 ? [number] : [])),
): readonly number[] => bestOf({ of: Float32Array.from(scores), scored }, limit, passes).map(({ number }) => number);

it("gives the highest scores first, equal ones in their order, and leaves out 0", () => {
  expect(numbers([1, 5, 0, 5, 3], 10, () => true)).toEqual([1, 3, 4, 0]);
});

it("does not depend on the order in which scores were given", () => {
  expect(numbers([1, 5, 0, 5, 3], 10, () => true, [3, 4, 0, 1])).toEqual([1, 3, 4, 0]);
  expect(numbers([1, 5, 0, 5, 3], 1, () => true, [3, 4, 0, 1])).toEqual([1]);
});

it("keeps to the limit", () => {
  expect(numbers([1, 5, 0, 5, 3], 2, () => true)).toEqual([1, 3]);
  expect(numbers([1, 2, 3], 1, () => true)).toEqual([2]);
});

it("gives only what passes, and asks little", () => {
  const asked: number[] = [];
  const passes = (number: number): boolean => asked.push(number) > 0 && number !== 0;
  expect(numbers([9, 8, 1, 2, 7], 2, passes)).toEqual([1, 4]);
  expect(asked).toEqual([0, 1, 2, 3, 4]);
  asked.length = 0;
  numbers([9, 8, 1, 2, 7], 2, (number) => asked.push(number) > 0);
  expect(asked).toEqual([0, 1]);
});
