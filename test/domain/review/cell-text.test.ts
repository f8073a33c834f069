import { meanTheSame, toCellText } from "../../../src/domain/review/cell-text";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";

const meaning = { profile: kazakhstanDigitalCode, language: "ru" } as const;

describe("the text of a cell", () => {
  it.each([
    ["priority", "high", "Высокий"],
    ["priority", "Жоғары", "Высокий"],
    ["priority", "urgent", "urgent"],
    ["status", "final", "Окончательно"],
    ["status", "", ""],
    [
      "aspects",
      "schools;\nown aspect",
      `${kazakhstanDigitalCode.aspects.find(({ id }) => id === "schools")?.name.ru}; own aspect`,
    ],
    ["issue", " as typed; even\nso ", " as typed; even\nso "],
  ])("of %s for %j is %j", (column, text, expected) => {
    expect(toCellText(column, text, meaning)).toBe(expected);
  });
});

describe("two texts", () => {
  it.each([
    ["priority", "High", "высокий", true],
    ["priority", "High", "Low", false],
    ["priority", "", "", true],
    ["status", "Draft", "", false],
    ["provisions", "14(2);5", "14(2) ;\n5", true],
    ["provisions", "14(2); 5", "5; 14(2)", false],
    ["aspects", "schools", "SCHOOLS ", true],
    ["due", "2026-12-02", "46358", true],
    ["due", "2026-12-03", "46358", false],
    ["issue", "a ", "a", true],
    ["issue", "a", "A", false],
  ])("in %s: %j and %j", (column, a, b, same) => {
    expect(meanTheSame(column, a, b, meaning)).toBe(same);
  });
});
