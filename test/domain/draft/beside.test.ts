import { draftBeside } from "../../../src/domain/draft/beside";
import { draftOf } from "./read-lines-of";

const beside = (russian: readonly string[], kazakh: readonly string[]) =>
  draftBeside(draftOf("KZ", ...russian).provisions, draftOf("KZ", ...kazakh).provisions);

const RUSSIAN = ["Глава 1. Дети", "Статья 1. Игра", "1. Дети играют:", "1) дома;", "2) в школе.", "2. Игра бесплатна."];
const KAZAKH = ["1-тарау. Балалар", "1-бап. Ойын", "1. Балалар ойнайды:", "1) үйде;", "2) мектепте.", "2. Ойын тегін."];

it("sets each provision beside the one of its number and level", () => {
  const { provisions, onlyFirst, onlySecond } = beside(RUSSIAN, KAZAKH);
  expect(provisions.map(({ id, other }) => [id, other?.heading || other?.text])).toEqual([
    ["chapter 1", "Балалар"],
    ["1", "Ойын"],
    ["1(1)", "Балалар ойнайды:"],
    ["1(1)(1)", "үйде;"],
    ["1(1)(2)", "мектепте."],
    ["1(2)", "Ойын тегін."],
  ]);
  expect([onlyFirst, onlySecond]).toEqual([[], []]);
  expect(provisions[4]?.other?.citation).toBe("1-баптың 1-тармағының 2) тармақшасы");
});

it("says what only one language has, and keeps its text", () => {
  const { provisions, onlyFirst, onlySecond } = beside(RUSSIAN, [
    ...KAZAKH.slice(0, 4),
    "2. Ойын тегін.",
    "3. Ойнаңыз.",
  ]);
  expect([onlyFirst, onlySecond]).toEqual([["1(1)(2)"], ["1(3)"]]);
  expect(provisions.at(-1)).toMatchObject({ id: "1(3)", text: "", other: { text: "Ойнаңыз." } });
});

it("goes by place where letters follow another alphabet", () => {
  const { provisions } = beside(
    ["Статья 1. Игра", "1. Дети играют:", "а) дома;", "б) в школе."],
    ["1-бап. Ойын", "1. Балалар ойнайды:", "а) үйде;", "в) мектепте."],
  );
  expect(provisions.at(-1)).toMatchObject({ text: "в школе.", other: { text: "мектепте." } });
});
