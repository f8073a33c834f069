import { readLines } from "../../../src/domain/draft/read-lines";
import { draftOf, outline } from "./read-lines-of";

const lines = (text: string): readonly string[] => readLines(text).paragraphs.map((paragraph) => paragraph.text);
const thrice = (article: (number: number) => string): string => [1, 2, 3].map(article).join("\n");

describe("a text that holds a paragraph a line", () => {
  it.each([
    [
      "items without an end, in English",
      (number: number) =>
        `Article ${number}. List of services\n1. The provider enters in the list\n(a) the name of its service\n` +
        "(b) the age of those who use it\n(c) the data that it keeps\n2. Anyone may see the list",
      ["(1)", "(1)(a)", "(1)(b)", "(1)(c)", "(2)"],
    ],
    [
      "items with commas, in Russian",
      (number: number) =>
        `Статья ${number}. Список услуг\n1. В список входят сведения:\n1) название услуги и страна,\n` +
        "2) возраст ее пользователей,\n3) данные, которые хранятся.\n2. Список открыт для всех.",
      ["(1)", "(1)(1)", "(1)(2)", "(1)(3)", "(2)"],
    ],
    [
      "items without an end, in Kazakh",
      (number: number) =>
        `${number}-бап. Қызметтер тізімі\n1. Тізімге мыналар енгізіледі\n1) қызметтің атауы мен елі\n` +
        "2) пайдаланушылардың жасы\n3) сақталатын деректер тізбесі\n2. Тізім баршаға ашық",
      ["(1)", "(1)(1)", "(1)(2)", "(1)(3)", "(2)"],
    ],
  ])("keeps each of them apart: %s", (_, article, inside) => {
    const { provisions } = draftOf("KZ", thrice(article));
    expect(provisions.map(({ id }) => id)).toEqual(
      ["1", "2", "3"].flatMap((number) => [number, ...inside.map((mark) => number + mark)]),
    );
  });
});

describe("a text that is broken at a width", () => {
  it("begins an item with the next mark of its list, though the line above has no end", () => {
    const draft = draftOf(
      "generic",
      thrice(
        (number) =>
          `Article ${number}. Duties\n1. A provider asks what its service does to the rights of\n` +
          "children before it offers it to them and says what it has\nfound in words that they understand:\n" +
          "(a) before the service is offered; and\n(b) once in each year.",
      ),
    );
    expect(outline(draft).slice(0, 4)).toEqual(["article 1", "point 1(1)", "subpoint 1(1)(a)", "subpoint 1(1)(b)"]);
  });

  it("keeps in its sentence a number that only looks like a mark: “подпунктами / 2) и 3)”", () => {
    const draft = draftOf(
      "KZ",
      thrice(
        (number) =>
          `Статья ${number}. Данные\n1. Данные ребенка хранятся до тех пор, пока они нужны:\n` +
          "1) детям, о которых сказано в пункте втором и подпунктах\n2) и 3) того же пункта, а также тем, кто о них просит, и\n" +
          "тем, кто их учит;\n2) родителям и всем тем, кого родители просят помочь им\nв этом деле.",
      ),
    );
    expect(outline(draft).slice(0, 4)).toEqual(["article 1", "point 1(1)", "subpoint 1(1)(1)", "subpoint 1(1)(2)"]);
    expect(draft.provisions[2]?.text).toContain("подпунктах 2) и 3) того же пункта");
  });

  it.each([
    [
      "Russian",
      (number: number) =>
        `      Статья ${number}. Цель\n      1. Услуга для детей не может просить данных, которые ей\n` +
        "не нужны, и хранит остальные так долго, как это нужно\nдля услуги.\n      2. Услуга говорит об этом словами, которые дети, а также те,\nкто учит их или живет с ними\nрядом, знают.",
    ],
    [
      "English",
      (number: number) =>
        `      Article ${number}. Aim\n      1. A service for children asks for no data that it does\n` +
        "not need, and keeps the others for as long as they are\nneeded.\n      2. A service says so in words that children and those\nwho teach them or live with\nthem know.",
    ],
    [
      "Kazakh",
      (number: number) =>
        `      ${number}-бап. Мақсат\n      1. Балаларға арналған қызмет өзіне керек емес деректерді\n` +
        "сұрамайды және қалғандарын қызметке қанша керек болса,\nсонша сақтайды.\n      2. Қызмет бұл туралы балалар мен оларды оқытатындар\nжәне олармен бірге тұратындар\nтүсінетін сөзбен айтады.",
    ],
  ])("takes no point into the heading above it where first lines stand further in: %s", (_, article) => {
    const draft = draftOf("KZ", thrice(article));
    expect(draft.provisions.map(({ id }) => id)).toEqual(
      ["1", "2", "3"].flatMap((number) => [number, `${number}(1)`, `${number}(2)`]),
    );
    expect(draft.provisions[0]?.heading).toMatch(/^(?:Цель|Aim|Мақсат)$/u);
  });

  it.each([
    [
      "Article 1. Aim",
      "A service for children asks for no data that it does\nnot need, and",
      "keeps the others for as long as\nthey are needed.",
    ],
    [
      "Статья 1. Цель",
      "Услуга для детей не может просить данных, которые ей\nне нужны, и",
      "хранит остальные так долго, как\nони нужны.",
    ],
    [
      "1-бап. Мақсат",
      "Балаларға арналған қызмет өзіне керек емес деректерді\nсұрамайды және",
      "қалғандарын керек болғанынша\nсақтайды.",
    ],
  ])("takes no first line of a text for more of the title above it: %s", (heading, text, more) => {
    const article = `      ${heading}\n      ${text} ${more}`;
    const [only] = draftOf("KZ", article, article, article).provisions;
    expect(only?.heading).toBe(heading.split(". ")[1]);
    expect(only?.text).toBe(`${text} ${more}`.replaceAll("\n", " "));
  });

  it("goes on with a title back at the margin behind a full line", () => {
    const draft = draftOf(
      "KZ",
      thrice(
        (number) =>
          `      Статья ${number}. Слова, которые стоят в этом\nЗаконе\n      1. Услуга не просит данных, которые ей\n` +
          "не нужны, и хранит остальные так долго,\nкак они нужны.",
      ),
    );
    expect(draft.provisions[0]).toMatchObject({ heading: "Слова, которые стоят в этом Законе", text: "" });
  });

  it("is one of however many lines", () => {
    const line = "a service keeps the data of children for as long as it needs them";
    expect(lines(Array.from({ length: 20_000 }, () => line).join("\n"))).toHaveLength(1);
  });
});

