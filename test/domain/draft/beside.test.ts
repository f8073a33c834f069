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

const textsBeside = (russian: readonly string[], kazakh: readonly string[]) => {
  const { provisions, ...only } = beside(
    ["Статья 1. Игра", "Дети играют:", ...russian],
    ["1-бап. Ойын", "Балалар ойнайды:", ...kazakh],
  );
  const items = provisions.slice(1).map(({ text, other }) => `${text} ${other?.text ?? "–"}`);
  return [items, only.onlyFirst, only.onlySecond];
};

it("goes by place in a list by Kazakh letters: the Russian б is its ә, not its б", () => {
  const russian = ["а) дома;", "б) в саду;", "в) в школе;", "г) на улице."];
  const kazakh = ["а) үйде;", "ә) бақта;", "б) мектепте;", "в) көшеде."];
  const items = ["дома; үйде;", "в саду; бақта;", "в школе; мектепте;", "на улице. көшеде."];
  expect(textsBeside(russian, kazakh)).toEqual([items, [], []]);
  const [swapped] = textsBeside(kazakh, russian);
  expect(swapped).toEqual(["үйде; дома;", "бақта; в саду;", "мектепте; в школе;", "көшеде. на улице."]);
});

it("goes by letter where both lists count alike, and by number beside a list by letters", () => {
  const [items] = textsBeside(["а) дома;", "б) в саду."], ["а) үйде;", "б) бақта."]);
  expect(items).toEqual(["дома; үйде;", "в саду. бақта."]);
  const [numbers] = textsBeside(["1) дома;", "2) в саду."], ["1) үйде;", "2) бақта:", "а) бірінші;", "ә) екінші."]);
  expect(numbers?.slice(0, 2)).toEqual(["дома; үйде;", "в саду. бақта:"]);
});

it("sets no item beside another where the lists by letters of two alphabets are not as long, and tells it", () => {
  const [items, first, second] = textsBeside(["а) дома;", "б) в саду."], ["а) үйде;", "ә) бақта;", "б) мектепте."]);
  expect(items?.slice(0, 2)).toEqual(["дома; –", "в саду. –"]);
  expect([first, second]).toEqual([
    ["1(а)", "1(б)"],
    ["1(а)", "1(ә)", "1(б)"],
  ]);
});
