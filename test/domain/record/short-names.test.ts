import { nameRuns, toParts, toWordReader } from "../../../src/domain/record/names-in-text";
import { smallWordsIn, wordsByPerson } from "../../../src/domain/record/short-names";

const PEOPLE = ["Ли Т.", "Ан Светлана", "Цой Виктор", "Пак Ира", "Ng Mei", "Do Bella", "Нам Олег"] as const;

const standing = (text: string, small = ""): readonly string[] => {
  const words = PEOPLE.map((name, at) => [name.split(" ")[0] ?? "", at] as const);
  const about = { small: smallWordsIn([small]), wordsOf: wordsByPerson(PEOPLE.map((name, at) => [name, at])) };
  return nameRuns(text, toWordReader(toParts(words)), about).map(
    (run) => `${run.standing === "name" ? "" : "? "}${text.slice(run.start, run.end)}`,
  );
};

it.each([
  ["Ли согласился; Ан и Цоя спросили.", ["Ли", "Ан", "Цоя"]],
  ["Так ли это? По мнению Ли, нет.", ["Ли"]],
  ["С. Ан за, Ан С. против, Т. Ли тоже.", ["Ан", "Ан", "Ли"]],
  ["Г-жа Ан и @Ан.", ["Ан", "Ан"]],
  ["Просили Нам ответить.", ["Нам"]],
  ["Ли/Цой против.", ["Ли", "Цой"]],
  ["Ng agreed with Ng’s note; we asked Do to write.", ["Ng", "Ng", "Do"]],
  ["Ms. Do left.", ["Do"]],
  ["Лидің пікірі, Лиге айтыңыз, Цойдың хаты.", ["Лидің", "Лиге", "Цойдың"]],
])("takes a short name with a capital for one: %s", (text, expected) => {
  expect(standing(text)).toEqual(expected);
});

it.each([
  ["Ан нет.", ["? Ан"]],
  ["Летит Ан-2, и Ан2.", ["? Ан", "? Ан"]],
  ["НУЖНА ЛИ ЗАЩИТА.", ["? ЛИ"]],
  ["Li2O, Li + H, Li-ion.", ["? Li", "? Li", "? Li"]],
  ["Do not. See Do 5. The Do It Guide. DO NOT.", ["? Do", "? Do", "? Do", "? DO"]],
  ["«Нам нужно» – Нам нужно.", ["? Нам", "Нам"]],
  ["Вариант А. Ан нет.", ["? Ан"]],
  ["In Ng’an.", ["? Ng"]],
  ["Анда болды, Цойлар кетті.", ["? Анда", "Цойлар"]],
])("is in doubt of what may be another word there: %s", (text, expected) => {
  expect(standing(text)).toEqual(expected);
});

it.each(["Статья 24 Пакта и Пакет мер.", "Лига детей.", "так ли, нам ли, an, do", "Анализ, Анна."])(
  "takes nothing for a name in: %s",
  (text) => {
    expect(standing(text)).toEqual([]);
  },
);

it("goes by whether the review writes the word small elsewhere", () => {
  expect(standing("Пак льда.", "вечный пак")).toEqual(["? Пак"]);
  expect(standing("Пак против.")).toEqual(["Пак"]);
});

it.each([
  ["Вера", "Верин отзыв учтён.", ["? Верин"]],
  ["Роза", "По Розиной просьбе, Розочка.", ["? Розиной", "? Розочка"]],
  ["Дана", "Данаштың пікірі, Данаекеңнің хаты.", ["? Данаштың", "? Данаекеңнің"]],
  ["Вера", "Вере, Веры и Верой.", ["Вере", "Веры", "Верой"]],
  ["Вера", "Верный ответ и вероятность. Веранда.", []],
])("is in doubt of what is made of a name of four letters by more than its case: %s, %s", (name, text, expected) => {
  const words = [[name, 0]] as const;
  const about = { small: smallWordsIn([]), wordsOf: wordsByPerson([[name, 0]]) };
  const found = nameRuns(text, toWordReader(toParts(words)), about);
  expect(found.map((run) => `${run.standing === "name" ? "" : "? "}${text.slice(run.start, run.end)}`)).toEqual(
    expected,
  );
});