/** A paragraph with as many words on each line as fit. */
function filled(paragraph: string, width: number): string {
  const broken: string[] = [];
  for (const word of paragraph.split(" ")) {
    const line = broken.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) broken[broken.length - 1] = `${line} ${word}`;
    else broken.push(word);
  }
  return broken.join("\n");
}

const hasRoomAtEnd = (paragraph: string, width: number): boolean =>
  (filled(paragraph, width).split("\n").at(-1)?.length ?? 0) < width - 20;

describe.each([
  [
    "English",
    "a service keeps what it knows of a child for no longer than the child and those who care for it have asked it to",
    ["Parents know.", "Transitional provisions", "School teaches;"],
  ],
  [
    "Russian",
    "услуга хранит то, что она знает о ребенке, не дольше, чем об этом просили он сам и те, кто о нем заботится",
    ["Родители знают.", "Переходные положения", "Школа учит;"],
  ],
  [
    "Kazakh",
    "қызмет бала туралы білетінін оның өзі және оған қамқорлық жасайтындар сұраған уақыттан артық сақтамайды",
    ["Ата-ана біледі.", "Өтпелі ережелер", "Мектеп оқытады;"],
  ],
])("a text of which every line is filled, in %s", (_, sentence, short) => {
  const said = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  it.each([60, 70, 80])("begins a paragraph behind a line that had room for its first word: %s", (width) => {
    const long = Array.from({ length: 12 }, (__, at) => `${at + 1}. ${"x".repeat(3 * at + 1)} ${said}. ${said}.`);
    const paragraphs = [...long.filter((one) => hasRoomAtEnd(one, width)), ...short];
    expect(lines(paragraphs.map((one) => filled(one, width)).join("\n"))).toEqual(paragraphs);
  });
});

it.each([
  ["The provider of the service asks for these things here:", "- consent;", "- age."],
  ["Поставщик услуги для детей просит о следующих вещах:", "– согласие;", "– возраст."],
  ["Балаларға арналған қызметті жеткізуші мыналарды сұрайды:", "• келісім;", "• жас."],
])("begins an item with a dash below a line that is full: %s", (announced, ...items) => {
  const before = [
    "a service for children asks for no data that it does",
    "not need and keeps the others as long as they are",
  ];
  const text = [...before, ...before, "needed.", announced, ...items].join("\n");
  expect(lines(text).slice(-2)).toEqual(items);
});

it("puts the lines of a short text together where two of them break off before a small letter", () => {
  const text = [
    "1-бап. Ойындар",
    "1. Ойын баланың жасын оның ата-анасының жазбаша",
    "келісімімен сұрайды.",
    "2. Ойын баланың дерегін жарнама мақсатында бөгде",
    "адамға бермейді.",
    "3. Жас сақталмайды.",
  ];
  expect(lines(text.join("\n"))).toEqual([
    "1-бап. Ойындар",
    "1. Ойын баланың жасын оның ата-анасының жазбаша келісімімен сұрайды.",
    "2. Ойын баланың дерегін жарнама мақсатында бөгде адамға бермейді.",
    "3. Жас сақталмайды.",
  ]);
});
