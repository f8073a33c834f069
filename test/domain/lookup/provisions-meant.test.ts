import { provisionsMeant } from "../../../src/domain/lookup/provisions-meant";

const IDS =
  "chapter 1|4|4(1)|4(2)|4(3)|chapter 2|5|5-1|6|chapter 3|7|7(1)|7(1)(3)|8|8(3)|9|9(2)|10|10(1)|10(2)|12-1|16|19|20|21|22";
const { meant, read } = provisionsMeant(
  [...IDS.split("|"), "schedule 1", "schedule 1(4)"].map((id) => ({ id, citation: "" })),
);

it.each([
  ["Article 2.1.1", "2.1.1"],
  ["art. 2.1.1 and 2.1.2", "2.1.1; 2.1.2"],
  ["Article 2.1", "2.1"],
])("finds %j among provisions whose numbers say all those around them", (typed, ids) => {
  const decimals = provisionsMeant(["2", "2.1", "2.1.1", "2.1.2"].map((id) => ({ id, citation: "" })));
  expect(decimals.meant(typed)?.join("; ")).toBe(ids);
});

it.each([
  ["Art. 16", "16"],
  ["Art 16", "16"],
  ["Art. 9 para. 2", "9(2)"],
  ["Art. 9(2) of the draft", "9(2)"],
  ["Arts 20, 22", "20; 22"],
  ["Articles 20 and 22", "20; 22"],
  ["ст. 16", "16"],
  ["п. 2 ст. 10", "10(2)"],
  ["п.2 ст.10 законопроекта", "10(2)"],
  ["подп. 3) п. 1 ст. 7", "7(1)(3)"],
  ["ст. 12-1", "12-1"],
  ["ст. 19, 21", "19; 21"],
  ["ст. 19 и п. 2 ст. 10", "19; 10(2)"],
  ["19, 21-баптар", "19; 21"],
  ["пункт 2 статей 4 и 9", "4(2); 9(2)"],
  ["paragraph 2 of Articles 4 and 9", "4(2); 9(2)"],
  ["пункты 1, 2 статьи 4", "4(1); 4(2)"],
  ["16-б.", "16"],
  ["10-баптың 2-тармағы", "10(2)"],
  ["жобаның 16-бабы", "16"],
  ["19, 21", "19; 21"],
  ["9.2", "9(2)"],
  ["п. 2, ст. 10", "10(2)"],
  ["paragraph 2, Article 10", "10(2)"],
  ["2-тармақ, 10-бап", "10(2)"],
  ["Paragraphs 1 and 2, Article 10", "10(1); 10(2)"],
  ["подпункт 3), статья 8", "8(3)"],
  ["подпункт 3), пункт 1, статья 7", "7(1)(3)"],
  ["п. 4 приложения 1", "schedule 1(4)"],
  ["Appendix 1", "schedule 1"],
  ["item 4 of Annex 1", "schedule 1(4)"],
  ["приложение 1, пункт 4", "schedule 1(4)"],
  ["статьи 5 и 6 (глава 2)", "5; 6"],
  ["Article 4 (Chapter 1)", "4"],
  ["Глава 1 ст. 4", "4"],
  ["4-бап (1-тарау)", "4"],
  ["глава 2 (ст. 6)", "6"],
  ["ст. 19–21", "19; 20; 21"],
  ["статьи 4–6", "4; 5; 5-1; 6"],
  ["Articles 4 to 6", "4; 5; 5-1; 6"],
  ["4–6-баптар", "4; 5; 5-1; 6"],
  ["пункты 1–3 статьи 4", "4(1); 4(2); 4(3)"],
  ["4–6", "4; 5; 5-1; 6"],
  ["главы 1–3", "chapter 1; chapter 2; chapter 3"],
  ["Chapter III", "chapter 3"],
  ["Глава III", "chapter 3"],
  ["III тарау", "chapter 3"],
  ["draft Article 10(2)", "10(2)"],
  ["Draft Articles 4 and 5", "4; 5"],
  ["Annex 1 to the Law", "schedule 1"],
  ["Annex 1 to the draft law", "schedule 1"],
  ["Annex 1 to the Law, item 4", "schedule 1(4)"],
  ["Приложение 1 к Закону", "schedule 1"],
  ["п. 4 приложения 1 к Закону", "schedule 1(4)"],
  ["Приложение 1 к Закону, пункт 4", "schedule 1(4)"],
  ["Заңға 1-қосымша", "schedule 1"],
  ["Заңға 1-қосымшаның 4-тармағы", "schedule 1(4)"],
  ["Paragraph two of Article 10", "10(2)"],
  ["Article 10, paragraph two", "10(2)"],
  ["пункт второй статьи 10", "10(2)"],
  ["пункты первый и второй статьи 10", "10(1); 10(2)"],
  ["10-баптың екінші тармағы", "10(2)"],
  ["10(1) and 10(2)", "10(1); 10(2)"],
  ["9 и 10", "9; 10"],
  ["п. 2, ст. 9, п. 1, ст. 10", "9(2); 10(1)"],
  ["9 және 10", "9; 10"],
])("what a cell calls “%s” is %s", (typed, ids) => {
  expect(meant(typed)?.join("; ")).toBe(ids);
});

