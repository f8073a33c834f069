import { draftOf, kinds, outline } from "./read-lines-of";

const article = (number: number | string, ...lines: readonly string[]): readonly string[] => [
  `Статья ${number}. О детях`,
  ...(lines.length > 0 ? lines : ["Дети играют."]),
];

it("reads words of mixed scripts, no-break blanks, soft and other hyphens, and keeps them", () => {
  const draft = draftOf(
    "KZ",
    "Cтатья 1.\u00a0Дети",
    "1.\u00a0Игра.",
    "Ста\u00adтья 2\u20111. Школы",
    "Учеба.",
    "2-бөлiм. Жаңа",
  );
  expect(outline(draft)).toEqual(["article 1", "point 1(1)", "article 2-1", "section section 2"]);
  expect(draft.provisions.map(({ mark }) => mark)).toEqual(["Cтатья 1.", "1.", "Ста\u00adтья 2\u20111.", "2-бөлiм."]);
});

it("does not count a contents list, and says so", () => {
  const titles = ["Глава 1. Общее ..... 3", "Статья 1. Дети ..... 4", "Статья 2. Школы ..... 5"];
  const draft = draftOf(
    "KZ",
    "Оглавление",
    ...titles,
    "Глава 1. Общее",
    "Статья 1. Дети",
    "Играют.",
    "Статья 2. Школы",
    "Учат.",
  );
  expect(outline(draft)).toEqual(["chapter chapter 1", "article 1", "article 2"]);
  expect(draft.contents).toEqual(["Оглавление", ...titles]);
  expect(kinds(draft)).toContain("contents");
});

it.each([["Настоящий Закон защищает детей, которые играют."], ["ЗАКОН ОБ ИГРЕ", "Настоящий Закон защищает детей:"]])(
  "keeps the preamble that stands right below a contents list: %s",
  (...preamble) => {
    const headings = ["Глава 1. Общее", "Статья 1. Дети", "Статья 2. Школы"];
    const listed = [
      ...headings.map((title) => `${title} ..... 3`),
      "и игры ..... 4",
      "«Ойын туралы» Заңына қосымша ..... 5",
    ];
    const draft = draftOf("KZ", "Закон об игре", "Содержание", ...listed, ...preamble, ...headings, "Учат.");
    expect(draft.contents).toEqual(["Содержание", ...listed]);
    expect(draft.front).toBe(["Закон об игре", ...preamble].join("\n"));
  },
);

it("takes raised digits for those of an inserted article, and prints them as such, so that 3¹ does not look like 31", () => {
  const [only] = draftOf("KZ", "Статья 3¹. Дети", "Играют по статье 2¹.").provisions;
  expect(only).toMatchObject({ id: "3-1", mark: "Статья 3¹.", text: "Играют по статье 2¹." });
});

it("keeps editorial notes where they stand and counts nothing in them", () => {
  const notes = [
    "Сноска. Статья 1 с изменением.",
    "Примечание РЦПИ!",
    "Статья 2. Вводится в действие позже.",
    "Ескерту. 1-бап өзгерді.",
  ];
  const draft = draftOf("KZ", ...article(1), ...notes);
  expect(outline(draft)).toEqual(["article 1"]);
  expect(draft.provisions[0]?.text).toBe(["Дети играют.", ...notes].join("\n"));
  expect(kinds(draft)).toContain("notes");
});

it.each([
  ["Примечание ИЗПИ!", "2. Кормят.", "Статья 2. Срок"],
  ["Примечание РЦПИ!", "2. Кормят.", "Статья 2. Срок"],
  ["ЗҚАИ-ның ескертпесі!", "2. Тамақтандырады.", "2-бап. Мерзім"],
])("takes no point and no article for the text of an editorial note that has none: %s", (note, point, next) => {
  const ends = next === "2-бап. Мерзім" ? "1-бап. Мектептер" : "Статья 1. Школы";
  const draft = draftOf("KZ", ends, "1. Учат.", note, point, note, next, "Завтра.");
  expect(outline(draft)).toEqual(["article 1", "point 1(1)", "point 1(2)", "article 2"]);
});

