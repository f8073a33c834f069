import { flatQuotations, quotations } from "../../../src/domain/text/quotations";

it("finds the outermost quotations, whatever stands in them", () => {
  const text = 'Изложить: «Закон «О рекламе» действует». See “one „two“ three” and "four".';
  const found = quotations(text);
  expect(found.map((one) => one.text)).toEqual(["Закон «О рекламе» действует", "one „two“ three", "four"]);
  expect(found.map(({ start, end }) => text.slice(start, end))[2]).toBe('"four"');
});

it("finds none where a mark never closes", () => {
  expect(quotations('A screen of 10" and “more')).toEqual([]);
});

it.each([
  ["The words ‘13 years’ are replaced by the words ‘16 years’.", ["13 years", "16 years"]],
  ["It is replaced by: ‘2. Providers don’t share users’ data.’", ["2. Providers don’t share users’ data."]],
  [
    "It reads: ‘2. Providers share no users’ data and don’t sell it.’",
    ["2. Providers share no users’ data and don’t sell it."],
  ],
  ["The children’s rights and the users’ data", []],
  ["“A ‘service’ is one”", ["A ‘service’ is one"]],
  ["Write: ‘A child is heard.’ This protects the parents’ rights.", ["A child is heard."]],
  ["Write ‘A child is heard.’ It follows other countries’ laws.", ["A child is heard."]],
  ["‘Child’ means a person under 18. The parents’ consent is needed.", ["Child"]],
  ["replace ‘ten days’ with ‘five days’ in the parents’ chapter", ["ten days", "five days"]],
  ["replace ‘ten’ with “users’ data”", ["ten", "users’ data"]],
  ["“The ‘90s rule ends for every child.”", ["The ‘90s rule ends for every child."]],
  ["“A child may ask for data of ‘users at any time.”", ["A child may ask for data of ‘users at any time."]],
  ['The words “a 5" screen” are replaced by “b”', ['a 5" screen', "b"]],
  ["The ‘child said “ten” and “five”", ["ten", "five"]],
  ["Replace “ten” with “fi’ve”.", ["ten", "fi’ve"]],
])("finds those with single marks, and no apostrophes: %s", (text, expected) => {
  expect(quotations(text).map((one) => one.text)).toEqual(expected);
});

it.each([
  ["Слова «ООО «Свет» заменить словами «ООО «Мир».", ["ООО «Свет»", "ООО «Мир»"]],
  ["«ЖШС «Нұр» орнына “дүкен”", ["ЖШС «Нұр»", "дүкен"]],
  ["Replace „one“ with “two”.", ["one", "two"]],
  ["Слово «открыто", []],
])("finds those that end at the first mark where one closes two: %s", (text, expected) => {
  expect(flatQuotations(text).map((one) => one.text)).toEqual(expected);
});
