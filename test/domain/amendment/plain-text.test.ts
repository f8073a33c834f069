import { plainText, withoutLabel } from "../../../src/domain/amendment/plain-text";

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

it.each([
  ["Solution: A child is heard.", "A child is heard."],
  ["SOLUTION - A child is heard.", "A child is heard."],
  ["**Proposed solution:** A child is heard.", "A child is heard."],
  ["Recommendation 3: A child is heard.", "A child is heard."],
  ["Solution\nA child is heard.", "A child is heard."],
  ["Solution = A child is heard.", "A child is heard."],
  ["1. Our suggestion – A child is heard.", "A child is heard."],
  ["Solution: The operator keeps the data for a year.", "The operator keeps the data for a year."],
  ["Recommendation: A school informs each parent.", "A school informs each parent."],
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
  ["Solution: Replace section 5 with “A child is heard.”", "Replace section 5 with “A child is heard.”"],
  ["Proposal: repeal section 5(2).", "repeal section 5(2)."],
  ["Решение: исключить пункт 2.", "исключить пункт 2."],
  ["Ұсыныс: 2-тармақ алып тасталсын.", "2-тармақ алып тасталсын."],
])("takes it off an instruction: %s", (solution, text) => {
  expect(withoutLabel(solution)).toBe(text);
});

it.each([
  "Recommendation: a higher age of consent.",
  "Solution: the same age as in section 4.",
  "Solution: every platform.",
  "Suggestion: A footnote.",
  "Solution: The Estonian model (age of thirteen).",
  "Proposal: the creation of a council.",
  "SOLUTION: a register of guardians.",
  "Solution 1: a register of guardians.",
  "Solution: 1) one year for children; 2) three years for adults.",
  "Solution: A complaint is answered within ten days. Or fifteen, as the ministry prefers.",
  "Solution: a list of records of the school.",
  "Solution: a register that keeps data apart.",
  "Решение: реестр опекунов.",
  "Шешім: қамқоршылар тізілімі.",
])("leaves it where no law is worded behind it, so that it is seen to be none: %s", (solution) => {
  expect(withoutLabel(solution)).toBe(solution);
});
