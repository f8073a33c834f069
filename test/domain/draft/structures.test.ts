import { citations, draftOf, kinds, outline } from "./read-lines-of";

describe("a draft of Kazakhstan in Russian", () => {
  const draft = draftOf(
    "KZ",
    "ОБЩАЯ ЧАСТЬ",
    "Раздел 1. ОСНОВЫ",
    "Глава 1. Общие положения",
    "Параграф 1. Слова",
    "Статья 1. Дети в сети",
    "1. Ребенок пользуется сетью:",
    "1) безопасно;",
    "2) свободно.",
    "Часть вторая того же пункта.",
    "2. Расходы делятся так:",
    "на игры;",
    "на учебу.",
    "Статья 1-1. Подпункты без пункта",
    "Школа обязана:",
    "1) учить;",
    "1-1) слушать.",
  );

  it("has its levels, each in the one around it", () => {
    expect(outline(draft)).toEqual([
      "part part",
      "section section 1",
      "chapter chapter 1",
      "paragraph-heading chapter 1 paragraph-heading 1",
      "article 1",
      "point 1(1)",
      "subpoint 1(1)(1)",
      "subpoint 1(1)(2)",
      "point 1(2)",
      "indent 1(2) indent 1",
      "indent 1(2) indent 2",
      "article 1-1",
      "subpoint 1-1(1)",
      "subpoint 1-1(1-1)",
    ]);
    expect(draft.provisions[6]).toMatchObject({ parent: "1(1)", number: "1", mark: "1)", text: "безопасно;" });
    expect(draft.provisions[0]).toMatchObject({ parent: null, mark: "ОБЩАЯ ЧАСТЬ" });
  });

  it("is cited from the inside out", () => {
    expect(citations(draft).slice(4)).toEqual([
      "статья 1",
      "пункт 1 статьи 1",
      "подпункт 1) пункта 1 статьи 1",
      "подпункт 2) пункта 1 статьи 1",
      "пункт 2 статьи 1",
      "абзац второй пункта 2 статьи 1",
      "абзац третий пункта 2 статьи 1",
      "статья 1-1",
      "подпункт 1) статьи 1-1",
      "подпункт 1-1) статьи 1-1",
    ]);
  });

  it("gives the text behind a list to the point and not to the list's last item", () => {
    expect(draft.provisions[5]?.text).toBe("Ребенок пользуется сетью:\nЧасть вторая того же пункта.");
  });

  it("says what was inserted", () => expect(kinds(draft)).toContain("inserted"));
});

it("reads a draft of Kazakhstan in Kazakh, its headings in every spelling, and cites it from the outside in", () => {
  const draft = draftOf(
    undefined,
    "1-БӨЛІМ. НЕГІЗДЕР",
    "1-тарау. Жалпы ережелер",
    "1-бап. Балалар",
    "1. Бала желіні пайдаланады:",
    "1) қауіпсіз;",
    "2. Мектеп оқытады.",
    "2-бап",
    "Мақсат",
    "Осы Заң балаларды қорғайды.",
    "3 бап. Қағидаттар",
    "Әрбір бала тең.",
  );
  expect({ jurisdiction: draft.jurisdiction, language: draft.language }).toEqual({
    jurisdiction: "KZ",
    language: "kk",
  });
  expect(citations(draft)).toEqual([
    "1-бөлім",
    "1-тарау",
    "1-бап",
    "1-баптың 1-тармағы",
    "1-баптың 1-тармағының 1) тармақшасы",
    "1-баптың 2-тармағы",
    "2-бап",
    "3-бап",
  ]);
  expect(draft.provisions[6]).toMatchObject({ heading: "Мақсат", text: "Осы Заң балаларды қорғайды." });
});

