import { hasKazakhLetters } from "../../../src/domain/text/kazakh-letters";

it.each([
  ["Ұлдар мен қыздар", true],
  ["ӘКЕ", true],
  ["Мальчики и девочки", false],
  ["Boys and girls", false],
  ["", false],
])("Kazakh is told from Russian by its own letters: %j", (text, isTold) => {
  expect(hasKazakhLetters(text)).toBe(isTold);
});
