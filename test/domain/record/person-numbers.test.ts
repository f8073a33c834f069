import { personNumbers } from "../../../src/domain/record/person-numbers";

const numbersOf = (...people: readonly string[]): readonly number[] => [...personNumbers(people).values()];

describe("the number of a person", () => {
  it.each([
    ["Dr Sara Keller", "S. Keller"],
    ["Sara Keller", "Mr S. Keller"],
    ["доктор Анна Цой", "А. Цой"],
  ])(
    "is that of the full name which initials may mean, whatever form of address stands before: %s, %s",
    (...people) => {
      expect(numbersOf(...people)).toEqual([1, 1]);
    },
  );

  it.each([
    ["Омаров А.С.", "Омаров С.А."],
    ["Sara Keller", "M. Keller"],
    ["Иван Докторов", "А. Докторов"],
  ])("is another where the initials are others: %s, %s", (...people) => {
    expect(numbersOf(...people)).toEqual([1, 2]);
  });
});