it("reads a draft of Kazakhstan that was translated into English, as it is built", () => {
  const draft = draftOf(
    undefined,
    "LAW OF THE REPUBLIC OF KAZAKHSTAN",
    "On children in networks",
    "GENERAL PART",
    "Section 1. FOUNDATIONS",
    "Chapter 1. General provisions",
    "Paragraph 1. Words",
    "Article 1. Children in the network",
    "1. A child uses the network:",
    "1) safely;",
    "2) freely.",
    "Article 2 of this Law applies from the day of birth.",
    "2. Costs are shared.",
    "Article 1-1. Schools",
    "The school shall:",
    "1) teach;",
    "Section 2. SCHOOLS",
    "Chapter 2",
    "Teachers",
    "Article 2. Teaching",
    "A teacher listens.",
    "Annex 1",
    "List of games",
  );
  expect({ jurisdiction: draft.jurisdiction, language: draft.language, front: draft.front }).toEqual({
    jurisdiction: "KZ",
    language: "en",
    front: "LAW OF THE REPUBLIC OF KAZAKHSTAN\nOn children in networks",
  });
  expect(outline(draft)).toEqual([
    "part part",
    "section section 1",
    "chapter chapter 1",
    "paragraph-heading chapter 1 paragraph-heading 1",
    "article 1",
    "point 1(1)",
    "subpoint 1(1)(1)",
    "subpoint 1(1)(2)",
    "point 1(2)",
    "article 1-1",
    "subpoint 1-1(1)",
    "section section 2",
    "chapter chapter 2",
    "article 2",
    "schedule schedule 1",
  ]);
  expect(draft.provisions[12]?.heading).toBe("Teachers");
});

it("takes points in brackets for those of a translation, and for text in the language of the law", () => {
  const lines = ["1. A child uses the network:", "(1) safely;", "a. at school;", "(2) freely."];
  expect(outline(draftOf("KZ", "Article 1. Children", ...lines))).toEqual([
    "article 1",
    "point 1(1)",
    "subpoint 1(1)(1)",
    "subpoint 1(1)(1)(a)",
    "subpoint 1(1)(2)",
  ]);
  expect(outline(draftOf("KZ", "Статья 1. Доли", "1. Доля считается так:", "(1)"))).toEqual([
    "article 1",
    "point 1(1)",
  ]);
});

it("reads a regulation of the European Union in Russian", () => {
  const draft = draftOf(
    "EU",
    "(1) Дети вправе играть.",
    "ГЛАВА I",
    "Общие положения",
    "Статья 1",
    "Предмет",
    "1. Регламент защищает детей:",
    "(а) в сети;",
    "(б) в школе.",
    "Приложение II",
    "Игры",
  );
  expect(outline(draft)).toEqual([
    "recital recital 1",
    "chapter chapter I",
    "article 1",
    "point 1(1)",
    "subpoint 1(1)(а)",
    "subpoint 1(1)(б)",
    "schedule schedule II",
  ]);
});

it("reads Kyrgyzstan's chapters in words and sections in roman numbers", () => {
  const draft = draftOf(
    "KG",
    "Раздел II",
    "ОБЩЕЕ",
    "Глава четырнадцатая-1",
    "Школы",
    "Статья 7. Дети",
    "1. Дети учатся.",
  );
  expect(outline(draft)).toEqual(["section section II", "chapter chapter 14-1", "article 7", "point 7(1)"]);
  expect(draft.provisions.slice(0, 2).map(({ heading }) => heading)).toEqual(["ОБЩЕЕ", "Школы"]);
});

it("calls the same marks by other names in Russia", () => {
  const draft = draftOf(
    "RU",
    "Статья 3.10. Сети",
    "1. Часть:",
    "1) пункт:",
    "а) подпункт;",
    "б) подпункт.",
    "1.1. Часть вставлена.",
    "Статья 10¹. Школы",
    "Дети учатся.",
  );
  expect(citations(draft)).toEqual([
    "статья 3.10",
    "часть 1 статьи 3.10",
    "пункт 1 части 1 статьи 3.10",
    "подпункт «а» пункта 1 части 1 статьи 3.10",
    "подпункт «б» пункта 1 части 1 статьи 3.10",
    "часть 1.1 статьи 3.10",
    "статья 10-1",
  ]);
  expect(draft.provisions[6]?.mark).toBe("Статья 10¹.");
});

it("calls them by the same names in Kyrgyzstan", () => {
  const draft = draftOf("KG", "Статья 4. Сети", "1. Часть:", "1) пункт.");
  expect(citations(draft)).toEqual(["статья 4", "часть 1 статьи 4", "пункт 1 части 1 статьи 4"]);
});

