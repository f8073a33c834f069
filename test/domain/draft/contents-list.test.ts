import { draftOf, outline } from "./read-lines-of";

const LAWS = {
  Russian: {
    law: ["Глава 1. Общее", "Статья 1. Цель", "Закон защищает детей.", "Статья 2. Дети", "Дети играют."],
    annex: ["Приложение 1", "Порядок", "Глава 1. Общее", "1. Порядок прост.", "2. Он один."],
  },
  Kazakh: {
    law: ["1-тарау. Жалпы", "1-бап. Мақсат", "Заң балаларды қорғайды.", "2-бап. Балалар", "Балалар ойнайды."],
    annex: ["1-қосымша", "Тәртіп", "1-тарау. Жалпы", "1. Тәртіп қарапайым.", "2. Ол біреу."],
  },
  English: {
    law: ["Chapter 1. General", "Article 1. Aim", "This Law protects children.", "Article 2. Children", "They play."],
    annex: ["Annex 1", "Order", "Chapter 1. General", "1. The order is plain.", "2. There is one."],
  },
};

const WHOLE = ["chapter chapter 1", "article 1", "article 2", "schedule schedule 1", "chapter chapter 1[2]"];
const POINTS = ["point schedule 1(1)", "point schedule 1(2)"];

it.each(Object.entries(LAWS))("is no law whose annex begins with the same chapter again: %s", (_, { law, annex }) => {
  const draft = draftOf("KZ", ...law, ...annex);
  expect(draft.contents).toEqual([]);
  expect(outline(draft)).toEqual([...WHOLE, ...POINTS]);
});

it("does not reach across an annex that stands once, though no line of the law is a sentence", () => {
  const law = LAWS.Russian.law.map((line) => line.replace(/\.$/u, ""));
  expect(outline(draftOf("KZ", ...law, ...LAWS.Russian.annex))).toEqual([...WHOLE, ...POINTS]);
});

it.each([
  [["Раздел 1. Общее", "Статья 1. Цель", "Статья 2. Дети", "Раздел первый", "Статья 3. Срок"]],
  [["1-бөлім. Жалпы", "1-бап. Мақсат", "2-бап. Балалар", "Бірінші бөлім", "3-бап. Мерзім"]],
])("is not told by a heading without a title: %j", (headings) => {
  expect(draftOf("KZ", ...headings).contents).toEqual([]);
});

it("is told by titles that the law itself has in a line of their own", () => {
  const draft = draftOf(
    "EU",
    "CHAPTER I GENERAL 2",
    "Article 1 Aim 2",
    "CHAPTER I",
    "GENERAL",
    "Article 1",
    "Aim",
    "Children play.",
  );
  expect(draft.contents).toEqual(["CHAPTER I GENERAL 2", "Article 1 Aim 2"]);
});

it.each([
  ["common-law", ["1—Short title", "2—Words", "PART II—GAMES", "3—Consent"]],
  ["common-law", ["1—Short title.", "2—Words.", "PART II—GAMES", "3—Consent."]],
] as const)("is told by Parts whose sections stand below them with a dash in %s: %j", (jurisdiction, sections) => {
  const list = ["ARRANGEMENT OF CLAUSES", "Clause", "PART I—PRELIMINARY", ...sections];
  const bill = [
    "A BILL to protect children",
    "PART I—PRELIMINARY",
    "1. Short title",
    "This Act may be cited as the Swings Act.",
    "2. Words",
    "A child is young.",
    "PART II—GAMES",
    "3. Consent",
    "A game asks a parent.",
  ];
  const draft = draftOf(jurisdiction, ...list, ...bill);
  expect(draft.contents).toEqual(["PART I—PRELIMINARY", ...sections]);
  expect(outline(draft)).toEqual(["part part I", "article 1", "article 2", "part part II", "article 3"]);
});
