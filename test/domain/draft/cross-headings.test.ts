import type { DraftReading } from "../../../src/domain/draft/draft-provision";
import { draftOf, kinds, outline } from "./read-lines-of";

const ENGLISH = ["Article 1. Aim", "1. This Law protects children.", "2. This Law applies."];
const RUSSIAN = ["Статья 1. Цель", "1. Закон защищает детей.", "2. Закон действует."];
const KAZAKH = ["1-бап. Мақсат", "1. Заң балаларды қорғайды.", "2. Заң қолданылады."];

const said = (draft: DraftReading, kind: string): string =>
  draft.messages.find((message) => message.kind === kind)?.text.kk ?? "";

describe.each([
  [ENGLISH, "Transitional provisions", "Article 2. Entry into force", "Chapter 2. End"],
  [RUSSIAN, "Переходные положения", "Статья 2. Вступление в силу", "Глава 2. Конец"],
  [KAZAKH, "Өтпелі ережелер", "2-бап. Күшіне енуі", "2-тарау. Соңы"],
])("a line without a number between two articles: %s", (article, line, next, chapter) => {
  it("is a heading around those below it, and no word of the point above", () => {
    const draft = draftOf("KZ", ...article, line, next, "1. 2026.");
    expect(outline(draft).slice(3)).toEqual(["paragraph-heading paragraph-heading", "article 2", "point 2(1)"]);
    expect(draft.provisions[3]).toMatchObject({ heading: line, text: "", parent: null });
    expect(draft.provisions[4]?.parent).toBe("paragraph-heading");
    expect(draft.provisions[2]?.text).not.toContain(line);
  });

  it("is told", () => {
    const { messages } = draftOf("KZ", ...article, line, next, "1. 2026.");
    const [told] = messages.filter(({ kind }) => kind === "cross-headings");
    for (const words of Object.values(told?.text ?? { none: "" })) expect(words).toContain(line);
  });

  it("is over where the next one or a chapter begins", () => {
    const draft = draftOf(
      "KZ",
      ...article,
      line,
      next,
      "1. 2026.",
      line.toUpperCase(),
      next.replace("2", "3"),
      chapter,
    );
    expect(draft.provisions.slice(3).map(({ id, parent }) => [id, parent])).toEqual([
      ["paragraph-heading", null],
      ["2", "paragraph-heading"],
      ["2(1)", "2"],
      ["paragraph-heading[2]", null],
      ["3", "paragraph-heading[2]"],
      ["chapter 2", null],
    ]);
  });

  it.each([
    ["below a list that is open", [...article.slice(0, 2), "2. 2026:"], line],
    ["that has an end", article, `${line}.`],
    ["below nothing but a title", article.slice(0, 1), line],
  ])("stays text %s", (_, above, text) => {
    const draft = draftOf("KZ", ...above, text, next);
    expect(outline(draft).filter((one) => one.startsWith("paragraph-heading"))).toEqual([]);
    expect(draft.provisions.map((one) => one.text + one.heading).join("\n")).toContain(text);
  });

  it("stays text where it is long or stands above a chapter, and is told", () => {
    for (const [text, below] of [
      [`${line} ${line.toLowerCase()} ${line.toLowerCase()} ${line.toLowerCase()}`, next],
      [line, chapter],
    ] as const) {
      const draft = draftOf("KZ", ...article, text, below);
      expect(draft.provisions[2]?.text).toContain(text);
      expect(kinds(draft)).toContain("maybe-headings");
    }
  });
});

it.each([
  ["Статьи 14–15 (исключены)", RUSSIAN, "Статья 2. Конец"],
  ["14–15-баптар (алып тасталды)", KAZAKH, "2-бап. Соңы"],
  ["Articles 14 and 15 (repealed)", ENGLISH, "Article 2. End"],
])("takes no heading of several articles for one without a number: %s", (line, article, next) => {
  const draft = draftOf("KZ", ...article, line, next);
  expect(draft.provisions[2]?.text).toContain(line);
  expect(kinds(draft)).not.toContain("cross-headings");
});