it("reads recitals, titles on the next line and points of the European Union", () => {
  const draft = draftOf(
    "EU",
    "Whereas:",
    "(1) Children use services.",
    "(2) They are owed care.",
    "CHAPTER I",
    "GENERAL PROVISIONS",
    "Section 1",
    "Aims",
    "Article 1",
    "Subject matter",
    "1. This Regulation covers:",
    "(a) games;",
    "(b) schools, namely:",
    "(i) primary;",
    "(ii) secondary.",
    "Article 2",
    "Definitions",
    "For the purposes of this Regulation:",
    "(1) ‘child’ means a person under 18;",
    "ANNEX I",
    "1. Forms.",
  );
  expect(outline(draft)).toEqual([
    "recital recital 1",
    "recital recital 2",
    "chapter chapter I",
    "section chapter I section 1",
    "article 1",
    "point 1(1)",
    "subpoint 1(1)(a)",
    "subpoint 1(1)(b)",
    "subpoint 1(1)(b)(i)",
    "subpoint 1(1)(b)(ii)",
    "article 2",
    "subpoint 2(1)",
    "schedule schedule I",
    "point schedule I(1)",
  ]);
  expect(draft.provisions[4]?.heading).toBe("Subject matter");
  expect(draft.provisions[9]?.citation).toBe("Article 1(1)(b)(ii)");
});

it("reads clauses without a word or a dot, cross-headings and schedules of the United Kingdom", () => {
  const draft = draftOf(
    "UK",
    "Duties to children",
    "1 Duty of care",
    "(1) A provider must take care.",
    "(2) In doing so it must—",
    "(a) ask children, and",
    "(b) consider—",
    "(i) their age;",
    "(ii) their needs,",
    "as far as they are known.",
    "2 Fees",
    "30 days after this Act is passed, fees are due.",
    "2A Refunds",
    "Fees are paid back.",
    "Schedule Section 2 Penalties",
    "1 This Schedule is about penalties.",
    "2",
    "(1) A penalty must be fair.",
  );
  expect(outline(draft)).toEqual([
    "paragraph-heading paragraph-heading",
    "article 1",
    "point 1(1)",
    "point 1(2)",
    "subpoint 1(2)(a)",
    "subpoint 1(2)(b)",
    "subpoint 1(2)(b)(i)",
    "subpoint 1(2)(b)(ii)",
    "article 2",
    "article 2A",
    "schedule schedule",
    "schedule schedule(1)",
    "schedule schedule(2)",
    "schedule schedule(2)(1)",
  ]);
  expect(draft.provisions[5]?.text).toContain("as far as they are known.");
  expect(draft.provisions[8]?.text).toBe("30 days after this Act is passed, fees are due.");
  expect(draft.provisions[6]?.citation).toBe("clause 1(2)(b)(i)");
});

it("takes (i) for the letter behind (h) and for a roman number elsewhere", () => {
  const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((letter) => `(${letter}) item;`);
  const draft = draftOf("generic", "Article 1. List", "1. These:", ...letters);
  expect(draft.provisions.slice(2).every(({ parent }) => parent === "1(1)")).toBe(true);
});

it("reads 1. and (1) and a) of a draft of no known country", () => {
  const draft = draftOf(
    undefined,
    "Article 1. Children",
    "(1) They play:",
    "a) here;",
    "b) there.",
    "(2) They learn.",
    "Article 2. Schools",
    "1. They teach.",
  );
  expect(draft.jurisdiction).toBe("generic");
  expect(outline(draft)).toEqual([
    "article 1",
    "point 1(1)",
    "subpoint 1(1)(a)",
    "subpoint 1(1)(b)",
    "point 1(2)",
    "article 2",
    "point 2(1)",
  ]);
});

it("puts 5.1 in 5 where a text has no articles", () => {
  const draft = draftOf("generic", "5. Schools", "5.1. Rooms", "5.1.1. Doors", "5.2. Yards");
  expect(draft.provisions.map(({ id, parent }) => [id, parent])).toEqual([
    ["5", null],
    ["5.1", "5"],
    ["5.1.1", "5.1"],
    ["5.2", "5"],
  ]);
});

