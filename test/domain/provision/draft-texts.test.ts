import { draftTexts } from "../../../src/domain/provision/draft-texts";

const row = (id: string, citation: string, text: string, heading = "") => ({ id, citation, text, heading });

const BILL = draftTexts([
  row("part 2", "Part 2", "", "DATA"),
  row("2", "Clause 2", "", "Application"),
  row("2(1)", "Clause 2(1)", "This Act applies to a shop."),
  row("2(2)", "Clause 2(2)", "It does not apply to—"),
  row("2(2)(a)", "Clause 2(2)(a)", "a market;"),
  row("2(2)(b)", "Clause 2(2)(b)", "a fair."),
  row("3", "Clause 3", "Shops close at night.", "Hours"),
]);

const LAW = draftTexts([
  row("3", "статья 3", "", "Хранение"),
  row("3(1)", "пункт 1 статьи 3", "Магазин закрывается ночью."),
  row("3(2)", "пункт 2 статьи 3", "Товар хранится, если он:"),
  row("3(2)(1)", "подпункт 1) пункта 2 статьи 3", "сухой;"),
  row("3(2)(1)(а)", "подпункт а) подпункта 1) пункта 2 статьи 3", "и чистый;"),
]);

it("puts an article together from its points, each behind its number", () => {
  expect(BILL.wholeOf("2")).toBe(
    "(1) This Act applies to a shop.\n(2) It does not apply to—\n(a) a market;\n(b) a fair.",
  );
  expect(LAW.wholeOf("3")).toBe("1. Магазин закрывается ночью.\n2. Товар хранится, если он:\n1) сухой;\nа) и чистый;");
  expect(BILL.wholeOf("Part 2")).toContain("Clause 3. Hours\nShops close at night.");
  expect(BILL.bareOf("2(2)")).toBe("It does not apply to—\na market;\na fair.");
  expect(BILL.wholeOf("9")).toBe("");
});

it.each([
  ["", "Примечание. Товар – это товар."],
  ["", "Ескертпе. Мыналар:\n1) тауар;\n2) ойын."],
  ["Магазин хранит:", "Notes: a shop is a shop.\nA fair is none."],
])("has the note of an article behind its points: %s %s", (before, note) => {
  const texts = draftTexts([
    row("3", "статья 3", before === "" ? note : `${before}\n${note}`, "Хранение"),
    row("3(1)", "пункт 1 статьи 3", "Товар."),
    row("3(2)", "пункт 2 статьи 3", "Игру."),
  ]);
  expect(texts.wholeOf("3")).toBe([before, "1. Товар.", "2. Игру.", note].filter((line) => line !== "").join("\n"));
});

it("marks points as a draft does that counts parts above them", () => {
  const federal = draftTexts([
    row("3", "статья 3", "", "Хранение"),
    row("3(1)", "часть 1 статьи 3", "Магазин хранит:"),
    row("3(1)(1)", "пункт 1 части 1 статьи 3", "товар:"),
    row("3(1)(1)(а)", "подпункт «а» пункта 1 части 1 статьи 3", "сухой;"),
    row("4", "статья 4", "Не хранятся:", "Запреты"),
    row("4(1)", "пункт 1 статьи 4", "игры."),
  ]);
  expect(federal.wholeOf("3")).toBe("1. Магазин хранит:\n1) товар:\nа) сухой;");
  expect(federal.wholeOf("4")).toBe("Не хранятся:\n1) игры.");
});

it("puts points that name their article into it, behind their numbers", () => {
  const dotted = draftTexts([
    row("1", "Article 1", "", "Games"),
    row("1.1", "paragraph 1.1", "Children play:"),
    row("1.1(a)", "paragraph 1.1(a)", "here."),
    row("1.2", "paragraph 1.2", "They rest."),
  ]);
  expect(dotted.wholeOf("1")).toBe("1.1. Children play:\n(a) here.\n1.2. They rest.");
});

it.each([
  ["section II", "раздел II", "статья 1 раздела II", "пункт 1 статьи 1 раздела II", "Статья 1. Игры"],
  ["section 2", "2-бөлім", "2-бөлімнің 1-бабы", "2-бөлімнің 1-бабының 1-тармағы", "1-бап. Игры"],
  ["part 2", "Part 2", "Part 2, section 1", "Part 2, section 1(1)", "Section 1. Игры"],
])(
  "has the headings of %s as the draft does, though they are cited with it",
  (id, section, article, point, heading) => {
    const law = draftTexts([
      row(id, section, "", "Общее"),
      row("1[2]", article, "", "Игры"),
      row("1[2](1)", point, "Игра начинается днем."),
    ]);
    expect(law.wholeOf(id).split("\n")).toEqual([
      heading,
      expect.stringMatching(/^(?:1\.|\(1\)) Игра начинается днем\.$/u),
    ]);
    expect(law.quoteOf(id)).toBe(law.wholeOf(id));
    expect(law.namedOf("1[2]").split("\n")[0]).toBe(heading);
    expect(law.piecesOf(id)).not.toContain(article);
  },
);

