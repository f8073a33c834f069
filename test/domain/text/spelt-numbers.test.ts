import { speltNumbers, withDigits } from "../../../src/domain/text/spelt-numbers";

it.each([
  ["within twenty-four hours", "within 24 hours"],
  ["one hundred and fifty units", "150 units"],
  ["Two thousand five hundred", "2500"],
  ["пяти рабочих дней", "5 рабочих дней"],
  ["двадцати четырёх часов", "24 часов"],
  ["восьмисот семидесяти пяти", "875"],
  ["двух тысяч", "2000"],
  ["жиырма төрт сағат", "24 сағат"],
  ["екі жүз елу айлық", "250 айлық"],
  ["он бес адам", "15 адам"],
  ["он күн", "10 күн"],
  ["40 thousand euros", "40000 euros"],
  ["5 тысяч двести тенге", "5200 тенге"],
  ["1 200 мың теңге", "1200000 теңге"],
])("gives digits for a number in words: %s", (text, said) => {
  expect(withDigits(text)).toBe(said);
});

it.each([
  ["five or ten days", "5 or 10 days"],
  ["ten and five", "10 and 5"],
  ["one two", "1 2"],
])("reads numbers apart that are several: %s", (text, said) => {
  expect(withDigits(text)).toBe(said);
});

it.each([
  "the twenty-fifth day",
  "двадцать пятый день",
  "на сто двадцать третьей странице",
  "жиырма бесінші күн",
  "жүз елу үшіншіден",
])("reads none of the words of a number that counts in order: %j", (text) => {
  expect(withDigits(text)).toBe(text);
});

it.each([
  ["thirty second-hand copies", "30 second-hand copies"],
  ["двадцать пятен", "20 пятен"],
  ["двадцать первых дней", "20 первых дней"],
  ["пять первого числа", "5 первого числа"],
])("reads a number before a word that only looks like one that counts in order: %s", (text, said) => {
  expect(withDigits(text)).toBe(said);
});

it.each([
  "the fifth day",
  "пятый день",
  "семью детей",
  "Если он обязан",
  "бесінші күн",
  "24 hours",
  "in 2.5, 7 bodies",
  "",
])("reads none in %j", (text) => {
  expect(withDigits(text)).toBe(text);
});

it("says where each stands", () => {
  expect(speltNumbers("In twenty one days")).toEqual([{ value: 21, start: 3, end: 13 }]);
});
