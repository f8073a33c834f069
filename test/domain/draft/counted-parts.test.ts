import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";
import { feminineOrdinal } from "../../../src/domain/draft/words/ordinals";
import { citations, draftOf, kinds } from "./read-lines-of";

const LAW = [
  "Закон Республики Узбекистан о качелях",
  "Глава 1. Качели",
  "Статья 1. Цель",
  "Закон защищает детей.",
  "Статья 2. Права детей на",
  "площадке",
  "Ребенок имеет право:",
  "играть;",
  "отдыхать.",
  "Родители смотрят за ним.",
  "(Часть вторая статьи 2 в редакции другого закона)",
  "Статья 3. Обязанности",
  "Владелец обязан:",
  "1) следить за качелями;",
  "2) чинить их.",
  "Он не вправе их убрать.",
  "Качели не продаются.",
];

describe("a law of Uzbekistan", () => {
  it.each([undefined, "UZ"])("has the paragraphs of an article for its parts, in a review of %j", (country) => {
    const draft = readDraft(readLines(LAW.join("\n")), undefined, country);
    expect(citations(draft)).toEqual([
      "глава 1",
      "статья 1",
      "статья 2",
      "часть первая статьи 2",
      "абзац второй части первой статьи 2",
      "абзац третий части первой статьи 2",
      "часть вторая статьи 2",
      "статья 3",
      "часть первая статьи 3",
      "пункт 1 части первой статьи 3",
      "пункт 2 части первой статьи 3",
      "часть вторая статьи 3",
      "часть третья статьи 3",
    ]);
    expect(draft.provisions[6]).toMatchObject({ id: "2(2)", level: "point", number: "2", mark: "", parent: "2" });
    expect(draft.provisions[7]).toMatchObject({ text: "" });
    expect(kinds(draft)).toEqual(["jurisdiction-guessed", "front", "notes"]);
  });

  it("has no part in an article of one, and none by its place where they are numbered", () => {
    const one = draftOf("UZ", "Статья 1. Цель", "Слова значат:", "Качели — сиденье;", "Горка — спуск.");
    expect(citations(one)).toEqual(["статья 1"]);
    const numbered = draftOf("UZ", "Статья 1. Цель", "Закон ясен.", "1. Он прост.", "Он краток.");
    expect(citations(numbered)).toEqual(["статья 1", "часть первая статьи 1"]);
  });

  it("has no parts in what it quotes, nor in an annex", () => {
    const draft = draftOf(
      "UZ",
      "Статья 1. Изменения",
      "Изложить статью 7 в следующей редакции:",
      "«Статья 7. Горки",
      "Горки ровные.",
      "Они низкие.».",
      "Приложение",
      "Порядок прост.",
      "Он ясен.",
    );
    expect(draft.provisions.filter(({ level }) => level === "point")).toEqual([]);
  });

  it("is none elsewhere", () => {
    const [, ...law] = LAW;
    expect(citations(draftOf("KZ", ...law))).not.toContain("часть вторая статьи 2");
  });
});

it.each([
  ["1", "первая", "первой"],
  ["3", "третья", "третьей"],
  ["6", "шестая", "шестой"],
  ["11", "одиннадцатая", "одиннадцатой"],
  ["23", "двадцать третья", "двадцать третьей"],
  ["40", "сороковая", "сороковой"],
  ["2-1", "2-1", "2-1"],
  ["120", "120", "120"],
])("a part is %s in words", (number, nominative, genitive) => {
  expect(feminineOrdinal(number, "nominative")).toBe(nominative);
  expect(feminineOrdinal(number, "genitive")).toBe(genitive);
});
