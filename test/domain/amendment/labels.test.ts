import { isLabelledRemark } from "../../../src/domain/amendment/labels";

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
  "3) решение – акт уполномоченного органа, принятый по жалобе;",
  "3) рекомендация – материал, отобранный для пользователя алгоритмом;",
  "3) риск – вероятность причинения вреда ребенку;",
  "3) шешім – уәкілетті органның актісі;",
  "proposal – an offer of an operator to conclude a contract;",
])("takes no rule for such: %s", (sentence) => {
  expect(isLabelledRemark(sentence)).toBe(false);
});
