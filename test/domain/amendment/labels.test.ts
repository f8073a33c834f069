import { isLabelledRemark, withoutLabel } from "../../../src/domain/amendment/labels";

it.each([
  ["Solution: A child is heard.", "A child is heard."],
  ["SOLUTION - A child is heard.", "A child is heard."],
  ["**Proposed solution:** A child is heard.", "A child is heard."],
  ["Recommendation 3: A child is heard.", "A child is heard."],
  ["Solution\nA child is heard.", "A child is heard."],
  ["Solution = A child is heard.", "A child is heard."],
  ["1. Our suggestion – A child is heard.", "A child is heard."],
  ["Решение: Ребенок заслушивается.", "Ребенок заслушивается."],
  ["Предлагаемое решение – Ребенок заслушивается.", "Ребенок заслушивается."],
  ["Рекомендация.\nРебенок заслушивается.", "Ребенок заслушивается."],
  ["Шешім: Бала тыңдалады.", "Бала тыңдалады."],
  ["Ұсынылатын шешім – Бала тыңдалады.", "Бала тыңдалады."],
])("takes off what only says that it is a solution: %s", (solution, text) => {
  expect(withoutLabel(solution)).toBe(text);
});

it.each([
  "Solution",
  "Решение.",
  "A child is heard: always.",
  "Solutions of the ministry: A child is heard.",
  "Note: A child is heard.",
  "Решение суда: исполняется немедленно.",
  "Ұсыныс берген адам: тыңдалады.",
])("leaves a solution that begins otherwise: %s", (solution) => {
  expect(withoutLabel(solution)).toBe(solution);
});

it.each([
  "Note: agree it with the ministry.",
  "NOTE – the age is sixteen.",
  "[Note: a child is heard.]",
  "Drafting note: a child is heard.",
  "Comment by the ministry: a child is heard.",
  "Note. A child is heard.",
  "2) Rationale: a child is vulnerable.",
  "Recommendation: a child is heard.",
  "Recommendations: a child is heard.",
  "Рекомендации: ребенок заслушивается.",
  "Ұсыныстар: бала тыңдалады.",
  "Примечание. Ребенок заслушивается.",
  "Прим.: ребенок заслушивается.",
  "Комментарий МЮ: ребенок заслушивается.",
  "Обоснование – ребенок уязвим.",
  "Ескертпе: бала тыңдалады.",
  "Негіздеме – бала осал.",
  "Мысалы: бала тыңдалады.",
])("knows what is labelled as no text for a law: %s", (sentence) => {
  expect(isLabelledRemark(sentence)).toBe(true);
});

it.each([
  "A note is kept by the operator.",
  "The operator keeps: a note, a source.",
  "Reasons are given to the child.",
  "Risk assessment – the first step – is carried out each year.",
  "Источники данных указываются оператором.",
  "2) цель обработки данных;",
  "Ескертпе беріледі.",
])("takes no rule for such: %s", (sentence) => {
  expect(isLabelledRemark(sentence)).toBe(false);
});
