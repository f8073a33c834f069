import { countInRussian, russianForm } from "../../../src/domain/text/russian-form";

const counted = (count: number): string => countInRussian(count, "пробел", "пробела", "пробелов");

it.each([
  [[1, 21, 101, 1021], "пробел"],
  [[2, 3, 4, 22, 104], "пробела"],
  [[0, 5, 11, 12, 14, 20, 25, 111, 112], "пробелов"],
])("after %j a Russian noun has the form «%s»", (counts, form) => {
  for (const count of counts) expect(counted(count)).toBe(`${count} ${form}`);
});

it("is the form that Unicode's rules give every number up to 2,000", () => {
  const rules = new Intl.PluralRules("ru");
  for (let count = 0; count <= 2000; count++)
    expect(russianForm(count, "one", "few", "many")).toBe(rules.select(count));
});