describe.each([
  {
    article: ENGLISH,
    next: ["Article 2. End", "Article 3. More"],
    asides: [
      "Operators: 100 units",
      "See annex 1",
      "Source: Ministry of Justice",
      "Note",
      "Table 1",
      "Repealed",
      "Option B",
      "Page 4",
    ],
    unknown: ["Ministry of Culture", "School libraries"],
  },
  {
    article: RUSSIAN,
    next: ["Статья 2. Конец", "Статья 3. Еще"],
    asides: ["Операторы: 100 единиц", "См. приложение 1", "Примечание", "Таблица 1", "Исключена", "Вариант 2"],
    unknown: ["Министерство культуры", "Школьные библиотеки"],
  },
  {
    article: KAZAKH,
    next: ["2-бап. Соңы", "3-бап. Тағы"],
    asides: ["Операторлар: 100 бірлік", "Қосымшаны қараңыз", "Ескертпе", "Кесте", "Алып тасталды", "Нұсқа 2"],
    unknown: ["Мәдениет министрлігі", "Мектеп кітапханалары"],
  },
])(
  "a line without a number that may be no heading: $unknown.0",
  ({ article, next: [next = "", last = ""], asides, unknown }) => {
    const [first = "", second = ""] = unknown;

    it("stays text where it is a note, a table, a source, a reference, a stub, an option or says something, and is told", () => {
      for (const line of asides) {
        const draft = draftOf("KZ", ...article, line, next, "1. 2026.", first, last);
        expect(draft.provisions[2]?.text).toContain(line);
        expect(said(draft, "maybe-headings")).toContain(line);
      }
    });

    it("stays text where the draft has no other of its kind, however often it stands, and is told", () => {
      const draft = draftOf("KZ", ...article, first, next, "1. 2026.", first, last);
      expect(draft.provisions[2]?.text).toContain(first);
      expect(said(draft, "maybe-headings")).toContain(first);
      expect(kinds(draft)).not.toContain("cross-headings");
    });

    it("is a heading where the draft has another of its kind", () => {
      const draft = draftOf("KZ", ...article, first, next, "1. 2026.", second, last);
      expect(draft.provisions.filter(({ level }) => level === "paragraph-heading").map((one) => one.heading)).toEqual(
        unknown,
      );
      expect(kinds(draft)).not.toContain("maybe-headings");
    });
  },
);

describe.each([
  [
    ENGLISH,
    ["Rights of parents", "and guardians"],
    ["Liability", "Fines"],
    "(b) children",
    "Definitions",
    "Article 2. End",
  ],
  [
    RUSSIAN,
    ["Права родителей", "и законных представителей"],
    ["Ответственность", "Штрафы"],
    "2) дети",
    "Общие положения",
    "Статья 2. Конец",
  ],
  [
    KAZAKH,
    ["Ата-аналардың", "және балалардың құқықтары"],
    ["Жауапкершілік", "Айыппұлдар"],
    "Заң күшіне енеді",
    "Қорытынды ережелер",
    "2-бап. Соңы",
  ],
] as const)("a heading without a number that is not taken for one: %s", (article, two, both, point, known, next) => {
  it("stays text where it has two lines, and is told as one", () => {
    for (const lines of [two, both]) {
      const draft = draftOf("KZ", ...article, ...lines, next);
      expect(draft.provisions[2]?.text).toContain(lines.join("\n"));
      expect(said(draft, "maybe-headings")).toContain(`: ${lines.join(" ")}.`);
    }
  });

  it("stays text below a point without a full stop where its words are those of headings, and is told", () => {
    const draft = draftOf("KZ", ...article, point, known, next);
    expect(draft.provisions.map(({ text }) => text).join("\n")).toContain(known);
    expect(said(draft, "maybe-headings")).toContain(known);
  });
});