it.each([
  ["Примечание ИЗПИ!", "Статья 2. Порядок внесения изменений", "Статья 1. Школы", "1. Учат."],
  ["ЗҚАИ-ның ескертпесі!", "2-бап. Өзгерістер енгізу тәртібі", "1-бап. Мектептер", "1. Оқытады."],
])(
  "takes no article for the text of an editorial note, though it is about changes: %s %s",
  (note, next, first, point) => {
    expect(outline(draftOf("KZ", first, point, note, next, "1. Завтра."))).toEqual([
      "article 1",
      "point 1(1)",
      "article 2",
      "point 2(1)",
    ]);
  },
);

it.each([
  ["Примечание ИЗПИ!", "1) подпункт 2) пункта 1 вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "2. Пункт 2 вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "2. Часть вторая статьи 1 вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "2) вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "1) абзац одиннадцатый вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "2. Часть двадцать первая вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "2. Глава III вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "1) подпункт а) пункта 1 вводится в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "2. Пункты с 2 по 5 вводятся в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["Примечание ИЗПИ!", "1) пункты с первого по третий вводятся в действие позже.", "Статья 1. Школы", "1. Учат."],
  ["ЗҚАИ-ның ескертпесі!", "1) 1-тармақ кейін қолданысқа енгізіледі.", "1-бап. Мектептер", "1. Оқытады."],
  ["ЗҚАИ-ның ескертпесі!", "1) тармақшаға өзгеріс енгізіледі.", "1-бап. Мектептер", "1. Оқытады."],
  ["ЗҚАИ-ның ескертпесі!", "1) бөлік кейін қолданысқа енгізіледі.", "1-бап. Мектептер", "1. Оқытады."],
  ["ЗҚАИ-ның ескертпесі!", "2) 01.01.2030 бастап қолданысқа енгізіледі.", "1-бап. Мектептер", "1. Оқытады."],
])("takes no item of an editorial note for one of the draft: %s %s", (note, item, first, point) => {
  expect(outline(draftOf("KZ", first, point, note, item, "2. Играют."))).toEqual([
    "article 1",
    "point 1(1)",
    "point 1(2)",
  ]);
});

it.each([
  ["Примечание ИЗПИ!", "Статья 2 – в редакции закона о школах.", "Статья 1. Школы", "Статья 2. Срок"],
  ["Примечание ИЗПИ!", "Статья 2: вводится в действие позже.", "Статья 1. Школы", "Статья 2. Срок"],
  ["ЗҚАИ-ның ескертпесі!", "2-бап – жаңа редакцияда.", "1-бап. Мектептер", "2-бап. Мерзім"],
])("takes no line of an editorial note for an article, whatever stands behind its number: %s %s", (...lines) => {
  const [note, text, first, next] = lines;
  expect(outline(draftOf("KZ", first, note, text, next, "Завтра."))).toEqual(["article 1", "article 2"]);
});

it.each([
  "2. Исключен законом.",
  "2. Частные школы учат в случаях, предусмотренных законом.",
  "2. Главный учитель вносит изменения.",
  "2. Предусмотренные законом меры исключены.",
])("takes a point behind an editorial note without a text for the draft's own: %s", (point) => {
  const draft = draftOf("KZ", "Статья 1. Школы", "1. Учат.", "Примечание ИЗПИ!", point);
  expect(outline(draft)).toEqual(["article 1", "point 1(1)", "point 1(2)"]);
});

