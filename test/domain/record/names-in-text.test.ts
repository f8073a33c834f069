import { TELEPHONE } from "../../../src/domain/record/addresses";
import { nameRuns, toWordReader, wordsOfName } from "../../../src/domain/record/names-in-text";

const found = (text: string, ...parts: readonly string[]): readonly string[] =>
  nameRuns(text, toWordReader(parts.map((part, at) => [part, new Set([at])] as const))).map(({ start, end }) =>
    text.slice(start, end),
  );

it.each([
  ["Звоните Анне.", "анна", ["Анне"]],
  ["Жаннаның пікірі.", "жанна", ["Жаннаның"]],
  ["Қасымовтың пікірі.", "касымов", ["Қасымовтың"]],
  ["Kassymov said so.", "касымов", ["Kassymov"]],
])("finds a name in its forms: %s", (text, part, expected) => {
  expect(found(text, part)).toEqual(expected);
});

it.each([
  ["Анализ и Аналог в Анапе.", "анна"],
  ["Жаңа редакция.", "жанна"],
])("takes no other word for it: %s", (text, part) => {
  expect(found(text, part)).toEqual([]);
});

it.each(["+7 701 234 56 78", "87012345678", "8 701 234-56-78", "8 (7172) 74-20-00", "8 7172 74 20 00"])(
  "knows a telephone number: %s",
  (number) => {
    expect(`Тел. ${number}.`.match(TELEPHONE)).toEqual([number]);
  },
);

it.each(["80000000000 тенге", "Закон № 8 701 234 56 78", "8 000 000 тенге", "статья 8, пункт 7"])(
  "takes no sum and no number of a law for one: %s",
  (text) => {
    expect(text.match(TELEPHONE)).toBeNull();
  },
);

it.each([
  ["Дж. Ким", ["Ким"]],
  ["Т. Ли.", ["Ли"]],
  ["Ким А.С.", ["Ким"]],
  ["Mr Li", ["Li"]],
  ["Dr. O’Neil", ["Neil"]],
  ["Sa’di van der Berg", ["Berg"]],
  ["Данияр Ахмет ұлы", ["Данияр", "Ахмет"]],
  ["Анна-Мария Ан", ["Анна", "Мария", "Ан"]],
])("takes a name apart into the words that are a person's: %s", (name, words) => {
  expect(wordsOfName(name)).toEqual(words);
});