it.each([
  "ст. 16 КПР",
  "Art. 16 CRC",
  "Annex 1 to the Law on Communications",
  "Annex 1 to the Order",
  "Annex 1 to that Law",
  "Приложение 1 к Закону «О связи»",
  "Приложение 1 к указанному Закону",
  "Байланыс туралы заңға 1-қосымша",
  "п. 2 ст. 10 Закона «О связи»",
  "ст. 99",
  "ст. 19–99",
  "ст. 21–19",
  "5-7",
  "12-2",
  "ст. 16, 99",
  "п. 9, ст. 10",
  "п. 2, ст. 10 и 9",
  "п. 2 и ст. 10",
  "2-тармақ",
  "2 главы",
  "3 дня",
  "ст. 16 новая",
  "пункт 2",
])("nothing is certain of “%s”", (typed) => {
  expect(meant(typed)).toBeUndefined();
});

describe("a heading behind the number", () => {
  const named = provisionsMeant([
    { id: "7", citation: "", heading: "Advertising to children" },
    { id: "8", citation: "", heading: "Реклама для детей" },
    { id: "9", citation: "", heading: "Балаларға арналған жарнама." },
  ]).meant;

  it.each([
    ["Article 7. Advertising to children", "7"],
    ["Article 7 (Advertising to children)", "7"],
    ["Статья 8. Реклама для детей.", "8"],
    ["ст. 8 «Реклама для детей»", "8"],
    ["9-бап. Балаларға арналған жарнама", "9"],
  ])("is passed over where the draft has it there: %s", (typed, id) => {
    expect(named(typed)).toEqual([id]);
  });

  it.each(["Article 8. Advertising to children", "Article 7. Sponsorship of children", "Advertising to children"])(
    "makes nothing certain where the draft has it elsewhere, or no number stands before it: %s",
    (typed) => expect(named(typed)).toBeUndefined(),
  );
});

describe("words behind the number", () => {
  const { meant: named } = provisionsMeant([
    { id: "7", citation: "", heading: "Advertising to children", text: "" },
    { id: "8", citation: "", heading: "Реклама для детей", text: "" },
    { id: "9", citation: "", heading: "Балаларға арналған жарнама", text: "" },
    { id: "10", citation: "", heading: "Ответственность", text: "" },
    { id: "10(2)", citation: "", heading: "", text: "Родители отвечают за вред." },
    { id: "11", citation: "", heading: "Liability", text: "" },
    { id: "11(2)", citation: "", heading: "", text: "Parents pay for the damage." },
  ]);

  it.each([
    ["Article 7 (advertising)", "7"],
    ["Article 7 – children", "7"],
    ["Article 11(2) (parents' liability)", "11(2)"],
    ["Article 11. Liability, paragraph 2", "11(2)"],
    ["Статья 8 (реклама)", "8"],
    ["п. 2 ст. 10 (ответственность родителей)", "10(2)"],
    ["Статья 10. Ответственность, пункт 2", "10(2)"],
    ["ст. 8 (реклама) и ст. 10 (ответственность)", "8; 10"],
    ["9-бап (жарнама)", "9"],
  ])("are passed over where the draft says them there: %s", (typed, ids) => {
    expect(named(typed)?.join("; ")).toBe(ids);
  });

  it.each([
    "Article 11 (advertising)",
    "Article 7 (deleted)",
    "Article 7 (Law on Advertising)",
    "Статья 8 (Закон о рекламе)",
    "Статья 8 (прежняя редакция)",
    "ст. 8 (реклама) и ст. 10 (новая)",
    "9-бап (жаңа)",
    "9-бап (Жарнама туралы заң)",
    "Article 7 of the draft Law on Advertising to children",
    "ст. 8 законопроекта о рекламе",
  ])("make nothing certain where they are of something else: %s", (typed) => expect(named(typed)).toBeUndefined());
});

