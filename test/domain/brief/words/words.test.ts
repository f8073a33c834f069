import { dateInWords } from "../../../../src/domain/text/dates/date-in-words";
import { wordsOf } from "../../../../src/domain/brief/words/words-of";
import { LANGUAGES } from "../../../../src/domain/language";

const numbers = {
  gaps: 21,
  byPriority: { high: 1, medium: 20, low: 0, none: 0 },
  provisions: 3,
  aspects: 21,
  aspectsCovered: 5,
  aspectsOpen: 0,
  aspectsBegun: 0,
  isByAspect: true,
  readAgainst: ["treaties", "guidance", "examples"],
  withdrawn: 0,
} as const;

const inKazakh = (aspectsOpen: number, aspectsBegun: number) =>
  wordsOf("kk").method({ ...numbers, aspects: 17, aspectsOpen, aspectsBegun });

/** Of 37 gaps, two without a priority. */
const withHigh = (high: number) =>
  LANGUAGES.map((language) =>
    wordsOf(language).method({ ...numbers, gaps: 37, byPriority: { high, medium: 0, low: 0, none: 2 } }),
  );

describe("the brief's own sentences", () => {
  it.each(LANGUAGES)("end with one full stop where they name some of many (%s)", (language) => {
    const { conclusions, amongOthers } = wordsOf(language);
    expect(conclusions.weight(amongOthers("A"))).toMatch(/[^.]\.$/u);
  });

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

  it("name what the draft was read against, and what is still to be examined", () => {
    const en = wordsOf("en");
    expect(en.method(numbers)).toContain(
      "The draft was read against treaties, international guidance and the law of other countries, aspect by aspect.",
    );
    const half = { ...numbers, readAgainst: ["guidance"], aspectsOpen: 1, isByAspect: false } as const;
    expect(en.method(half)).toMatch(
      /^The draft was read against international guidance\. The table records .*\. 1 of the 21 aspects is still to be examined\.$/u,
    );
    expect(wordsOf("ru").method(half)).toMatch(
      /^Проект сопоставлен с международными руководствами\. .* Предстоит изучить 1 аспект из 21\.$/u,
    );
    expect(wordsOf("kk").method(half)).toMatch(
      /^Жоба халықаралық нұсқаулықтармен салыстырылды\. .* 21 аспектінің 1 аспектісі әлі зерделенуге тиіс\.$/u,
    );
  });

  it.each([
    [9, 5, "9 of the 17 aspects are still to be examined, and 5 more are examined in part."],
    [1, 1, "1 of the 17 aspects is still to be examined, and 1 more is examined in part."],
    [0, 1, "1 of the 17 aspects is examined in part."],
    [0, 2, "2 of the 17 aspects are examined in part."],
    [2, 0, "2 of the 17 aspects are still to be examined."],
  ])("count the aspects still to be examined (%s), and those begun (%s)", (aspectsOpen, aspectsBegun, expected) => {
    expect(wordsOf("en").method({ ...numbers, aspects: 17, aspectsOpen, aspectsBegun })).toMatch(
      new RegExp(`\\. ${expected}$`, "u"),
    );
  });

  it.each([
    [9, 5, "Предстоит изучить 9 аспектов из 17, еще 5 изучено частично."],
    [1, 1, "Предстоит изучить 1 аспект из 17, еще 1 изучен частично."],
    [2, 2, "Предстоит изучить 2 аспекта из 17, еще 2 изучены частично."],
    [0, 1, "Частично изучен 1 аспект из 17."],
    [0, 3, "Частично изучены 3 аспекта из 17."],
    [0, 11, "Частично изучено 11 аспектов из 17."],
  ])("agree with their numbers in Russian: %s, %s", (aspectsOpen, aspectsBegun, expected) => {
    expect(wordsOf("ru").method({ ...numbers, aspects: 17, aspectsOpen, aspectsBegun })).toContain(` ${expected}`);
  });

  it("count them in Kazakh, which has no plural behind a number", () => {
    expect(inKazakh(9, 5)).toContain(
      " 17 аспектінің 9 аспектісі әлі зерделенуге тиіс, тағы 5 аспектісі ішінара зерделенді.",
    );
    expect(inKazakh(0, 5)).toContain(" 17 аспектінің 5 аспектісі ішінара зерделенді.");
  });

  it("make a sum of the gaps by priority, those without one counted where others have one", () => {
    expect(withHigh(35)).toEqual([
      expect.stringContaining("37 gaps on 3 provisions, 35 of high priority and 2 without a priority,"),
      expect.stringContaining("37 пробелов: высокого приоритета\u00a0– 35, без приоритета\u00a0– 2."),
      expect.stringContaining("37 олқылық бар: басымдығы жоғары\u00a0– 35, басымдығы белгіленбегені\u00a0– 2."),
    ]);
    expect(withHigh(0).join()).not.toMatch(/without a priority|без приоритета|белгіленбегені/u);
  });

  it("say nothing of the work where nothing is there", () => {
    const empty = {
      ...numbers,
      gaps: 0,
      provisions: 0,
      aspectsCovered: 0,
      aspectsOpen: 21,
      aspectsBegun: 0,
      isByAspect: false,
      readAgainst: [],
    };
    const none = { high: 0, medium: 0, low: 0, none: 0 };
    expect(wordsOf("en").method({ ...empty, byPriority: none })).toBe("The table records no gap yet.");
    expect(wordsOf("en").method({ ...empty, byPriority: none, withdrawn: 39 })).toBe(
      "All 39 gaps of the table were withdrawn.",
    );
  });

  it("join what is counted to the list before it, and ask a person as well as an address", () => {
    expect(LANGUAGES.map((language) => wordsOf(language).andOthers(9))).toEqual([
      "and 9 others",
      "и еще 9",
      "және тағы 9",
    ]);
    expect(wordsOf("kk").askFor).toBe("Сұрау үшін байланыс: {contact}.");
  });

  it("call one revised gap the most important of none", () => {
    expect(LANGUAGES.map((language) => wordsOf(language).rounds.revised("G-001", 1, false))).toEqual([
      "Revised since the first round: G-001.",
      "После первого раунда пересмотрен: G-001.",
      "Бірінші раундтан кейін қайта қаралғаны: G-001.",
    ]);
    expect(LANGUAGES.map((language) => wordsOf(language).rounds.revised("G-001, G-002", 2, true))).toEqual([
      "Revised since the first round, the most important first: G-001, G-002; some of them after the last round.",
      "После первого раунда пересмотрены, начиная с важнейших: G-001, G-002; часть из них\u00a0– после последнего раунда.",
      "Бірінші раундтан кейін қайта қаралғандары, маңыздысынан бастап: G-001, G-002; олардың бір бөлігі\u00a0– соңғы раундтан кейін.",
    ]);
  });

  it("agree in number", () => {
    expect(wordsOf("en").conclusions.provisions(1)).toContain("The provision that the most gaps concern is {");
    expect(wordsOf("en").conclusions.provisions(2)).toContain("The provisions that the most gaps concern are {");
    expect(wordsOf("ru").conclusions.provisions(1)).toContain("с положением:");
    expect(wordsOf("kk").conclusions.provisions(1)).toContain("ереже:");
    expect(wordsOf("en").remarks(1, [wordsOf("en").outcomes.accepted(1)])).toBe("One remark was received: 1 accepted.");
    expect(wordsOf("ru").consultationsHeld(2)).toBe("Проведены 2 консультации:");
    expect(wordsOf("ru").consultationsHeld(5)).toBe("Проведено 5 консультаций:");
  });
});
