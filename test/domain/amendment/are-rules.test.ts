import { areRules } from "../../../src/domain/amendment/are-rules";

it.each([
  [["1. A child is heard.", "2. A parent is informed."]],
  [["(2) A child is heard.", "(3) A parent is informed."]],
  [["A platform shall not profile a child.", "A platform shall not keep data."]],
  [["Платформа обязана удалить данные.", "Родитель вправе подать жалобу."]],
  [["1) платформа удаляет данные;", "2) родитель уведомляется."]],
  [["Платформа деректерді жоюға міндетті.", "Ата-ана шағым беруге құқылы."]],
])("knows several sentences that are plainly rules: %j", (sentences) => {
  expect(areRules(sentences)).toBe(true);
});

it.each([
  [["A child is heard.", "A parent is heard."]],
  [["1. A child is heard.", "3. A parent is heard."]],
  [["1. A child is heard.", "2. Discuss with the ministry."]],
  [["1. A child is heard.", "2. Note: discuss."]],
  [["A platform shall not profile a child.", "This shall be discussed."]],
  [["A platform shall not profile a child.", "The draft shall be aligned."]],
  [["A platform shall not profile a child.", "Shall it keep data?"]],
  [["Платформа обязана удалить данные.", "Министерство обязано доработать проект."]],
  [["Платформа обязана удалить данные.", "Также исключить статью 7."]],
  [["Бала тыңдалады.", "Ата-ана тыңдалады."]],
])("takes no others for such: %j", (sentences) => {
  expect(areRules(sentences)).toBe(false);
});
