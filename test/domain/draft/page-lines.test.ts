import { readLines } from "../../../src/domain/draft/read-lines";
import { readDraft } from "../../../src/domain/draft/read-draft";

const LANGUAGES = {
  Russian: {
    lines: ["услуга для детей хранит данные ребенка так долго, как", "они нужны для услуги, и ни днем дольше, чем это"],
    page: (number: number) => `Стр. ${number} из 3`,
  },
  Kazakh: {
    lines: ["балаларға арналған қызмет баланың деректерін қызмет", "үшін қанша керек болса, сонша ғана сақтайды және"],
    page: (number: number) => `${number}-бет`,
  },
  English: {
    lines: [
      "a service for children keeps the data of a child for as",
      "long as they are needed for it and not a day longer or",
    ],
    page: (number: number) => `Page ${number} of 3`,
  },
};

/** Three pages of one sentence, with what stands between them. */
const pages = (lines: readonly string[], between: (number: number) => string): string =>
  [1, 2, 3].map((number) => [...lines, ...lines, ...lines, ...lines, between(number)].join("\n")).join("\n");

const said = (text: string, kind: string) =>
  readDraft(readLines(text)).messages.find((message) => message.kind === kind)?.text;

describe.each(Object.entries(LANGUAGES))("a text of several pages in %s", (_, { lines, page }) => {
  it.each([
    ["pages that are called so", page],
    ["numbers in the middle of a sentence", (number: number) => `\n            ${number}\n`],
    ["numbers between strokes", (number: number) => `- ${number} -`],
  ])("is read without %s, its sentences whole, and says how many lines were left out", (__, between) => {
    const text = pages(lines, between).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    const { paragraphs, pageLines } = readLines(text);
    expect(paragraphs).toHaveLength(1);
    expect(paragraphs[0]?.text).not.toMatch(/\d/u);
    expect(pageLines).toHaveLength(3);
    expect(said(text, "page-lines")?.kk).toContain("Жол саны: 3");
  });

  it("is read without the header that most pages begin with, which stays on the first", () => {
    const { paragraphs, pageLines } = readLines(`Header\n\n${pages(lines, () => "\fHeader")}\n${lines.join("\n")}`);
    expect(paragraphs.map(({ text }) => text.includes("Header"))).toEqual([true, false]);
    expect(pageLines).toEqual(["Header", "Header", "Header"]);
  });
});

it.each([
  ["of a table", ["1", "games", "2", "chats", "3", "films"]],
  ["that do not count on", ["a day of", "7", "hours", ...Array<string>(9).fill("and on"), "a week of", "5", "days"]],
])("keeps numbers alone %s", (_, lines) => {
  expect(readLines(lines.join("\n"))).not.toHaveProperty("pageLines");
});

const WRAPPED = [
  "a service for children keeps the data of a child for as",
  "long as they are needed for it and not a day longer or",
];

const brokenAt = (head: string, tail: string, ...others: readonly string[]) => {
  const before = "as a service that is used by children";
  const text = [...others, ...WRAPPED, ...WRAPPED, `${before} ${head}`, tail].join("\n");
  const source = readLines(text);
  return { source, text, read: source.paragraphs.at(-1)?.text.split(`${before} `)[1] };
};

it.each([
  ["обра-", "ботка данных", "обработка данных", "обработка"],
  ["дерек-", "терді сақтау", "деректерді сақтау", "деректерді"],
  ["the envi-", "ronment of it", "the environment of it", "environment"],
  ["право-", "нарушение; право на правонарушения", "правонарушение; право на правонарушения", "правонарушение"],
])(
  "puts a word together that is none in halves, or whole elsewhere, in whatever case: %s %s",
  (head, tail, whole, word) => {
    const { source, text, read } = brokenAt(head, tail);
    expect(read).toBe(whole);
    expect(source).toMatchObject({ rejoined: [word], hyphensKept: [] });
    expect(said(text, "rejoined")?.ru).toContain(word);
  },
);

