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
  [
    "Section 11 to read as follows: A child is heard in accordance with Article 5(2).",
    "A child is heard in accordance with Article 5(2).",
  ],
  ["New wording - An operator notifies the parent.", "An operator notifies the parent."],
  ["Proposed wording\nAn operator notifies the parent.", "An operator notifies the parent."],
  ["New wording: Retention of data – up to seven days.", "Retention of data – up to seven days."],
  ["Изложить в новой редакции: Срок ответа – до пяти дней.", "Срок ответа – до пяти дней."],
  ["5-бап мынадай редакцияда жазылсын: Жауап мерзімі – бес күнге дейін.", "Жауап мерзімі – бес күнге дейін."],
  ["New wording. An operator notifies the parent.", "An operator notifies the parent."],
  ["Новая редакция – Оператор уведомляет родителя.", "Оператор уведомляет родителя."],
  ["Изложить в новой редакции: Оператор уведомляет родителя.", "Оператор уведомляет родителя."],
  ["Жаңа редакция – Оператор ата-ананы хабардар етеді.", "Оператор ата-ананы хабардар етеді."],
  ["New wording: 1. An operator answers. 2. A parent is told.", "1. An operator answers. 2. A parent is told."],
  [
    "Новая редакция: Оператор обязан ответить. Родитель вправе подать жалобу.",
    "Оператор обязан ответить. Родитель вправе подать жалобу.",
  ],
])("takes the sentences behind what announces a wording: %s", (solution, text) => {
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
  "New wording: There is no wording yet for parents.",
  "New wording - An operator answers. A parent is told.",
  "New wording: An operator shall answer. This shall be discussed.",
  "Новая редакция: Оператор обязан ответить. Министерство обязано доработать проект.",
  "Set a minimum age: Thirteen years are the least.",
  "Мынадай редакцияда жазылсын: Оператор ата-ананы хабардар етеді. 11-бап алып тасталсын.",
])("takes none where something else may be meant: %s", (solution) => {
  expect(textsOf(solution)).toEqual([]);
});

it("goes by quotation marks where there are any", () => {
  const solution = "Изложить в следующей редакции: Оператор по Закону «О связи» уведомляет родителя.";
  expect(textsOf(solution)).toEqual(["О связи"]);
});