it.each([
  ["«", "»;"],
  ["“", "”."],
  ['"', '";'],
])("does not count articles that an amending law quotes in %s", (open, close) => {
  const draft = draftOf(
    "KZ",
    "Статья 1. Внести в закон следующие изменения:",
    "1) статью 5 изложить в следующей редакции:",
    `${open}Статья 5. Школы`,
    "1. Школа учит.",
    `2. Школа играет.${close}`,
    "2) статью 6 исключить.",
    "Статья 2. Срок",
    "Закон действует сразу.",
  );
  expect(outline(draft)).toEqual(["article 1", "subpoint 1(1)", "subpoint 1(2)", "article 2"]);
  expect(draft.provisions[1]?.text).toContain(`${open}Статья 5. Школы\n1. Школа учит.`);
  expect(draft.provisions[0]).toMatchObject({ heading: "", text: "Внести в закон следующие изменения:" });
  expect(kinds(draft)).toContain("quoted");
});

it("does not let a quotation that is never closed swallow the next article", () => {
  const draft = draftOf(
    "KZ",
    ...article(1, "изложить в редакции:", "«1) без конца;"),
    ...article(2, "в редакции:", "«1) с концом;»."),
    ...article(3, "в редакции:", "«1) а;", "2) б;»."),
  );
  expect(outline(draft).filter((line) => line.startsWith("article"))).toEqual(["article 1", "article 2", "article 3"]);
  expect(kinds(draft)).toContain("unclosed-quotation");
});

it.each([
  [
    [
      "Статья 1. Внести изменения:",
      "1) изложить в редакции:",
      "«1. Школа применяет Закон «Об играх»;",
      "2) дополнить:",
    ],
    ["«Статья 6. Игры", "1. Игра ждет.»;", "3) исключить статью 7."],
  ],
  [
    ["1-бап. Өзгерістер енгізілсін:", "1) мынадай редакцияда:", "«1. Мектеп қолданады «Ойын туралы»;", "2) қосу:"],
    ["«6-бап. Ойындар", "1. Ойын күтеді.»;", "3) 7-бап алып тасталсын."],
  ],
  [
    ["Article 1. Amend as follows:", "1) replace by:", "“1. A school applies the Law “On games”;", "2) add:"],
    ["“Article 6. Games", "1. The game waits.”;", "3) delete Article 7."],
  ],
])("ends a quotation in which one mark closes two with the next item of the list around it: %#", (before, after) => {
  const draft = draftOf("KZ", ...before, ...after);
  expect(outline(draft)).toEqual(["article 1", "subpoint 1(1)", "subpoint 1(2)", "subpoint 1(3)"]);
  expect(draft.provisions[2]?.text).toContain(after[1]);
  expect(kinds(draft)).toContain("unclosed-quotation");
});

it.each([
  [
    ["Статья 1. Внести изменения:", "1. В Закон «Об играх»:", "1) статью 5 дополнить пунктом 4 следующего содержания:"],
    ["«4. Игра ждет:", "1) утром;", "2) вечером.;"],
    ["2) статью 6 исключить;", "3) статью 7 изложить в следующей редакции:", "«Статья 7. Игра длится.»."],
    ["2. В Закон «О школе»:", "1) статью 8 исключить."],
  ],
  [
    [
      "1-бап. Өзгерістер енгізілсін:",
      "1. «Ойын туралы» Заңға:",
      "1) 5-бап мынадай мазмұндағы 4-тармақпен толықтырылсын:",
    ],
    ["«4. Ойын күтеді:", "1) таңертең;", "2) кешке.;"],
    ["2) 6-бап алып тасталсын;", "3) 7-бап мынадай редакцияда жазылсын:", "«7-бап. Ойын созылады.»."],
    ["2. «Мектеп туралы» Заңға:", "1) 8-бап алып тасталсын."],
  ],
  [
    ["Article 1. Amend as follows:", "1. In the Games Act:", "1) to Article 5 the following paragraph is added:"],
    ["“4. A game waits:", "1) at dawn;", "2) at night.;"],
    ["2) Article 6 is deleted;", "3) Article 7 is replaced by the following:", "“Article 7. A game lasts.”."],
    ["2. In the Schools Act:", "1) Article 8 is deleted."],
  ],
])("ends a quotation whose closing mark is missing with the next item that amends, and tells it: %#", (...parts) => {
  const draft = draftOf("KZ", ...parts.flat());
  const items = ["1(1)", "1(1)(1)", "1(1)(2)", "1(1)(3)", "1(2)", "1(2)(1)"];
  expect(draft.provisions.map(({ id }) => id)).toEqual(["1", ...items]);
  expect(draft.provisions[2]?.text).toContain(parts[1]?.join("\n"));
  const [unclosed] = draft.messages.filter(({ kind }) => kind === "unclosed-quotation");
  expect(unclosed?.text.en).toContain(parts[1]?.[0]);
});

