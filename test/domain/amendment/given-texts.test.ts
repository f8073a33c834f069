import { givenTexts } from "../../../src/domain/amendment/given-texts";

const textsOf = (solution: string): readonly string[] => givenTexts(solution).map(({ text }) => text);

it.each([
  ["Article 10 should read as follows: An operator notifies the parent.", "An operator notifies the parent."],
  ["Replace by the following text: 2. An operator notifies the parent.", "2. An operator notifies the parent."],
  ["Изложить в следующей редакции: Оператор уведомляет родителя.", "Оператор уведомляет родителя."],
  ["Дополнить пунктом 3 следующего содержания: Оператор уведомляет родителя.", "Оператор уведомляет родителя."],
  ["Мынадай редакцияда жазылсын: Оператор ата-ананы хабардар етеді.", "Оператор ата-ананы хабардар етеді."],
  [
    "Мынадай мазмұндағы 3-тармақпен толықтырылсын: Оператор ата-ананы хабардар етеді.",
    "Оператор ата-ананы хабардар етеді.",
  ],
])("takes the one sentence behind what announces a wording: %s", (solution, text) => {
  expect(textsOf(solution)).toEqual([text]);
});

it.each([
  "Изложить в следующей редакции: Оператор уведомляет родителя. Также исключить статью 11.",
  "Изложить в следующей редакции: Уточнить обязанность оператора.",
  "Изложить в следующей редакции: обязанность уведомлять родителя.",
  "Слова изложить в следующей редакции: Оператор уведомляет родителя.",
  "Replace by: An operator notifies the parent.",
  "Amend to read as follows: An operator notifies the parent",
  "Article 10 should read as follows: The Ministry will propose the wording.",
  "Изложить в следующей редакции: Формулировка защищает детей от вреда.",
  "Set a minimum age: Thirteen years are the least.",
  "Мынадай редакцияда жазылсын: Оператор ата-ананы хабардар етеді. 11-бап алып тасталсын.",
])("takes none where something else may be meant: %s", (solution) => {
  expect(textsOf(solution)).toEqual([]);
});

it("goes by quotation marks where there are any", () => {
  const solution = "Изложить в следующей редакции: Оператор по Закону «О связи» уведомляет родителя.";
  expect(textsOf(solution)).toEqual(["О связи"]);
});
