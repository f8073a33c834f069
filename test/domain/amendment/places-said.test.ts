import { placesSaid } from "../../../src/domain/amendment/places-said";

it.each([
  ["500 tenge", "A fee of 500 tenge, a fine of 1,500 tenge or 1 500 tenge.", 1],
  ["1 500 tenge", "A fine of 1,500 tenge or 1500 tenge.", 2],
  ["5,5 years", "In 55 years, or in 5,5 years.", 1],
  ["500 tenge", "In 2024 500 tenge.", 1],
  ["5 years", "In 5 years, and not in 5.5 years.", 1],
  ["14 лет", "С 14 лет, а не с 114 лет.", 1],
  ["use", "They use the users’ data of a user.", 1],
  ["use", "They use what others used and uses.", 3],
  ["user", "The user informs other users.", 2],
  ["users", "The user informs other users.", 2],
  ["children", "A child informs children.", 2],
  ["операторы", "Каждый оператор и все операторы.", 2],
  ["права", "Их права и правила.", 1],
  ["party", "A party or parties.", 2],
  ["служба", "Служба, служб, службы, службой.", 4],
  ["балалар", "Бала мен балалар.", 2],
  ["six months", "Six months. Months of six.", 1],
  ["six months", "Kept for six. Months pass.", 0],
  ["under 14", "A fine under 14 500 tenge.", 0],
  ["a day", "A day, any day.", 1],
])("says where %j may stand in %j", (words, text, times) => {
  expect(placesSaid(words, text)).toHaveLength(times);
});

it("gives where each begins", () => {
  expect(placesSaid("user", "The user informs other users.")).toEqual([4, 23]);
});
