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

it.each([
  ["5 (пять) тысяч тенге", "5000 тенге"],
  ["25 (twenty-five) thousand euros", "25000 euros"],
  ["5 (бес) мың теңге", "5000 теңге"],
  ["2,5 тысячи тенге", "2500 тенге"],
  ["2.5 thousand euros", "2500 euros"],
  ["10–15 тысяч тенге", "10–15000 тенге"],
  ["21 тысяча детей", "21000 детей"],
])("reads thousands that digits count as one number: %s", (text, said) => expect(withDigits(text)).toBe(said));

it.each([
  ["В статье 5 тысячу заменить", "В статье 5 1000 заменить"],
  ["В пункте 21 тысячу заменить", "В пункте 21 1000 заменить"],
  ["В статье 5 (новой) тысячу заменить", "В статье 5 (новой) 1000 заменить"],
  ["In section 5 thousand is replaced", "In section 5 1000 is replaced"],
  ["in 2027 thousand children", "in 2027 1000 children"],
])("takes the number of a place or a year for none that counts thousands: %s", (text, said) =>
  expect(withDigits(text)).toBe(said),
);