it.each([
  ["the well-", "being of it and well-being", "the well-being of it and well-being"],
  ["каких-", "либо данных и каких-либо", "каких-либо данных и каких-либо"],
  ["веб-", "сайтта, веб-сайттың", "веб-сайтта, веб-сайттың"],
])("leaves a word its hyphen that has one elsewhere, and says nothing: %s %s", (head, tail, whole) => {
  const { source, read } = brokenAt(head, tail);
  expect(read).toBe(whole);
  expect(source).toMatchObject({ rejoined: [], hyphensKept: [] });
});

it.each([
  ["a self-", "hosted server", "a self-hosted server", "self-hosted"],
  ["кто-", "либо", "кто-либо", "кто-либо"],
  ["онлайн-", "сервис", "онлайн-сервис", "онлайн-сервис"],
  ["медиа-", "сервис и сервис", "медиа-сервис и сервис", "медиа-сервис"],
  ["child-", "friendly, for the child", "child-friendly, for the child", "child-friendly"],
  ["медиа-", "контент және контент", "медиа-контент және контент", "медиа-контент"],
])("leaves a hyphen that may be the word's own, and names it: %s %s", (head, tail, whole, word) => {
  const { source, text, read } = brokenAt(head, tail);
  expect(read).toBe(whole);
  expect(source).toMatchObject({ rejoined: [], hyphensKept: [word] });
  for (const words of Object.values(said(text, "hyphens-kept") ?? {})) expect(words).toContain(word);
});

it.each([
  ["балалардың ата-", "аналарға", "ата-аналарға"],
  ["балалардың ата-", "анасы", "ата-анасы"],
  ["балалар қайта-", "қайта", "қайта-қайта"],
  ["балалар бір-", "біріне", "бір-біріне"],
  ["балалар жеке-", "дара", "жеке-дара"],
  ["оператор 10-", "баптың", "10-баптың"],
  ["закон из-", "за", "из-за"],
  ["закон по-", "прежнему", "по-прежнему"],
  ["закон во-", "первых", "во-первых"],
  ["закон в-", "третьих", "в-третьих"],
  ["оператор ИИ-", "системами", "ИИ-системами"],
  ["оператор SMS-", "сообщениями", "SMS-сообщениями"],
  ["закон научно-", "технического", "научно-технического"],
  ["закон 18-", "летним", "18-летним"],
  ["закон 12-", "ти", "12-ти"],
  ["the law AI-", "generated", "AI-generated"],
  ["the law UNICEF-", "led", "UNICEF-led"],
  ["the law end-to-", "end", "end-to-end"],
  ["the law peer-to-", "peer", "peer-to-peer"],
  ["the law risk-", "based", "risk-based"],
  ["the law twenty-", "five", "twenty-five"],
  ["the law sixteen-year-", "old", "sixteen-year-old"],
  ["the law COVID-19-", "related", "COVID-19-related"],
  ["the law e-", "mail", "e-mail"],
])(
  "keeps a hyphen that no line breaks a word with, no blank behind it, and names the word: %s %s",
  (head, tail, word) => {
    const { source, read } = brokenAt(head, tail);
    expect(read?.split(" ").at(-1)).toBe(word);
    expect(source).toMatchObject({ rejoined: [], hyphensKept: [word] });
  },
);

it.each([
  ["научно-", "го", "научного"],
  ["ата-", "лған", "аталған"],
  ["по-", "рядок", "порядок"],
  ["ма-", "мандар", "мамандар"],
  ["веб-плат-", "формы, веб-платформа", "веб-платформы, веб-платформа"],
  ["учебно-методи-", "ческих", "учебно-методических"],
  ["self-regu-", "lation, self-regulated", "self-regulation, self-regulated"],
])("puts together a word that only begins as those do: %s %s", (head, tail, whole) => {
  const { source, read } = brokenAt(head, tail);
  expect(read).toBe(whole);
  expect(source).toMatchObject({ hyphensKept: [] });
});

