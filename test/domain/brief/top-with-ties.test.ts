import { topWithTies } from "../../../src/domain/brief/top-with-ties";

describe("topWithTies", () => {
  it.each([
    ["the three highest", [1, 5, 4, 3], [5, 4, 3], false],
    ["fewer when there are no more", [2, 0], [2], false],
    ["equals of the third as well", [5, 4, 2, 2, 2, 1], [5, 4, 2, 2, 2], false],
    ["only those above when too many are equal", [5, 2, 2, 2, 2, 2, 2], [5], false],
    ["three of many equals, and says that there are others", [2, 2, 2, 2, 2, 2], [2, 2, 2], true],
  ])("gives %s", (_, counts, items, others) => {
    expect(topWithTies(counts, (count) => count)).toEqual({ items, others });
  });
});
