import { draftTexts } from "../../../src/domain/provision/draft-texts";
import { draftOf, kinds, outline } from "./read-lines-of";

const textsOf = (...lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(draftOf("KZ", ...lines).provisions.map(({ id, text }) => [id, text]));

describe("the note of an article", () => {
  it.each([
    ["Примечание. Под игрой понимается игра.", "Статья"],
    ["Примечание к статье 1 – под игрой понимается игра.", "Статья"],
    ["Ескертпе. Ойын деп ойын түсініледі.", "Статья"],
    ["Note: a game is a game.", "Статья"],
  ])("is the article's and not its last point's: %s", (note) => {
    const lines = ["Статья 1. Игры", "1. Дети играют:", "1) дома;", "2) в школе.", "2. Взрослые не мешают.", note];
    expect(textsOf(...lines, "Статья 2. Срок", "Завтра.")).toEqual({
      "1": note,
      "1(1)": "Дети играют:",
      "1(1)(1)": "дома;",
      "1(1)(2)": "в школе.",
      "1(2)": "Взрослые не мешают.",
      "2": "Завтра.",
    });
  });

  it.each([
    ["Примечания.", "1. Школа – это школа.", "2. Урок – это урок."],
    ["Примечания. 1. Школа – это школа.", "2. Урок – это урок.", "3. Класс – это класс."],
    ["Примечание. Для целей настоящей статьи:", "1) школа – это школа;", "2) урок – это урок."],
    ["Примечания.", "1. Школа – это школа:", "1) лицей;", "2) гимназия.", "2. Урок – это урок."],
    ["Примечание 1. Школа – это школа."],
    ["1-ескертпе. Мектеп – мектеп."],
    ["Ескертпе. Осы бапта:", "1) мектеп – мектеп;", "2) сабақ – сабақ."],
  ])("holds its own list: %s", (...note) => {
    const draft = draftOf("KZ", "Статья 1. Школы", "1. Учат.", ...note, "Статья 2. Срок", "1. Завтра.");
    expect(outline(draft)).toEqual(["article 1", "point 1(1)", "article 2", "point 2(1)"]);
    expect(draft.provisions[0]?.text).toBe(note.join("\n"));
  });

  it.each([
    ["Примечание. Для целей настоящей статьи:", "1) школа – это школа;", "2) урок – это урок."],
    ["Примечания.", "1. Школа – это школа.", "2. Урок – это урок."],
    ["Ескертпе. Осы бапта:", "1) мектеп – мектеп;", "2) сабақ – сабақ."],
    ["Note: In this section:", "(a) a school is a school;", "(b) a lesson is a lesson."],
  ])("holds its own list where the article has no points: %s", (...note) => {
    const draft = draftOf("KZ", "Статья 1. Школы", "Школа учит детей.", ...note, "Статья 2. Срок", "1. Завтра.");
    expect(outline(draft)).toEqual(["article 1", "article 2", "point 2(1)"]);
    expect(draft.provisions[0]?.text).toBe(["Школа учит детей.", ...note].join("\n"));
  });

  it("has no list where that goes on with other points", () => {
    const lines = ["Школа учит.", "Примечание. Школы бывают:", "1) малые;", "2) большие.", "Уроки:", "1) первый."];
    const draft = draftOf("KZ", "Статья 1. Школы", ...lines, "Статья 2. Срок", "Завтра.");
    expect(draft.provisions.length).toBeGreaterThan(2);
  });

  it.each([
    ["above the points", ["Примечание. Школа – это школа.", "1. Учат.", "2. Кормят."], ["1(1)", "1(2)"]],
    ["between points", ["1. Учат.", "Примечание. Урок – это урок.", "2. Кормят."], ["1(1)", "1(2)"]],
    [
      "between items",
      ["1. Школа:", "1) учит;", "Примечание. Урок – это урок.", "2) кормит.", "2. Отдыхают."],
      ["1(1)", "1(1)(1)", "1(1)(2)", "1(2)"],
    ],
  ])("takes nothing from the points where it stands %s", (_, lines, expected) => {
    const draft = draftOf("KZ", "Статья 1. Школы", ...lines, "Статья 2. Срок", "Завтра.");
    expect(draft.provisions.map(({ id }) => id)).toEqual(["1", ...expected, "2"]);
  });

  it.each(["Примечание к пункту 2. Урок – это урок.", "Примечание. В настоящем пункте урок – это урок."])(
    "stays with a point that it is on: %s",
    (note) => {
      expect(textsOf("Статья 1. Школы", "1. Учат.", "2. Кормят.", note, "Статья 2. Срок", "Завтра.")["1"]).toBe("");
    },
  );

  it("is whole however long its list is", () => {
    const items = Array.from({ length: 40 }, (_, at) => `${at + 1}. Слово – это слово.`);
    const draft = draftOf("KZ", "Статья 1. Слова", "1. Слова.", "Примечания.", ...items, "Статья 2. Срок", "Завтра.");
    expect(outline(draft)).toEqual(["article 1", "point 1(1)", "article 2"]);
  });

  it("takes no points of an annex", () => {
    const lines = [
      "Статья 1. Школы",
      "1. Учат.",
      "Приложение 1",
      "Примечание. Нумеруются.",
      "1. Первая.",
      "2. Вторая.",
    ];
    expect(outline(draftOf("KZ", ...lines)).slice(2)).toHaveLength(3);
  });

  it("is over where the heading of other clauses stands", () => {
    const lines = [
      "Part 1",
      "Schools",
      "1 Teaching",
      "(1) They teach.",
      "(2) They eat.",
      "Note: a school is a school.",
    ];
    const clauses = ["Enforcement", "2 Fines", "(1) They pay."];
    const headings = draftOf("UK", ...lines, ...clauses).provisions.filter(
      ({ level }) => level === "paragraph-heading",
    );
    expect(headings.map(({ heading }) => heading)).toContain("Enforcement");
  });

  it("stands behind the points where the article is put together again, so that nothing is to be said of it", () => {
    const lines = ["Статья 1. Игры", "1. Дети играют.", "2. Учатся.", "Примечание. Игра – это игра."];
    const draft = draftOf("KZ", ...lines);
    expect(draftTexts(draft.provisions).wholeOf("1")).toBe(lines.slice(1).join("\n"));
    expect(kinds(draft)).not.toContain("among-points");
  });

  it("is told from an editor's note and from words of a sentence", () => {
    const lines = [
      "Статья 1. Игры",
      "1. Дети играют.",
      "Сноска. Статья 1 с изменением.",
      "Примечание автора учитывается.",
    ];
    expect(textsOf(...lines)).toEqual({ "1": "", "1(1)": lines.slice(1).join("\n").slice(3) });
  });
});