it.each([
  ["В Закон «О школе»:", "«1. Игра ждет."],
  ["In the Schools Act:", "“1. A game waits."],
  ["«Мектеп туралы» Заңға:", "«1. Ойын күтеді."],
])("ends such a quotation with the next act that is amended: %s", (act, open) => {
  const mark = open.charAt(0);
  const close = mark === "«" ? "»" : "”";
  const lines = ["1. First act:", "1) add:", open, `2. ${act}`, "1) add:", `${mark}6. Text.${close}.`];
  expect(outline(draftOf("KZ", "Article 1. Amend:", ...lines))).toEqual([
    "article 1",
    "point 1(1)",
    "subpoint 1(1)(1)",
    "point 1(2)",
    "subpoint 1(2)(1)",
  ]);
});

it.each([
  [["«Статья 6. Школа обязана:", "1) учить;", "2) исключить доступ к игре;", "3) дополнить: «Игра».»;"]],
  [["«4. Внести в Закон:", "1) статью 5 исключить;", "2) статью 6 исключить;", "3) статью 7 дополнить: «Игра».»;"]],
  [["«2) статью 5 исключить;", "3) статью 6 исключить;", "4) статью 7 дополнить: «Игра».»;"]],
  [["«Статья 6. Слова", "«игра» – дело;", "2) «школа» – место;", "«урок» – час.».;"]],
  [["«Статья 6. Слова", "1) игра – дело;", "2) исключаются слова статьи 7;", "«урок» – час.»;"]],
  [["«6-бап. Сөздер", "1) ойын – іс;", "2) 7-баптың сөздері алып тасталсын;", "«сабақ» – сағат.»;"]],
  [["“Article 6. Words", "1) a game is a deed;", "2) the words of article 7 are deleted;", "“lesson” is an hour.”;"]],
])("keeps a quotation whole that has a list of its own: %j", (quoted) => {
  const draft = draftOf("KZ", "Статья 1. Внести изменения:", "1) дополнить:", ...quoted, "2) статью 9 исключить.");
  expect(outline(draft)).toEqual(["article 1", "subpoint 1(1)", "subpoint 1(2)"]);
  expect(draft.provisions[2]?.text).toBe("статью 9 исключить.");
});

it("does not end a quotation with an item of its own where its marks are the same on both sides", () => {
  const quoted = [
    '"(1A) A school may:',
    "(a) teach;",
    "(b) delete the data under section 9;",
    'as in "Form A"',
    'here.";',
  ];
  const draft = draftOf("UK", "1. Amend:", "(a) insert:", ...quoted, "(b) delete subsection (3).");
  expect(draft.provisions.at(-1)?.text).toBe("delete subsection (3).");
  expect(draft.provisions.map(({ id }) => id)).not.toContain("1(b)[2]");
  expect(kinds(draft)).not.toContain("unclosed-quotation");
});

it("tells a quotation that holds one more opening mark than closing ones, though its end can't be told", () => {
  const lines = ["1) дополнить:", "«4. Игра ждет.", "2) дополнить:", "«5. Игра длится.»;", "3) статью 9 исключить."];
  const draft = draftOf("KZ", "Статья 1. Внести изменения:", ...lines);
  expect(outline(draft)).toEqual(["article 1", "subpoint 1(1)", "subpoint 1(3)"]);
  expect(kinds(draft)).toContain("unclosed-quotation");
});

