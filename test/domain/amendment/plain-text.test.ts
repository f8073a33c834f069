import { plainText } from "../../../src/domain/amendment/plain-text";

it.each([
  ["Section 7(1): A child may complain.", "A child may complain."],
  ["Solution: Section 7(1) of the Bill: A child may complain.", "A child may complain."],
  ["Пункт 1 статьи 7 проекта: Ребенок подает жалобу.", "Ребенок подает жалобу."],
  ["7-баптың 1-тармағы: Бала шағым береді.", "Бала шағым береді."],
])("leaves out the provision that it begins with: %s", (solution, text) => {
  expect(plainText(solution)).toBe(text);
});

it.each([
  "A platform may keep: Names and ages.",
  "bill: 2",
  "Section 7(1): delete",
  "The duties under section 7 are: Keeping a register.",
])("leaves what begins otherwise: %s", (solution) => {
  expect(plainText(solution)).toBe(solution);
});
