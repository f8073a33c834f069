import { quotations } from "../../../src/domain/text/quotations";

it("finds the outermost quotations, whatever stands in them", () => {
  const text = 'Изложить: «Закон «О рекламе» действует». See “one „two“ three” and "four".';
  const found = quotations(text);
  expect(found.map((one) => one.text)).toEqual(["Закон «О рекламе» действует", "one „two“ three", "four"]);
  expect(found.map(({ start, end }) => text.slice(start, end))[2]).toBe('"four"');
});

it("finds none where a mark never closes", () => {
  expect(quotations('A screen of 10" and “more')).toEqual([]);
});