it.each([
  [["«Статья 6. Закон «Об играх»", "1) игра ждет;", "2) игра длится.»;"]],
  [["«1) Закон «Об играх»;", "2) Закон «О школе».»;"]],
])("takes no list of a quotation for the one around it, though a name in it is closed: %j", (quoted) => {
  const draft = draftOf("KZ", "Статья 1. Внести изменения:", "1) дополнить:", ...quoted, "2) исключить статью 7.");
  expect(outline(draft)).toEqual(["article 1", "subpoint 1(1)", "subpoint 1(2)"]);
  expect(draft.provisions[2]?.text).toBe("исключить статью 7.");
});

it("says gaps, doubles, wrong order, lost superscripts and stubs, and keeps every number", () => {
  const draft = draftOf(
    "KZ",
    ...[1, 3, 3, 2, 4, 42].flatMap((number) => article(number)),
    ...article(5),
    "Статья 6. Исключена законом.",
  );
  expect(draft.provisions.map(({ id }) => id)).toEqual(["1", "3", "3[2]", "2", "4", "42", "5", "6"]);
  const about = draft.messages.map(({ kind, provision }) => [kind, provision]);
  expect(about).toEqual([
    ["gap", "3"],
    ["double", "3[2]"],
    ["order", "2"],
    ["gap", "4"],
    ["lost-superscript", "42"],
    ["order", "5"],
    ["repealed", undefined],
  ]);
});

it("says nothing of sub-points that are counted through their article", () => {
  const draft = draftOf("KZ", "Статья 1. Дети", "1. Одни:", "1) играют;", "2) поют.", "2. Другие:", "3) учатся.");
  expect(draft.messages).toEqual([]);
});

it("says where an extract begins", () =>
  expect(kinds(draftOf("KZ", ...article(10), ...article(11)))).toEqual(["first-number"]));

it("puts the lines of a hard wrap together, titles over two lines and “Article 16 thereof” among them", () => {
  const draft = draftOf(
    "generic",
    "     Article 1. Rights of children who use services of the",
    "                 digital environment",
    "",
    "     1. A provider that offers its services to children shall",
    "follow what is laid down in the Convention and in particular",
    "Article 16 thereof, and shall say in plain words which of the",
    "duties it meets.",
    "     2. A provider shall keep the data of children for as long",
    "as they are needed and no longer, and shall delete them when",
    "a child asks for that.",
    "",
    "     Article 2. Schools and other places where children learn",
    "",
    "     A school shall teach how services are used in safety and",
    "with respect for others.",
  );
  expect(outline(draft)).toEqual(["article 1", "point 1(1)", "point 1(2)", "article 2"]);
  expect(draft.provisions[0]?.heading).toBe("Rights of children who use services of the digital environment");
  expect(draft.provisions[1]?.text).toContain("in particular Article 16 thereof, and");
});

it("takes a title's second line that begins small, and no text for a title", () => {
  const draft = draftOf(
    "KG",
    "Статья 1. Запись детей",
    "в школу",
    "",
    "Дети идут в школу.",
    "Статья 2",
    "Закон действует сразу.",
  );
  expect(draft.provisions.map(({ heading, text }) => [heading, text])).toEqual([
    ["Запись детей в школу", "Дети идут в школу."],
    ["", "Закон действует сразу."],
  ]);
});

it("does not take a reference at the start of a paragraph for a heading", () => {
  const draft = draftOf(
    "generic",
    "Article 1. Aim",
    "Article 16 of the Convention applies.",
    "Chapter 2 of this Act applies too.",
  );
  expect(outline(draft)).toEqual(["article 1"]);
});

it("finds nothing in a text without provisions, and says it", () => {
  const draft = draftOf("KZ", "Просто письмо.");
  expect(draft).toMatchObject({ provisions: [], front: "Просто письмо." });
  expect(kinds(draft)).toEqual(["no-provisions"]);
});