it("quotes a point with the whole of its sentence", () => {
  expect(BILL.quoteOf("2(2)(a)")).toBe("It does not apply to—\n(a) a market;\n(b) a fair.");
  expect(LAW.quoteOf("3(2)(1)")).toBe("Товар хранится, если он:\n1) сухой;\nа) и чистый;");
  const kazakh = draftTexts([
    row("5(1)", "5-баптың 1-тармағы", "Провайдер:"),
    row("5(1)(а)", "5-баптың 1-тармағының а) тармақшасы", "дүкендерді тіркеуге;"),
    row("5(1)(б)", "5-баптың 1-тармағының б) тармақшасы", "бағаларды жариялауға міндетті."),
  ]);
  expect(kazakh.quoteOf("5(1)(а)")).toBe("Провайдер:\nа) дүкендерді тіркеуге;\nб) бағаларды жариялауға міндетті.");
  expect(BILL.quoteOf("2(1)")).toBe("This Act applies to a shop.");
  expect(BILL.leadInsOf("2(2)(b)").map(({ id }) => id)).toEqual(["2(2)"]);
});

it("quotes no half of a sentence whose other half is not known", () => {
  const alone = draftTexts([
    row("2(2)(a)", "Clause 2(2)(a)", "a market;"),
    row("4", "Clause 4", "It does not apply to—"),
  ]);
  expect(alone.quoteOf("2(2)(a)")).toBe("");
  expect(alone.quoteOf("4")).toBe("");
});

it("knows what is inside a provision, however deep", () => {
  expect(BILL.insideOf("2").map(({ id }) => id)).toEqual(["2(1)", "2(2)", "2(2)(a)", "2(2)(b)"]);
});

it("puts what stands behind the points behind them, and no point behind a note", () => {
  const act = draftTexts([
    row("1", "Clause 1", "In this Act—\nA note follows the list.", "Terms"),
    row("1(a)", "Clause 1(a)", "shop means a place;"),
  ]);
  expect(act.wholeOf("1")).toBe("In this Act—\n(a) shop means a place;\nA note follows the list.");
  expect(act.quoteOf("1(a)")).toBe("In this Act—\n(a) shop means a place;\nA note follows the list.");
  expect(act.ownOf("1")).toBe("In this Act—\nA note follows the list.");
});

describe("a row that a person typed with its points", () => {
  const typed = draftTexts([
    row("14", "Article 14", "", "Shops"),
    row("14(2)", "Article 14, paragraph 2", "The following is forbidden: 1) selling on Sundays; 2) selling at night."),
    row("14(2)(1)", "Article 14, paragraph 2, point 1", "selling on Sundays;"),
    row("14(2)(3)", "Article 14, paragraph 2, point 3", "selling to birds."),
    row("15", "Статья 15", "1. Лавка открыта. 2. Лавка закрыта."),
    row("15(2)", "Пункт 2 статьи 15", "2. Лавка закрыта."),
    row("16", "16-бап", "1. Дүкен ашық. 12. Дүкен жабық."),
    row("16(2)", "16-баптың 2-тармағы", "Дүкен жабық."),
    row("17", "17-бап", "1. Дүкен:\n1) ашылуға;\n2) жабылуға міндетті.\n2. Базар жабық."),
    row("17(1)", "17-баптың 1-тармағы", "Дүкен:\nміндетті."),
    row("17(1)(2)", "17-баптың 1-тармағының 2) тармақшасы", "жабылуға"),
  ]);

  it("says them once, and behind them those that it does not say", () => {
    expect(typed.wholeOf("14(2)")).toBe(
      "The following is forbidden: 1) selling on Sundays; 2) selling at night.\n3. selling to birds.",
    );
    expect(typed.wholeOf("15")).toBe("1. Лавка открыта. 2. Лавка закрыта.");
    expect(typed.namedOf("15(2)")).toBe("2. Лавка закрыта.");
    expect(typed.wholeOf("17")).toBe("1. Дүкен:\n1) ашылуға;\n2) жабылуға міндетті.\n2. Базар жабық.");
    expect(typed.wholeOf("16")).toBe("1. Дүкен ашық. 12. Дүкен жабық.\n2. Дүкен жабық.");
  });

  it("tells how they are marked", () => {
    expect(typed.namedOf("14(2)(1)")).toBe("1) selling on Sundays;");
    expect(typed.quoteOf("14(2)(1)")).toBe(typed.wholeOf("14(2)"));
  });
});
