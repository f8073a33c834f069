import { LANGUAGES } from "../../src/domain/language";
import type { SessionWords } from "../../src/app/words/session-words";
import { wordsIn } from "../support/words";

/** Every phrase, with numbers that need each form of a noun. */
const phrases = (words: SessionWords, number: number): readonly string[] =>
  Object.entries(words).map(([key, value]: [string, unknown]) => {
    if (typeof value !== "function") return String(value);
    const summary = { errors: number, warnings: number, notes: number, gaps: number };
    const brief = { file: "b.docx", how: "download", pages: number, shown: number, gaps: number };
    const given: Readonly<Record<string, readonly unknown[]>> = {
      checked: [{ findings: [], summary }],
      briefMade: [brief],
      reviewHanded: ["b.xlsx", "download"],
      handed: ["b.xlsx", "page"],
      adopted: ["Table1", number],
      citationAdded: [["one", "two"].slice(0, number === 1 ? 1 : 2), "G-001"],
      citationThere: [["one", "two"].slice(0, number === 1 ? 1 : 2), number],
      written: [number],
      fixed: [number],
      fixesLeft: [number],
      rewritten: [number],
      conflicts: [number],
    };
    return String(value(...(given[key] ?? ["one", "two"])));
  });

describe.each(LANGUAGES)("the words of a session in %s", (language) => {
  it.each([0, 1, 2, 5, 21])("are whole with the number %i", (number) => {
    for (const phrase of phrases(wordsIn(language).session, number)) {
      expect(phrase).toMatch(/\p{L}/u);
      expect(phrase).not.toMatch(/undefined|NaN|\[object|\s{2}|^\s|\s$/u);
    }
  });

  it("are none of another language", () => {
    const own = phrases(wordsIn(language).session, 2);
    for (const other of LANGUAGES.filter((one) => one !== language)) {
      expect(phrases(wordsIn(other).session, 2).filter((phrase) => own.includes(phrase))).toEqual([]);
    }
  });
});

it("count as Russian does", () => {
  const { fixed } = wordsIn("ru").session;
  expect([1, 2, 5, 21].map(fixed)).toEqual([
    "Исправлено: 1 ячейка.",
    "Исправлено: 2 ячейки.",
    "Исправлено: 5 ячеек.",
    "Исправлено: 21 ячейка.",
  ]);
});

it("say of one cell in Kazakh that nothing was written into it, and of several into them", () => {
  const { conflicts } = wordsIn("kk").session;
  expect(conflicts(1)).toContain("сондықтан оған ештеңе");
  expect(conflicts(2)).toContain("сондықтан оларға ештеңе");
});

it.each([
  ["en", "Into G-001", "Into row 4"],
  ["ru", "В строку G-001", "В строку 4"],
  ["kk", "G-001 жолына", "4-жолға"],
] as const)("name the row that a norm goes into, by its number or its place: %s", (language, numbered, placed) => {
  const { into } = wordsIn(language).standards;
  expect(into("G-001").join(" ").trim()).toBe(numbered);
  expect(into(4).join(" ").trim()).toBe(placed);
});