it("does not take footnotes for recitals", () => {
  const draft = draftOf(
    "EU",
    "Whereas:",
    "(1) Children play.",
    "(2) They learn.",
    "(1) OJ C 1, p. 1.",
    "Article 1",
    "Aim",
    "Play.",
  );
  expect(outline(draft)).toEqual(["recital recital 1", "recital recital 2", "article 1"]);
  expect(draft.provisions[1]?.text).toBe("They learn.\n(1) OJ C 1, p. 1.");
});

it("finds a list that begins in the line of the provision around it", () => {
  const draft = draftOf("KZ", "Статья 1. Дети", "1. 1) играют;", "2) поют.");
  expect(outline(draft)).toEqual(["article 1", "point 1(1)", "subpoint 1(1)(1)", "subpoint 1(1)(2)"]);
});

it("takes the sentence of a last article for its text, though a signature stands below", () => {
  const draft = draftOf("KZ", ...article(1), "Статья 2. Закон действует сразу.", "Министр");
  expect(draft.provisions[1]).toMatchObject({ heading: "", text: "Закон действует сразу.\nМинистр" });
});

describe("what is put into other acts", () => {
  const QUOTED = ["«4. Школа учит.»;", "статью 9 изложить в следующей редакции:", "«Статья 9. Игры", "1. Игра ждет.»"];

  it.each([
    ["статью 6 дополнить пунктом 4 следующего содержания:"],
    ["Статью 6 дополнить пунктом 4 следующего содержания:"],
    ["6-бап мынадай мазмұндағы 4-тармақпен толықтырылсын:"],
  ])("stays below the line that announces it, in the order of the draft: %s", (announcing) => {
    const draft = draftOf(
      "KZ",
      ...article(1, "Внести изменения в следующие акты:"),
      "1) в Закон «Об игре»:",
      "статью 5 исключить;",
      announcing,
      ...QUOTED.slice(0, -1),
      `${QUOTED.at(-1)};`,
      "2) в Закон «О школе»:",
      announcing,
      ...QUOTED.slice(0, -1),
      `${QUOTED.at(-1)}.`,
    );
    expect(outline(draft)).toEqual(["article 1", "subpoint 1(1)", "subpoint 1(2)"]);
    expect(draft.provisions[1]?.text).toBe(
      ["в Закон «Об игре»:", "статью 5 исключить;", announcing, ...QUOTED].join("\n") + ";",
    );
    expect(draft.provisions[2]?.text).toBe(["в Закон «О школе»:", announcing, ...QUOTED].join("\n") + ".");
  });

  it("stays in the indent that announces it", () => {
    const draft = draftOf("KZ", ...article(1, "Внести изменения:"), "- в статью 5:", "«игра» – труд;", "- в статью 6.");
    expect(draft.provisions.map(({ text }) => text)).toEqual([
      "Внести изменения:",
      "- в статью 5:\n«игра» – труд;",
      "- в статью 6.",
    ]);
  });
});

const told = (...lines: readonly string[]) =>
  draftOf("KZ", "Статья 1. Игры", ...lines).messages.filter(({ kind }) => kind === "among-points");

describe("text among the points of a provision", () => {
  it("is told where the sheet can't keep its place: behind points that no colon announces, and between two lists", () => {
    const closed = told("1. Не допускаются следующие игры", "1) ночные;", "2) платные.", "Запрет не касается школ.");
    const between = told("1. Дети:", "1) играют;", "2) учатся.", "Кроме того, они:", "1) спят.");
    for (const messages of [closed, between])
      expect(messages.map(({ text }) => text.ru)).toEqual([
        expect.stringContaining("перечнями: пункт 1 статьи 1. Лист"),
      ]);
  });

  it("is not told where a colon says that it stands behind them", () => {
    expect(told("1. Не допускаются игры:", "1) ночные;", "2) платные.", "Запрет не касается школ.")).toEqual([]);
    expect(told("1. Играют.", "2. Учатся.")).toEqual([]);
  });
});

