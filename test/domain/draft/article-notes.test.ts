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

  it("holds its own list, and ends where the article's points go on", () => {
    const draft = draftOf(
      "KZ",
      "Статья 1. Игры",
      "1. Дети играют.",
      "Примечание. Играют:",
      "1) дома;",
      "2) в школе.",
      "2. Учатся.",
      "Статья 2. Школы",
      "1. Учат.",
      "Примечания.",
      "1. Школа – это школа.",
      "2. Урок – это урок.",
      "Статья 3. Срок",
      "1. Завтра.",
    );
    expect(outline(draft)).toEqual([
      "article 1",
      "point 1(1)",
      "point 1(2)",
      "article 2",
      "point 2(1)",
      "article 3",
      "point 3(1)",
    ]);
    expect(draft.provisions[0]?.text).toBe("Примечание. Играют:\n1) дома;\n2) в школе.");
    expect(draft.provisions[3]?.text).toBe("Примечания.\n1. Школа – это школа.\n2. Урок – это урок.");
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
