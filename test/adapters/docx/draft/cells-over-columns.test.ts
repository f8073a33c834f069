import { readDraftDocument } from "../../../../src/adapters/docx/draft/read-draft-document";
import { readDraft } from "../../../../src/domain/draft/read-draft";
import type { DraftReading } from "../../../../src/domain/draft/draft-provision";
import { draftDocument, paragraph } from "./draft-document";

/** A cell, and how many columns it covers. */
type Wide = readonly [text: string, columns: number];

const cell = (one: string | Wide): string => {
  const [text, columns] = typeof one === "string" ? [one, 1] : one;
  const lines = text.split("\n").map((line) => paragraph(line));
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${lines.join("")}</w:tc>`;
};

const read = (...rows: readonly (readonly (string | Wide)[])[]): DraftReading => {
  const table = rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("");
  return readDraft(readDraftDocument(draftDocument(`<w:tbl>${table}</w:tbl>`)), "KZ");
};

const ids = ({ provisions }: DraftReading): readonly string[] => provisions.map(({ id }) => id);

describe("a cell over all columns of a table", () => {
  it.each([
    ["Обоснование", "Глава 1. Общее", "Статья 1. Цель", "Глава 2. Срок", "Статья 2. Срок"],
    ["Негіздеме", "1-тарау. Жалпы", "1-бап. Мақсат", "2-тарау. Мерзім", "2-бап. Мерзім"],
    ["Justification", "Chapter 1. General", "Article 1. Aim", "Chapter 2. Term", "Article 2. Term"],
  ])("is the draft's where the first column holds remarks: %s", (head, chapter, article, next, last) => {
    const draft = read(
      [head, "Text"],
      [[chapter, 2]],
      ["good", article],
      [[next, 2]],
      ["late", last],
      [["1. 2027.", 2]],
    );
    expect(ids(draft)).toEqual(["chapter 1", "1", "chapter 2", "2", "2(1)"]);
    expect(draft.remarks).toEqual([head, "good", "late"]);
  });

  it.each([
    ["Обоснование", "Замечание Минюста: мало."],
    ["Негіздеме", "3. Мерзім аз."],
    ["Justification", "The Ministry asks for more."],
  ])("is told where it may be a remark, having no mark of a heading: %s", (head, row) => {
    const draft = read([head, "Text"], ["good", "Статья 1. Цель"], [["Глава 2. Срок", 2]], [[row, 2]]);
    expect(draft.messages.find(({ kind }) => kind === "rows-read")?.text.en).toContain(`: “${row}”.`);
  });

  it("may begin a table whose articles stand in such cells, without heads", () => {
    const draft = read([["Статья 1. Цель", 2]], ["Комментарии детей закрыты.", "1. Да."], [["Статья 2. Срок", 2]]);
    expect(draft.remarks).toEqual([]);
    expect(draft.provisions[0]?.text).toContain("Комментарии детей закрыты.");
  });

  it("leaves the points of a table of one column, whose rows end unevenly, their numbers", () => {
    const rows = [[["Статья 1. Цель", 3]], [["1. Игры.", 2]], [["2. Дома.", 1]]] as const;
    expect(ids(read(...rows))).toEqual(["1", "1(1)", "1(2)"]);
  });

  it("makes no column of articles or annexes of that of remarks", () => {
    const article = read(["Обоснование", "Text"], ["good", "Статья 1. Цель"], [["Статья 2. Срок", 2]]);
    expect(ids(article)).toEqual(["1", "2"]);
    const annex = read(["Обоснование", "Text"], ["good", "Статья 1. Цель"], [["Приложение 1", 2]], ["x", "1. Игры."]);
    expect(ids(annex)).toEqual(["1", "schedule 1", "schedule 1(1)"]);
    for (const draft of [article, annex]) {
      expect(draft.remarks.slice(0, 2)).toEqual(["Обоснование", "good"]);
      expect(draft.messages.map(({ kind }) => kind)).not.toContain("side-by-side");
    }
  });

  it("that is the head of an annex leaves its points their numbers", () => {
    const draft = readDraft(
      readDraftDocument(
        draftDocument(
          paragraph("Статья 1. Цель") +
            `<w:tbl><w:tr>${cell(["Приложение 1", 2])}</w:tr><w:tr>${cell("1. Игры")}${cell("дом")}</w:tr></w:tbl>`,
        ),
      ),
      "KZ",
    );
    expect(ids(draft)).toEqual(["1", "schedule 1", "schedule 1(1)"]);
  });
});

describe("the head of several columns", () => {
  it("is that of each of them, where they hold remarks", () => {
    const draft = read([["Замечания", 2], "Текст"], ["Минюст", "МИД", "Статья 1. Цель"], ["нет", "да", "1. Игры."]);
    expect(draft.remarks).toEqual(["Замечания", "Минюст", "МИД", "нет", "да"]);
    expect(draft.provisions.at(-1)?.text).toBe("Игры.");
  });

  it("is that of each of them, where they hold the draft", () => {
    const draft = read([["Текст", 2], "Замечания"], ["1", "Статья 1. Цель", "нет"], ["", "1. Игры.", "да"]);
    expect(draft.remarks).toEqual(["Замечания", "нет", "да"]);
    expect(draft.provisions.at(-1)?.text).toBe("Игры.");
  });
});