it.each([
  ["KZ" as const, article(12, "Текст."), article("12-1"), article("12а"), article("12-2"), article(13)],
  ["KZ" as const, ["12-бап. Ойын"], ["12-1-бап. Ойын"], ["12а-бап. Ойын"], ["13-бап. Ойын"]],
  ["generic" as const, ["Article 12. Games"], ["Article 12-1. Games"], ["Article 12A. Games"], ["Article 13. Games"]],
])("says nothing of the order of articles inserted by a letter and by a number: %s", (jurisdiction, ...articles) => {
  expect(kinds(draftOf(jurisdiction, ...articles.flat()))).not.toContain("order");
});

it("says that an inserted article stands before the one it was inserted after", () => {
  expect(kinds(draftOf("KZ", ...article("12а"), ...article(12), ...article(13)))).toContain("order");
});

it.each([
  ["Статья 1. Игры", ["1. Один.", "1-1. Вставлен.", "1 бис. Вставлен.", "1а. Вставлен.", "2. Два."]],
  ["1-бап. Ойындар", ["1. Бір.", "1-1. Қосылды.", "1 бис. Қосылды.", "2. Екі."]],
  ["Article 1. Games", ["1. One.", "1 - 1. Inserted.", "1 bis. Inserted.", "1ter. Inserted.", "2. Two."]],
])("reads points that are inserted in any form: %s", (heading, points) => {
  const read = draftOf("KZ", heading, ...points).provisions.slice(1);
  expect(read.map(({ level, mark }) => [level, mark])).toEqual(
    points.map((point) => ["point", point.slice(0, point.indexOf(".") + 1)]),
  );
});

it.each([
  ["подпункты", "Статья 1. Игры", ["1) один;", "1 бис) вставлен;", "2) два."]],
  ["paragraphs", "Article 1. Games", ["1) one;", "1 bis) inserted;", "2) two."]],
])("reads %s that are inserted by a word", (_, heading, points) => {
  expect(draftOf("KZ", heading, ...points).provisions.slice(1)).toHaveLength(3);
});

it("does not take a year for an inserted point", () => {
  expect(draftOf("KZ", ...article(1, "1. Закон принят.", "2026г. стал годом игры.")).provisions).toHaveLength(2);
});

it("takes 10 behind 1, and 2.10 behind 2.1, for a gap, since no raised number is 0", () => {
  const points = ["1. Один.", "10. Десять."];
  expect(kinds(draftOf("KZ", ...article(1, ...points)))).toEqual(["gap"]);
  expect(kinds(draftOf("KZ", "1. Один.", "1.1. Два.", "1.10. Десять."))).toContain("gap");
  const counted = Array.from({ length: 12 }, (_, at) => `1.${at + 1}. Текст.`);
  expect(kinds(draftOf("KZ", ...article(1, ...counted)))).toEqual([]);
});

it.each([
  ["Приложение 2", "Статья 1. Игры"],
  ["2-қосымша", "1-бап. Ойындар"],
  ["Annex 2", "Article 1. Games"],
])("does not call points inserted that say the number of their annex: %s", (annex, heading) => {
  const draft = draftOf("KZ", heading, annex, "2.1. 2027.", "2.2. 2028.");
  expect(kinds(draft)).toEqual(["first-number"]);
});

it.each([
  ["KZ", "Статья 1. Школы", "1. Учат.", "2. Исключения из пункта 1 устанавливает министр.", "3. Исключен."],
  ["KZ", "1-бап. Мектептер", "1. Оқытады.", "2. Алып тасталған дерек сақталады.", "3. Алып тасталды."],
  ["generic", "Article 1. Schools", "1. They teach.", "2. Deleted marks are kept.", "3. Deleted."],
] as const)("calls no sentence repealed that only begins as a stub does: %s %s", (country, ...lines) => {
  const [stub] = draftOf(country, ...lines).messages.filter(({ kind }) => kind === "repealed");
  expect(stub?.text.en).toMatch(/^Repealed, with only a stub left: [^;]*3[^;]*\.$/u);
});
