import { isAboutOther } from "../../../src/domain/amendment/is-about-other";

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
