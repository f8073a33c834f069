import { givesNoLaw } from "../../../src/domain/amendment/gives-no-law";

it.each([
  ["a text that breaks off", "A child shall not be refused…"],
  ["a text that leaves words out", "Ребенок вправе… обратиться в суд."],
  ["a label of a remark", "Note: A child is heard."],
  ["a remark behind a rule", "A child is heard. Note: check it."],
  ["a reason in a line of its own", "Ребенок заслушивается.\nОбоснование: ребенок имеет право."],
  ["a remark in Kazakh", "Бала тыңдалады. Ескертпе: келісілсін."],
  ["a question", "Is a child heard?"],
  ["a question behind a rule", "Ребенок заслушивается. А родитель?"],
  ["a name that nobody knows", "Age of consent: Sixteen years is the age."],
  ["two languages", "Advertising to children is prohibited. Реклама для детей не допускается."],
  ["what has gone", "Repealed."],
  ["what has gone", "[deleted]"],
  ["what has gone", "Утратил силу."],
  ["what has gone", "Исключена"],
  ["what has gone", "Күші жойылды."],
  ["what has gone", "(алып тасталды)"],
  ["a blank", "The fine is ___ tenge."],
  ["words to choose from", "The fine is [500] tenge."],
  ["several texts by their names", "Short term: guidance. Long term: a ban is set."],
  ["the old beside the new", "Было: реклама допускается. Стало: реклама запрещается."],
  ["the old beside the new", "Болды: рұқсат етіледі. Болады: тыйым салынады."],
  ["a choice", "A child is heard. Alternatively: a parent is heard."],
  ["what is lacking", "A child is heard. The draft does not say so."],
  ["a task behind a rule", "A child is heard. Discuss it with the ministry."],
  ["a task behind a rule", "Ребенок заслушивается. Согласовать с министерством."],
])("knows %s: %s", (_, solution) => {
  expect(givesNoLaw(solution)).toBe(true);
});

it.each([
  "A child is heard.",
  "1. A child is heard.\n2. A parent is informed.",
  "A platform may keep: Names and ages.",
  "Оператор обязан:\nобеспечить защиту данных;\nуведомить родителя.",
  "Оператор: 1) хранит данные; 2) уведомляет родителя.",
  "Норма пункта 2 применяется к школам.",
  "Бала тыңдалады.",
])("takes a rule for one: %s", (solution) => {
  expect(givesNoLaw(solution)).toBe(false);
});
