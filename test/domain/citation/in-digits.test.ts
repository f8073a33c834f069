import { inDigits } from "../../../src/domain/citation/in-digits";
import { placeGrammar } from "../../../src/domain/lookup/place-grammar";

it.each([
  ["paragraph 1 of the Second Schedule", "paragraph 1 of Schedule 2"],
  ["First and Second Schedules", "Schedules 1 and 2"],
  ["the 12th Schedule", "Schedule 12"],
  ["Part Two", "Part 2"],
  ["section 3 of Part Two", "section 3 of Part 2"],
  ["Chapter Eleven", "Chapter 11"],
  ["раздел второй", "раздел 2"],
  ["пункт 2 второго приложения", "пункт 2 приложения 2"],
  ["приложение двадцать первое", "приложение 21"],
  ["екінші қосымшаның 1-тармағы", "2-қосымшаның 1-тармағы"],
  ["екінші бөлімнің бірінші тарауы", "2-бөлімнің 1-тарауы"],
  ["часть вторая", "часть 2"],
])("writes numbers of headings that stand in words in digits: %j", (text, digits) => {
  expect(inDigits(text, placeGrammar())).toBe(digits);
});

it.each([
  "часть вторая статьи 3",
  "Article 3, second part",
  "the second part of section 3",
  "3-баптың екінші бөлігі",
  "second paragraph of section 2",
  "абзац второй пункта 1",
  "Schedule 2, paragraph 2",
  "two schedules",
])("leaves what is counted otherwise as it is: %j", (text) => {
  expect(inDigits(text, placeGrammar())).toBe(text);
});
