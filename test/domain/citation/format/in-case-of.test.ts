import { inCaseOf } from "../../../../src/domain/citation/format/in-case-of";

describe("a name in the case of another", () => {
  it.each([
    ["Закона об ИИ", "Закон РК об ИИ", "Закона РК об ИИ"],
    ["Законом об ИИ", "Регламент ЕС об ИИ", "Регламентом ЕС об ИИ"],
    ["Цифровом кодексе", "Цифровой кодекс КР", "Цифровом кодексе КР"],
    ["Конституции РК", "Конституция Казахстана", "Конституции Казахстана"],
  ])("like %s, %s is %s", (written, name, expected) => {
    expect(inCaseOf(written, name)).toBe(expected);
  });

  it.each([
    ["Закон об ИИ", "Регламент ЕС об ИИ"],
    ["Закона об ИИ", "Конституция Казахстана"],
    ["КПР", "Закон РК об ИИ"],
    ["AI Act", "EU AI Act"],
  ])("like %s, %s stays as it is", (written, name) => {
    expect(inCaseOf(written, name)).toBe(name);
  });
});
