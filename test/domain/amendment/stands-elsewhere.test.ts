import { isAboutOther, standsElsewhere, withoutOwnNumber } from "../../../src/domain/amendment/stands-elsewhere";

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
  expect(standsElsewhere(text, "", { id, isNamed: named, holdsParts: false })).toBe(true);
  expect(standsElsewhere(`“${text}”`, text, { id, isNamed: named, holdsParts: false })).toBe(true);
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
  expect(standsElsewhere(text, "", { id, isNamed: named, holdsParts: false })).toBe(false);
});

it("takes another number for a new one where the solution names what it replaces", () => {
  const solution = "Redraft article 14(2) as follows: “2-1. Advertising is banned.”";
  expect(
    standsElsewhere(solution, "2-1. Advertising is banned.", { id: "14(2)", isNamed: named, holdsParts: false }),
  ).toBe(false);
});

it.each(["Section 5(2): A user may register.", "Пункт 2: Ребенок регистрируется.", "2-тармақ: Бала тіркеледі."])(
  "asks whether what stands before a text is the provision: %s",
  (solution) => {
    expect(standsElsewhere(solution, "", { id: "5", isNamed: unnamed, holdsParts: false })).toBe(true);
    expect(standsElsewhere(solution, "", { id: "5(2)", isNamed: named, holdsParts: false })).toBe(false);
  },
);

it.each([
  ["3(2)", "Paragraph 1 does not apply to data that a child has made public."],
  ["7(2)", "Paragraph 1 shall not apply to a child."],
  ["8(2)", "Article 3 shall apply from 1 May 2030, except for paragraph 2, which shall apply from 1 June 2030."],
  ["8(2)", "Article 4 shall apply mutatis mutandis."],
  ["8(2)", "Article 3 shall apply from 1 May 2030. Article 4 shall apply from 1 June 2030."],
  ["8(2)", "Section 4 enters into force on 1 May 2030."],
  ["8(2)", "Статья 3 вводится в действие с 1 мая 2030 года, за исключением пункта 2."],
  ["8(2)", "Статья 4 применяется соответственно."],
  ["7(2)", "Пункт 1 не применяется к ребенку."],
  ["7(2)", "Часть 1 не распространяется на школы."],
  ["7(2)", "1-тармақ балаға қолданылмайды."],
  ["8(2)", "4-бап тиісінше қолданылады."],
  ["8(2)", "3-бап 2030 жылғы 1 мамырдан бастап қолданысқа енгізіледі."],
])("takes for a text of %s a rule about where another provision applies: %s", (id, text) => {
  expect(standsElsewhere(text, "", { id, isNamed: named, holdsParts: false })).toBe(false);
  expect(standsElsewhere(`“${text}”`, text, { id, isNamed: named, holdsParts: false })).toBe(false);
});

it.each([
  ["what changes it", "5(2)", "Paragraph 1 is amended."],
  ["what changes it as well", "5(2)", "Paragraph 1 does not apply to a child and is replaced."],
  ["what it allows", "5(2)", "Paragraph 1 allows profiles."],
  ["how it is by now", "5(2)", "Paragraph 1 applies only to adults."],
  ["what follows from it", "5(2)", "Article 4 does not apply to schools, which leaves pupils aside."],
  ["what it should be", "5(2)", "Article 4 applies to schools and should apply to clubs."],
  ["the article that it is in", "5(2)", "Article 5 does not apply to schools."],
  ["a part that is in it", "5", "Paragraph 1 does not apply to schools."],
  ["a part that is in it", "5(2)", "Point 1 does not apply to schools."],
  ["a part that is in it", "5", "Пункт 1 не применяется к школам."],
  ["a part that is in it", "5", "1-тармақ мектептерге қолданылмайды."],
  ["how it is by now", "5(2)", "Пункт 1 применяется только к взрослым."],
  ["what follows from it", "5(2)", "Статья 4 не применяется к школам, что исключает учеников."],
  ["how it is by now", "5(2)", "1-тармақ тек ересектерге қолданылады."],
  ["what is thought of it", "5(2)", "Paragraph 1 does not apply to children, contrary to the Convention."],
  ["more", "5(2)", "Article 4 shall apply to schools. The ministry agrees."],
  ["no more than that it applies", "5(2)", "Article 4 does not apply."],
  ["no more than that it applies", "5(2)", "Article 4 applies to all."],
  ["what is thought of it", "5(2)", "Пункт 1 не применяется к детям, а это нарушает Конвенцию."],
  ["what is thought of it", "5(2)", "Статья 4 вступает в силу слишком рано."],
  ["no more than that it applies", "5(2)", "Статья 4 не применяется."],
  ["no more than that it applies", "5(2)", "4-бап іс жүзінде қолданылмайды."],
  ["what is thought of it", "5(2)", "1-тармақ Конвенцияға қайшы қолданылады."],
  ["its title", "5(2)", "Article 4 Application"],
  ["its title", "5(2)", "Статья 4. Применяется соответственно."],
])("asks where a text begins with another provision and says %s, for %s: %s", (_, id, text) => {
  expect(standsElsewhere(text, "", { id, isNamed: named, holdsParts: false })).toBe(true);
});

it("asks about a rule on a part that may be in the provision, which has some", () => {
  const text = "Пункт 1 не применяется к школам.";
  expect(standsElsewhere(text, "", { id: "5(2)", isNamed: named, holdsParts: true })).toBe(true);
});

it.each([
  "Paragraph 1 does not apply where a child is in danger.",
  "Paragraph 1 of Article 3 shall not apply to a child.",
  "Section 4 enters into force six months after its publication.",
  "Статья 4 вступает в силу по истечении шести месяцев.",
  "Пункт 1 не применяется, если ребенок в опасности.",
  "4-бап 2030 жылғы 1 мамырдан бастап күшіне енеді.",
])("knows a rule about where or when another provision applies: %s", (text) => {
  expect(isAboutOther(text)).toBe(true);
});

it.each([
  "Paragraph 1 does not apply.",
  "A child is heard.",
  "Paragraph 1 does not apply to a child. The draft says so.",
  "Section 4 comes into force too late.",
  "Статья 4 применяется ко всем.",
  "4-бап қолданылады.",
])("knows what is none, or may be a description: %s", (text) => {
  expect(isAboutOther(text)).toBe(false);
});

it.each([
  ["5(2)", "(2) A school answers."],
  ["5(2)", "2. A school answers."],
  ["5(1)(a)", "(a) A school answers."],
  ["5[2](2)", "2) A school answers."],
  ["12-1", "12-1. A school answers."],
  ["28A", "28A. A school answers."],
  ["schedule 2(3)", "3. A school answers."],
])("takes the number of %s from its text", (id, text) => {
  expect(withoutOwnNumber(text, id, "A school asks.")).toBe("A school answers.");
});

it.each([
  ["5(2)", "(3) A school answers.", "A school asks."],
  ["5(2)", "(2) A school answers.", "(2) A school asks."],
  ["5", "5 schools answer.", "A school asks."],
  ["3 indent 1", "1. A school answers.", "A school asks."],
  ["", "1. A school answers.", ""],
])("leaves the text of %s: %s", (id, text, draftText) => {
  expect(withoutOwnNumber(text, id, draftText)).toBe(text);
});