describe("points that name their article before their own number", () => {
  it("go by it, and are counted behind it", () => {
    const draft = draftOf(
      "generic",
      "Article 1. Games",
      "1.1. Children play:",
      "(a) here;",
      "1.2. They rest.",
      "Article 2. Schools",
      "2.1. Schools teach.",
    );
    expect(draft.provisions.map(({ id, citation, parent }) => [id, citation, parent])).toEqual([
      ["1", "Article 1", null],
      ["1.1", "paragraph 1.1", "1"],
      ["1.1(a)", "Article 1, paragraph 1.1(a)", "1.1"],
      ["1.2", "paragraph 1.2", "1"],
      ["2", "Article 2", null],
      ["2.1", "paragraph 2.1", "2"],
    ]);
    expect(kinds(draft)).toEqual([]);
  });

  it("are told from one that was inserted, which leaves an article of the same number its id", () => {
    const lines = ["Статья 1. Игры", "1. Играют.", "1.1. Отдыхают.", "2. Спят.", "Статья 1.1. Школы", "Учат."];
    const draft = draftOf("RU", ...lines);
    expect(draft.provisions.map(({ id }) => id)).toEqual(["1", "1(1)", "1(1.1)", "1(2)", "1.1"]);
    expect(kinds(draft)).toEqual(["inserted"]);
  });
});

it.each([
  [["а) үй;", "ә) бақ;", "б) мектеп;", "в) көше;", "г) алаң;", "ғ) дала;", "д) өзен."], "а ә б в г ғ д"],
  [["а) үй;", "б) мектеп;", "в) көше;", "г) алаң;", "д) өзен."], "а б в г д"],
  [
    ["к) үй;", "қ) бақ;", "л) көше;", "м) алаң;", "н) дала;", "ң) өзен;", "о) көл;", "ө) тау;", "п) қала."],
    "к қ л м н ң о ө п",
  ],
  [["у) үй;", "ұ) бақ;", "ү) көше;", "ф) алаң;", "х) дала;", "һ) өзен;", "ц) көл."], "у ұ ү ф х һ ц"],
  [["щ) үй;", "ы) бақ;", "і) көше;", "э) алаң."], "щ ы і э"],
])("reads a list by the letters of Kazakh, whichever of them it passes over: %j", (lines, letters) => {
  const draft = draftOf("KZ", "1-бап. Ойын", "1. Балалар мұнда ойнайды:", ...lines);
  const items = draft.provisions.filter(({ level }) => level === "subpoint");
  expect(items.map(({ number }) => number).join(" ")).toBe(letters);
  expect(items.map(({ mark, text }) => `${mark} ${text}`)).toEqual(lines);
  expect(kinds(draft).filter((kind) => !["first-number", "inserted"].includes(kind))).toEqual([]);
});

it("tells that a letter of a list is missing, Kazakh letters or not", () => {
  const letters = ["х) үй;", "һ) бақ;", "і) көше."];
  const draft = draftOf("KZ", "1-бап. Ойын", "1. Балалар мұнда ойнайды:", ...letters);
  expect(draft.provisions.slice(2).map(({ number }) => number)).toEqual(["х", "һ", "і"]);
  expect(kinds(draft)).toEqual(["first-number", "gap"]);
  expect(kinds(draftOf("KZ", "1-бап. Ойын", "Ойын орны:", "а) үй;", "ә) бақ;", "в) көше."))).toEqual(["gap"]);
  expect(kinds(draftOf("KZ", "1-бап. Ойын", "Ойын орны:", "ә) бақ;", "а) үй;"))).toEqual(["order"]);
});

it.each([
  [["і) үй;", "іі) бақ;", "ііі) көше."], []],
  [
    ["а) орын:", "і) үй;", "іі) бақ;", "б) уақыт."],
    ["а", "б"],
  ],
  [
    ["1) орын:", "і) үй;", "іі) бақ;", "2) уақыт."],
    ["1", "2"],
  ],
])("keeps Roman numbers that are typed in Cyrillic in their place and their order: %j", (lines, letters) => {
  const draft = draftOf("KZ", "1-бап. Ойын", "1. Балалар мұнда ойнайды:", ...lines);
  const items = draft.provisions.filter(({ level }) => level === "subpoint");
  expect(items.map(({ number }) => number)).toEqual(letters);
  expect(draft.provisions.slice(2).map(({ mark, text }) => `${mark} ${text}`.trim())).toEqual(lines);
  expect(kinds(draft)).toEqual([]);
});