it.each(["-", "–", "n/a", "N/A", "none", "нет", "Жоқ"])("a cell that says “%s” names no provision", (typed) => {
  expect(meant(typed)).toEqual([]);
});

it.each([
  ["ст. 16, 99", ["99"]],
  ["10(2), 99, 9", ["99"]],
  ["п. 9 и 2 ст. 10", ["10(9)"]],
  ["ст. 99", ["ст. 99"]],
  ["ст. 16 новая", ["ст. 16 новая"]],
])("of “%s” the draft lacks %j", (typed, names) => {
  expect(read(typed).missing).toEqual(names);
});

it("reads each value of a cell as its ids, and leaves what is not certain as it is typed", () => {
  expect(
    provisionsMeant(["4", "4(1)"].map((id) => ({ id, citation: "" }))).idsOf(["п. 1 ст. 4 и ст. 9", "4 (1)", "99"]),
  ).toEqual(["4(1)", "9", "99"]);
});

it.each([
  ["п. 2 ст. 10 и п. 1 ст. 14", ["10(2)"], ["14(1)"]],
  ["Article 10(2) and Article 99", ["10(2)"], ["99"]],
  ["10-баптың 2-тармағы және 14-баптың 1-тармағы", ["10(2)"], ["14(1)"]],
  ["Article 10(2) (cf. Article 5 GDPR)", ["10(2)"], ["Article 5 GDPR"]],
  ["п. 1 ст. 4 (ср. ст. 5 GDPR)", ["4(1)"], ["ст. 5 GDPR"]],
  ["4-баптың 1-тармағы (GDPR 5-бабын қараңыз)", [], ["4-баптың 1-тармағы (GDPR 5-бабын қараңыз)"]],
  ["4, new", [], ["4, new"]],
  ["Article 9, last paragraph", [], ["Article 9, last paragraph"]],
  ["Article 7, GDPR", [], ["Article 7, GDPR"]],
  ["7-бап, «бала» ұғымы", [], ["7-бап, «бала» ұғымы"]],
  ["Article 4, Article 99", ["4"], ["99"]],
  ["Chapter 1, articles 4 and 9", [], ["Chapter 1, articles 4 and 9"]],
  ["гл. 1, ст.ст. 4 и 9", [], ["гл. 1, ст.ст. 4 и 9"]],
  ["Article 8 (Law on Play)", [], ["Article 8 (Law on Play)"]],
  ["ст. 8 (Закон об играх)", [], ["ст. 8 (Закон об играх)"]],
  ["п. 2 ст. 10, ст. 5 Закона «О связи»", [], ["п. 2 ст. 10, ст. 5 Закона «О связи»"]],
  ["Article 10, 4 and 5", [], ["Article 10, 4 and 5"]],
  ["Article 10, 4", [], ["Article 10, 4"]],
])("of “%s” %j is certain, and %j is not of the draft", (typed, ids, others) => {
  expect(read(typed)).toEqual({ ids, missing: others });
});

it.each([
  "ст. 4 – ст. 7",
  "Article 4 – Article 7",
  "4-бап – 7-бап",
  "п. 1 ст. 4 - п. 2 ст. 10",
  "ст. 4 / ст. 7",
  "Article 10, 4 and 5",
  "Article 4, see Article 5",
  "п. 2 ст. 4, 9",
  "пункт 2 статьи 4, 9",
  "paragraph 2 of Article 4, 9",
  "Глава 2 ст. 4",
  "Chapter 2, Article 4",
  "Chapter 2, Section 4",
  "Article 4 of Chapter 2",
  "4-бап (2-тарау)",
  "2-тараудың 4-бабы",
  "ст. 4, см. ст. 5",
  "4-бап, 5-бапты қараңыз",
  "статья 10, 4",
  "Art. X",
  "ст. Х",
])("understands no part of what may mean more, or something else: %s", (typed) => {
  expect(meant(typed)).toBeUndefined();
});

describe("a passage that bears no number", () => {
  it.each(["абзац второй статьи 10", "часть вторая статьи 10", "10-баптың екінші абзацы", "10-баптың екінші бөлігі"])(
    "is not taken for the point that is counted so: %s",
    (typed) => {
      expect(meant(typed)).toBeUndefined();
    },
  );

  it("is meant where the draft cites it so", () => {
    const draft = provisionsMeant([
      { id: "10", citation: "статья 10" },
      { id: "10 indent 1", citation: "абзац второй статьи 10" },
    ]);
    expect(draft.meant("абзац второй статьи 10")).toEqual(["10 indent 1"]);
    expect(meant("часть 2 статьи 10")).toEqual(["10(2)"]);
  });
});