it("knows a word by its hyphen elsewhere, whatever its end: ата-/анасына beside ата-аналар", () => {
  const { source, read } = brokenAt("ата-", "анасына, ата-аналар");
  expect(read).toBe("ата-анасына, ата-аналар");
  expect(source).toMatchObject({ rejoined: [], hyphensKept: [] });
});

describe("in a text that holds a paragraph a line", () => {
  it.each([
    ["1. It applies to each pro-\nvider of games.\n2. A provider pays.", "It applies to each provider of games."],
    ["1. Закон обязывает поставщи-\nка игр.\n2. Поставщика знают.", "Закон обязывает поставщика игр."],
    ["1. Заң ойын жеткізу-\nшіге қолданылады.\n2. Жеткізушіге айтылады.", "Заң ойын жеткізушіге қолданылады."],
  ])("a line that ends within a word goes on in the next one: %s", (text, first) => {
    expect(readDraft(readLines(text), "KZ").provisions.map((one) => one.text)[0]).toBe(first);
  });

  it.each([
    ["1. Закон защищает детей, которым по 18-\nлетним правилам отказано.", "18-летним"],
    ["1. The provider sends an e-\nmail to the child.", "e-mail"],
    ["1. Оператор осы Заңның 10-\nбаптың талаптарын сақтайды.", "10-баптың"],
  ])("a line that ends with a digit or one letter and a hyphen does so, too: %s", (text, word) => {
    expect(readDraft(readLines(text), "KZ").provisions[0]?.text).toContain(word);
  });

  it("a hyphen for a dash begins a list", () => {
    const { paragraphs } = readLines("1. The provider-\nasks the child;\nasks the parents.");
    expect(paragraphs).toHaveLength(3);
  });
});

const LAW = [
  "Статья # Школьные сервисы",
  "1. Школа хранит журнал обращений не дольше года.",
  "2. Сервис для детей обязан:",
  "1) назвать владельца;",
  "2) закрыть чужим доступ к данным;",
  "3) отвечать на жалобы ребенка.",
  "3. Реклама игр в сервисе запрещается.",
];

/** Four articles, with what stands between them, or in the list of each. */
const articles = (between: (number: number) => readonly string[], at: number): string =>
  [1, 2, 3, 4]
    .flatMap((number) => {
      const lines = LAW.map((line) => line.replace("#", `${number}.`));
      return [...lines.slice(0, at), ...between(number), ...lines.slice(at)];
    })
    .join("\n");

const WHOLE = readDraft(readLines(articles(() => [], 0)), "KZ").provisions;
const HEAD = "Проект. О школьных сервисах";

it.each<readonly [string, (number: number) => readonly string[], number]>([
  ["below the number of the page", (number) => ["", String(number), HEAD, ""], 7],
  ["above the number of the page", (number) => ["", HEAD, `- ${number} -`, ""], 7],
  ["on one line with it", (number) => [`${HEAD} ${number}`], 4],
  ["alone, in the middle of a list", () => [HEAD], 3],
])("reads a draft without the head of its pages %s, counts its lines and keeps them", (_, between, at) => {
  const text = articles(between, at);
  const source = readLines(text);
  expect(readDraft(source, "KZ").provisions).toEqual(WHOLE);
  const out = [1, 2, 3, 4].flatMap(between).filter((line) => line !== "");
  expect([...(source.pageLines ?? [])].sort()).toEqual([...out].sort());
  expect(said(text, "page-lines")?.ru).toContain(`Строк: ${out.length}`);
});

it.each<readonly [string, (number: number) => readonly string[], number]>([
  ["a heading that each article has", () => ["Ответственность"], 7],
  ["a word between two items", () => ["или"], 4],
  ["headings that count on", (number) => [`Приложение ${number}`], 7],
  ["a sentence that each list has", () => ["Сервис показывает это ребенку."], 4],
])("keeps what comes back and is of the law: %s", (_, between, at) => {
  expect(readLines(articles(between, at))).not.toHaveProperty("pageLines");
});
