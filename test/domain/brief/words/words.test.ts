import { dateInWords } from "../../../../src/domain/text/dates/date-in-words";
import { wordsOf } from "../../../../src/domain/brief/words/words-of";
import { LANGUAGES } from "../../../../src/domain/language";

const numbers = {
  gaps: 21,
  byPriority: { high: 1, medium: 20, low: 0, none: 0 },
  provisions: 3,
  aspects: 21,
  aspectsCovered: 5,
};

describe("the brief's own sentences", () => {
  it.each([
    ["2026-11-25", "25 November 2026", "25 ноября 2026 года", "2026 жылғы 25 қараша"],
    ["2026-03-01T10:00:00Z", "1 March 2026", "1 марта 2026 года", "2026 жылғы 1 наурыз"],
    ["spring 2026", "spring 2026", "spring 2026", "spring 2026"],
  ])("write the day %s in words", (iso, ...expected) => {
    expect(LANGUAGES.map((language) => dateInWords(iso, wordsOf(language)))).toEqual(expected);
  });

  it.each([
    [1, "1 пробел"],
    [2, "2 пробела"],
    [5, "5 пробелов"],
    [11, "11 пробелов"],
    [14, "14 пробелов"],
    [21, "21 пробел"],
    [22, "22 пробела"],
    [112, "112 пробелов"],
  ])("have the Russian form for %s gaps", (count, expected) => {
    expect(wordsOf("ru").method({ ...numbers, gaps: count })).toContain(`Таблица содержит ${expected}:`);
  });

  it("leave out priorities that no gap has", () => {
    expect(wordsOf("en").method(numbers)).toContain(
      "records 21 gaps on 3 provisions, 1 of high priority and 20 of medium priority, under 5 of the 21 aspects.",
    );
    expect(wordsOf("ru").method(numbers)).not.toContain("низкого");
    expect(wordsOf("kk").method(numbers)).not.toContain("төмен");
  });

  it("join what is counted to the list before it, and ask a person as well as an address", () => {
    expect(LANGUAGES.map((language) => wordsOf(language).andOthers(9))).toEqual([
      "and 9 others",
      "и еще 9",
      "және тағы 9",
    ]);
    expect(wordsOf("kk").askFor).toBe("Сұрау үшін байланыс: {contact}.");
  });

  it("agree in number", () => {
    expect(wordsOf("en").remarks(1, [wordsOf("en").dispositions.accepted(1)])).toBe(
      "One remark was received: 1 accepted.",
    );
    expect(wordsOf("ru").consultationsHeld(2)).toBe("Проведены 2 консультации:");
    expect(wordsOf("ru").consultationsHeld(5)).toBe("Проведено 5 консультаций:");
  });
});
