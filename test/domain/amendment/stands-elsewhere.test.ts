import { standsElsewhere } from "../../../src/domain/amendment/stands-elsewhere";

const named = () => true;
const unnamed = () => false;

it.each([
  ["5", "(2) A user may register."],
  ["5", "2. Пользователь регистрируется."],
  ["5(3)", "(b) data of adults;"],
  ["5(2)", "(3) A user may register."],
  ["5(2)", "2-1. Пользователь регистрируется."],
  ["6", "7. A child may complain."],
  ["6", "6A. A child may complain."],
  ["6", "Статья 7. Жалоба"],
  ["6", "6-1-бап. Шағым"],
])("knows by its number that a text for %s is another one: %s", (id, text) => {
  expect(standsElsewhere(text, "", { id, isNamed: named })).toBe(true);
  expect(standsElsewhere(`“${text}”`, text, { id, isNamed: named })).toBe(true);
});

it.each([
  ["5", "(1) A user may register."],
  ["5", "5. A user may register."],
  ["5(2)", "(2) A user may register."],
  ["5(2)", "5.2. A user may register."],
  ["6", "6.1. A child may complain."],
  ["6", "Section 6. A child may complain."],
  ["6", "6-бап. Шағым"],
  ["4A", "4A. A child may complain."],
  ["12-1", "12-1. Ребенок подает жалобу."],
  ["schedule 2", "3. A child may complain."],
  ["5(3)", "1) имена пользователей;"],
  ["5(3)(2)", "2) данные взрослых;"],
  ["5(3)(b)", "(b) data of adults;"],
  ["6", "30 days are given to a child."],
  ["6", "A child may complain."],
])("takes a text for %s with its own number, that of its first part or none for its own: %s", (id, text) => {
  expect(standsElsewhere(text, "", { id, isNamed: named })).toBe(false);
});

it("takes another number for a new one where the solution names what it replaces", () => {
  const solution = "Redraft article 14(2) as follows: “2-1. Advertising is banned.”";
  expect(standsElsewhere(solution, "2-1. Advertising is banned.", { id: "14(2)", isNamed: named })).toBe(false);
});

it.each(["Section 5(2): A user may register.", "Пункт 2: Ребенок регистрируется.", "2-тармақ: Бала тіркеледі."])(
  "asks whether what stands before a text is the provision: %s",
  (solution) => {
    expect(standsElsewhere(solution, "", { id: "5", isNamed: unnamed })).toBe(true);
    expect(standsElsewhere(solution, "", { id: "5(2)", isNamed: named })).toBe(false);
  },
);
