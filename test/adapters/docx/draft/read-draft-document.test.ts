import { readDraftDocument } from "../../../../src/adapters/docx/draft/read-draft-document";
import { readDraft } from "../../../../src/domain/draft/read-draft";
import { abstractList, draftDocument, item, list, paragraph, run } from "./draft-document";
import type { DocumentParts } from "./draft-document";

const texts = (body: string, parts?: DocumentParts): readonly string[] =>
  readDraftDocument(draftDocument(body, parts)).paragraphs.map(({ text }) => text);

const row = (text: string, properties = ""): string => `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc></w:tr>`;

const style = (id: string, type: string, properties: string, above = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${above}<w:rPr>${properties}</w:rPr></w:style>`;

describe("automatic numbers", () => {
  const numbering =
    abstractList(0, ["decimal", "Статья %1."], ["decimal", "%2."], ["decimal", "%3)"], ["russianLower", "%4)"]) +
    abstractList(1, ["upperRoman", "%1"], ["decimal", "%1.%2"]) +
    list(1, 0) +
    list(2, 1) +
    list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');

  it("stand before their text and begin again behind an outer level", () => {
    const body = [
      item("О детях", 1),
      item("Играют:", 1, 1),
      item("тут;", 1, 2),
      item("там.", 1, 2),
      item("О школах", 1),
      item("Учат:", 1, 1),
      item("так:", 1, 2),
      item("а", 1, 3),
      item("б", 1, 3),
    ];
    expect(texts(body.join(""), { numbering })).toEqual([
      "Статья 1. О детях",
      "1. Играют:",
      "1) тут;",
      "2) там.",
      "Статья 2. О школах",
      "1. Учат:",
      "1) так:",
      "а) а",
      "б) б",
    ]);
  });

  it("make provisions as typed ones do", () => {
    const { provisions } = readDraft(
      readDraftDocument(draftDocument(item("О детях", 1) + item("Играют.", 1, 1), { numbering })),
      "KZ",
    );
    expect(provisions.map(({ citation, heading }) => [citation, heading])).toEqual([
      ["статья 1", "О детях"],
      ["пункт 1 статьи 1", ""],
    ]);
  });

  it("go on through text without a number, and begin where another list says", () => {
    const body = item("one", 2) + paragraph("between") + item("two", 2) + item("seven", 3) + item("eight", 3);
    expect(texts(body, { numbering })).toEqual(["I one", "between", "II two", "VII seven", "VIII eight"]);
  });

  it("count an outer level as begun that is only shown by an inner one", () => {
    const fives =
      abstractList(0, ["decimal", "%1.", 5], ["decimal", "%1.%2.", 2], ["decimal", "%1.%2.%3."]) + list(1, 0);
    const body = item("a", 1, 2) + item("b", 1, 2) + item("c", 1, 1);
    expect(texts(body, { numbering: fives })).toEqual(["5.2.1. a", "5.2.2. b", "5.3. c"]);
  });

  it("go on behind an empty paragraph of the list, which shows its own, but not behind one that is hidden with its end", () => {
    const ofList = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
    const hidden = paragraph(run("ушли", "<w:vanish/>"), `${ofList}<w:rPr><w:vanish/></w:rPr>`);
    const body = item("О детях", 1) + item("Играют.", 1, 1) + item("", 1, 1) + hidden + item("Учатся.", 1, 1);
    expect(texts(body, { numbering })).toEqual(["Статья 1. О детях", "1. Играют.", "3. Учатся."]);
  });

  it("come from a style too, unless the paragraph takes them away", () => {
    const styles =
      '<w:style w:styleId="Base"><w:name w:val="base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Own"><w:name w:val="own"/><w:basedOn w:val="Base"/></w:style>';
    const styled = '<w:pStyle w:val="Own"/>';
    const body = paragraph("О детях", styled) + paragraph("без", `${styled}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    expect(texts(body, { numbering, styles })).toEqual(["Статья 1. О детях", "без"]);
  });
});

describe("tracked changes", () => {
  it("are read as accepted, and counted", () => {
    const body =
      paragraph(
        run("Дети ") +
          `<w:ins w:id="1">${run("всегда ")}</w:ins><w:del w:id="2"><w:r><w:delText>редко </w:delText></w:r></w:del>` +
          run("играют."),
      ) +
      paragraph(`<w:moveFrom w:id="3">${run("Ушло.")}</w:moveFrom>`) +
      paragraph(`<w:moveTo w:id="4">${run("Ушло.")}</w:moveTo>`);
    const source = readDraftDocument(draftDocument(body));
    expect(source.paragraphs.map(({ text }) => text)).toEqual(["Дети всегда играют.", "Ушло."]);
    expect(source.trackedChanges).toBe(4);
    expect(readDraft(source, "KZ").messages.map(({ kind }) => kind)).toContain("tracked-changes");
  });

  it("join paragraphs whose end was deleted, and leave out deleted rows", () => {
    const joined = paragraph("Дети ", '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph("играют.");
    const table = `<w:tbl>${row("gone", '<w:trPr><w:del w:id="2"/></w:trPr>')}${row("kept")}</w:tbl>`;
    expect(texts(joined + table)).toEqual(["Дети играют.", "kept"]);
  });

  it.each([
    ["was deleted whole", "del", '<w:del w:id="1"><w:r><w:delText>Спят.</w:delText></w:r></w:del>'],
    ["was moved elsewhere", "moveFrom", `<w:moveFrom w:id="1">${run("Спят.")}</w:moveFrom>`],
  ])("take the number of a paragraph away that %s, and leave the next one its own", (_, mark, gone) => {
    const numbering = abstractList(0, ["decimal", "Статья %1."], ["decimal", "%2."]) + list(1, 0);
    const deleted = paragraph(
      gone,
      `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:${mark} w:id="2"/></w:rPr>`,
    );
    const body = item("О детях", 1) + item("Играют.", 1, 1) + deleted + item("О школах", 1) + item("Учат.", 1, 1);
    expect(texts(body, { numbering })).toEqual(["Статья 1. О детях", "1. Играют.", "Статья 2. О школах", "1. Учат."]);
  });

  it("do not take the style that a paragraph had before", () => {
    const numbering = abstractList(0, ["decimal", "%1."]) + list(1, 0);
    const before = '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(texts(paragraph("plain", before), { numbering })).toEqual(["plain"]);
  });
});

it("reads tables in order, line breaks as lines, links, tabs and special hyphens", () => {
  const body =
    paragraph("above") +
    `<w:tbl><w:tr><w:tc>${paragraph("one")}</w:tc><w:tc>${paragraph("two")}</w:tc></w:tr></w:tbl>` +
    paragraph(
      `<w:hyperlink>${run("a link")}</w:hyperlink><w:r><w:tab/><w:t>tab</w:t><w:br/><w:t>next</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>`,
    );
  expect(texts(body)).toEqual(["above", "one", "two", "a link\ttab", "next\u2011\u00ad"]);
});

it("keeps footnotes behind their paragraph as notes, and no code of a field", () => {
  const footnotes = `<w:footnote w:id="2">${paragraph("(1) looks like a recital")}</w:footnote>`;
  const body =
    paragraph(run("Text") + '<w:r><w:footnoteReference w:id="2"/></w:r>') +
    paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("after"));
  const { paragraphs } = readDraftDocument(draftDocument(body, { footnotes }));
  expect(paragraphs).toEqual([{ text: "Text" }, { text: "(1) looks like a recital", kind: "note" }, { text: "after" }]);
});

it.each([
  ["Article 1. Aim", "1. This Law protects children.", "As of 2026; see the Code.", "Article 1, paragraph 1"],
  ["Статья 1. Цель", "1. Закон защищает детей.", "По состоянию на 2026 год; см. Кодекс.", "пункт 1 статьи 1"],
  ["1-бап. Мақсат", "1. Заң балаларды қорғайды.", "2026 жылғы жағдай бойынша; Кодексті қараңыз.", "1-баптың 1-тармағы"],
])("leaves footnotes out of the text, and a remark gives each with its provision: %s", (heading, point, note, at) => {
  const footnotes = `<w:footnote w:id="2">${paragraph(note)}</w:footnote>`;
  const body =
    paragraph(heading) +
    paragraph(run(point) + '<w:r><w:footnoteReference w:id="2"/></w:r>') +
    paragraph(point.replace("1", "2"));
  const {
    provisions,
    footnotes: kept,
    messages,
  } = readDraft(readDraftDocument(draftDocument(body, { footnotes })), "KZ");
  expect(provisions.map(({ text }) => text).slice(1)).toEqual([point.slice(3), point.slice(3)]);
  expect(kept).toEqual([note]);
  const told = messages.find(({ kind }) => kind === "footnote");
  expect(told?.provision).toBe("1(1)");
  for (const words of Object.values(told?.text ?? { none: "" })) {
    expect(words).toContain(at);
    expect(words).toContain(note);
  }
});

const noted = (text: string): string => paragraph(run(text) + '<w:r><w:footnoteReference w:id="2"/></w:r>');

it("reads the title below an article, and a heading between two, whatever footnote stands behind them", () => {
  const footnotes = `<w:footnote w:id="2">${paragraph("As of 2026.")}</w:footnote>`;
  const body =
    noted("Article 1") +
    noted("Aim") +
    paragraph("This Law applies.") +
    noted("Transitional provisions") +
    paragraph("Article 2. End");
  const { provisions } = readDraft(readDraftDocument(draftDocument(body, { footnotes })), "KZ");
  expect(provisions.map(({ heading, text }) => [heading, text])).toEqual([
    ["Aim", "This Law applies."],
    ["Transitional provisions", ""],
    ["End", ""],
  ]);
});

it("reads a raised digit as that of an inserted article", () => {
  const body =
    paragraph(run("Статья 11") + run("2", '<w:vertAlign w:val="superscript"/>') + run(". О детях")) +
    paragraph("Играют.");
  const { provisions } = readDraft(readDraftDocument(draftDocument(body)), "RU");
  expect(provisions[0]).toMatchObject({ number: "11-2", mark: "Статья 11².", heading: "О детях" });
});

it("keeps raised digits of a reference, however the document raises them", () => {
  const styles =
    '<w:style w:type="character" w:styleId="R"><w:name w:val="raised"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  const ways = ['<w:vertAlign w:val="superscript"/>', '<w:position w:val="6"/>', '<w:rStyle w:val="R"/>'];
  const body = ways.map((way) => paragraph(run("по статье 5") + run("1", way) + run(" Закона"))).join("");
  expect(texts(body, { styles })).toEqual(ways.map(() => "по статье 5¹ Закона"));
});

it("leaves out what a style strikes through or hides, unless the run says otherwise", () => {
  const styles =
    style("Old", "paragraph", "<w:strike/>") +
    style("Older", "paragraph", "", '<w:basedOn w:val="Old"/>') +
    style("Aside", "character", "<w:vanish/>");
  const body =
    paragraph("Играют.") +
    paragraph("Играли.", '<w:pStyle w:val="Older"/>') +
    paragraph(run("Учатся") + run(" тайно", '<w:rStyle w:val="Aside"/>') + run(".")) +
    paragraph(run("Было и ") + run("есть.", '<w:strike w:val="0"/>'), '<w:pStyle w:val="Old"/>');
  expect(readDraftDocument(draftDocument(body, { styles })).paragraphs).toEqual([
    { text: "Играют.", leftOut: { struck: 1, hidden: 0 } },
    { text: "Учатся.", leftOut: { struck: 0, hidden: 1 } },
    { text: "есть.", leftOut: { struck: 1, hidden: 0 } },
  ]);
});

it("knows a contents list by its style and by its block", () => {
  const styles = '<w:style w:styleId="C1"><w:name w:val="toc 1"/></w:style>';
  const block = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("Contents")}</w:sdtContent></w:sdt>`;
  const { paragraphs } = readDraftDocument(
    draftDocument(paragraph("Статья 1. Дети 3", '<w:pStyle w:val="C1"/>') + block + paragraph("text"), { styles }),
  );
  expect(paragraphs.map(({ kind }) => kind)).toEqual(["contents", "contents", undefined]);
});

it("refuses what is no Word document", () => {
  expect(() => readDraftDocument(new TextEncoder().encode("PK no zip"))).toThrow();
});

const said = (body: string, kind: string) =>
  readDraft(readDraftDocument(draftDocument(body)), "KZ").messages.flatMap((one) =>
    one.kind === kind ? [one.text.en] : [],
  );

describe("words that are no text of the law", () => {
  const STRIKE = "<w:strike/>";

  it.each([STRIKE, "<w:dstrike/>", "<w:vanish/>"])("are left out where they are %s", (properties) => {
    const body =
      paragraph(run("Штраф – ") + run("десять ", properties) + run("двадцать МРП")) +
      paragraph(run("любая", properties) + run("скрытая")) +
      paragraph(run("Штраф ") + run("десять", properties) + run(" двадцать")) +
      paragraph(run("Штраф ") + run("десять", properties) + run(", двадцать")) +
      paragraph(run("дети") + run(" и ", properties) + run("школы")) +
      paragraph(run("вся строка", properties)) +
      paragraph(run("остается", properties.replace("/>", ' w:val="0"/>')));
    expect(texts(body)).toEqual([
      "Штраф – двадцать МРП",
      "скрытая",
      "Штраф двадцать",
      "Штраф, двадцать",
      "дети школы",
      "остается",
    ]);
  });

  it("are none where only the mark at the end of the paragraph is struck", () => {
    expect(texts(paragraph(run("Дети играют."), `<w:rPr>${STRIKE}</w:rPr>`))).toEqual(["Дети играют."]);
  });

  it("are counted with the provisions they stood in, a whole paragraph with the one above it", () => {
    const body =
      paragraph("Статья 1. О детях") +
      paragraph(run("1. Штраф – ") + run("де", STRIKE) + run("сять ", STRIKE) + run("двадцать.")) +
      paragraph(run("2. Играют.", STRIKE)) +
      paragraph(run("3. Учатся") + run(" тайно", "<w:vanish/>") + run("."));
    expect(said(body, "struck")).toEqual([
      "What is struck through was left out. Passages: 2 (пункт 1 статьи 1). The file itself was left as it is.",
    ]);
    expect(said(body, "hidden")).toEqual([
      "Hidden text was left out. Passages: 1 (пункт 3 статьи 1). The file itself was left as it is.",
    ]);
    expect(said(paragraph("Статья 1. О детях"), "struck")).toEqual([]);
  });

  it("keep raised digits where they were", () => {
    const body =
      paragraph(
        run("старая ", STRIKE) + run("Статья 11") + run("2", '<w:vertAlign w:val="superscript"/>') + run(". О"),
      ) + paragraph("Дети играют.");
    expect(readDraft(readDraftDocument(draftDocument(body)), "KZ").provisions.map(({ id }) => id)).toEqual(["11-2"]);
  });
});

const cells = (...words: readonly string[]): string =>
  `<w:tr>${words.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((words) => cells(...words)).join("")}</w:tbl>`;
const readBody = (body: string) => readDraft(readDraftDocument(draftDocument(body)), "KZ");

const kindsOf = (body: string): readonly string[] => readBody(body).messages.map(({ kind }) => kind);

describe("tables of a draft", () => {
  it("are text of the provision above, whose own points their rows leave their numbers", () => {
    const fines = tableOf(["№", "Нарушение"], ["1.", "Ночная игра"], ["2.", "Глава 5 Кодекса"]);
    const { provisions, messages } = readBody(
      ["Статья 1. О штрафах", "1. Штрафы таковы:"].map((text) => paragraph(text)).join("") +
        fines +
        paragraph("2. Штраф платят."),
    );
    expect(provisions.map(({ id, text }) => [id, text])).toEqual([
      ["1", ""],
      ["1(1)", "Штрафы таковы:\n№\nНарушение\n1.\nНочная игра\n2.\nГлава 5 Кодекса"],
      ["1(2)", "Штраф платят."],
    ]);
    expect(messages).toEqual([]);
  });

  it("hold items of the draft where their rows are counted as its lists are", () => {
    const terms = tableOf(["1)", "игра", "занятие"], ["2)", "школа", "место"]);
    const { provisions } = readBody(paragraph("Статья 1. Слова") + paragraph("1. Слова таковы:") + terms);
    expect(provisions.map(({ id, text }) => [id, text]).slice(2)).toEqual([
      ["1(1)(1)", "игра\nзанятие"],
      ["1(1)(2)", "школа\nместо"],
    ]);
  });

  it("hold points of the draft where their first row begins with one", () => {
    const points = tableOf(["1.", "Играют."], ["2.", "Учатся."]);
    expect(readBody(paragraph("Статья 1. Дети") + points).provisions.map(({ id }) => id)).toEqual([
      "1",
      "1(1)",
      "1(2)",
    ]);
  });

  it("hold the draft itself where they have its articles; two columns of these are told", () => {
    const one = tableOf(["", "Статья 1. Игры"], ["", "1. Играют."]);
    expect(readBody(one).provisions.map(({ id }) => id)).toEqual(["1", "1(1)"]);
    const two = tableOf(["Статья 1. Игры", "1-бап. Ойындар"], ["Играют.", "Ойнайды."]);
    expect(kindsOf(one)).not.toContain("side-by-side");
    expect(kindsOf(two)).toContain("side-by-side");
  });

  it.each([
    ["Комментарий", "Статья"],
    ["Обоснование изменений", "Статья"],
    ["Негіздеме", "Бап"],
    ["Түсініктеме", "Бап"],
    ["Comments", "Article"],
    ["Justification", "Article"],
  ])("leave out columns of remarks beside the articles, and say so with their head: %s", (head, word) => {
    const articleOf = (number: number) => (word === "Бап" ? `${number}-бап. Ойын` : `${word} ${number}. Игра`);
    const draft = readBody(
      tableOf(
        ["№", "Text", head],
        ["1", articleOf(1), "discuss"],
        ["", "1. Играют.", "See 5."],
        ["2", articleOf(2), ""],
      ),
    );
    expect(draft.provisions.map(({ id, text }) => [id, text])).toEqual([
      ["1", ""],
      ["1(1)", "Играют.\n2"],
      ["2", ""],
    ]);
    expect(draft.remarks).toEqual([head, "discuss", "See 5."]);
    expect(draft.messages.find(({ kind }) => kind === "columns-left-out")?.text.en).toContain(`“${head}”`);
  });

  it("are read whole, and told, where the head of a column does not say that it holds remarks", () => {
    const draft = readBody(
      tableOf(["Text", "Ministry"], ["Статья 1. Игры", "agrees"], ["Играют.", "objects"], ["Статья 2. Дети", "agrees"]),
    );
    expect(draft.provisions[0]?.text).toBe("Играют.\nobjects");
    expect(draft.messages.find(({ kind }) => kind === "columns-read")?.text.en).toContain("“Text”; “Ministry”");
  });

  it.each([
    ["Примечание", "Статья 1. Игра", "Играют."],
    ["Ескертпе", "1-бап. Ойын", "Ойнайды."],
    ["Notes", "Article 1. Games", "A game is fun."],
  ])("keep a column of notes beside the articles, and tell it: %s", (head, heading, text) => {
    const draft = readBody(tableOf(["Text", head], [heading, "1. Not for children."], [text, "Under 14."]));
    expect(draft.provisions.map((provision) => provision.text).join("\n")).toContain("Under 14.");
    expect(draft.remarks).toEqual([]);
    expect(draft.messages.find(({ kind }) => kind === "columns-read")?.text.en).toContain(`“${head}”`);
  });

  it.each([
    ["Статья 1. Слова", "Комментарии – записи детей на сайте", "Статья 2. Срок", "Срок – год."],
    ["1-бап. Сөздер", "Түсініктеме – баланың жазбасы", "2-бап. Мерзім", "Мерзім – бір жыл."],
    ["Article 1. Words", "Explanation means a text for children", "Article 2. Term", "The term is a year."],
  ])("keep the text beside the articles of a table that begins with one: %s", (first, text, second, term) => {
    const draft = readBody(tableOf([first, text], [second, term]));
    expect(draft.provisions.map((provision) => provision.text)).toEqual([text, term]);
  });

  it.each([
    ["Содержание", "Статья 1", "Статья 2", "Срок – год."],
    ["Мазмұны", "1-бап", "2-бап", "Мерзім – бір жыл."],
    ["Contents", "Article 1", "Article 2", "The term is a year."],
  ])(
    "hold the articles that a list of contents above them names, and begin with the first: %s",
    (head, one, two, term) => {
      const contents = [head, `${one}. Aim`, `${two}. Term`].map((line) => paragraph(line)).join("");
      const draft = readBody(contents + tableOf(["Number", "Text"], [one, "Children play."], [two, term]));
      expect(draft.provisions.at(-1)?.text).toBe(term);
      const annexed = readBody(
        ["Статья 1. Сила", "Год.", "Приложение 1"].map((line) => paragraph(line)).join("") +
          tableOf(["Статья 1", "Играют."], ["Статья 2", term]),
      );
      expect(annexed.provisions.at(-1)?.text).toBe(term);
    },
  );

  it("that name articles of another act in several columns are told as standing side by side", () => {
    const editions = tableOf(["Old", "New"], ["Статья 5. Игры", "Статья 5. Игры"], ["Год.", "Два года."]);
    const draft = readBody(paragraph("Статья 1. Изменения") + editions + paragraph("Статья 2. Сила"));
    expect(draft.provisions).toHaveLength(2);
    expect(draft.messages.map(({ kind }) => kind)).toContain("side-by-side");
  });

  it("keep the notes of a provision's own table, and tell a column of remarks among them", () => {
    const fines = (head: string) =>
      readBody(paragraph("Статья 1. Штрафы") + tableOf(["Игра", head], ["Ночная", "десять"], ["Платная", "двадцать"]));
    expect(fines("Примечание").provisions[0]?.text).toBe("Игра\nПримечание\nНочная\nдесять\nПлатная\nдвадцать");
    expect(kindsOf(tableOf(["Статья 1. Игры", "x"]))).not.toContain("columns-left-out");
    expect(fines("Примечание").messages).toEqual([]);
    expect(fines("Комментарий").messages.map(({ kind }) => kind)).toEqual(["columns-read"]);
  });

  const AROUND = { ru: ["Статья 1. Штрафы", "Статья 2. Срок"], kk: ["1-бап. Айыппұл", "2-бап. Мерзім"] };
  it.each([
    [AROUND.ru, ["Статья кодекса", "Штраф"], ["Статья 79", "десять"], ["Статья 80-1", "двадцать"]],
    [AROUND.ru, ["Статья 79. Ночная игра", "десять"], ["Статья 80. Платная игра", "двадцать"]],
    [AROUND.ru, ["Статья 2", "десять"], ["Статья 3", "двадцать"]],
    [AROUND.kk, ["Бап", "Айыппұл"], ["79-бап", "он"], ["80-бап", "жиырма"]],
    [
      ["Article 1. Fines", "Article 2. Term"],
      ["Article 79", "ten"],
      ["Article 80", "twenty"],
    ],
    [
      ["Статья 1. Штрафы", "Приложение 1"],
      ["Статья 5", "десять"],
      ["Статья 6", "двадцать"],
    ],
  ])(
    "are text of the provision that names articles of another act in them: %j %j",
    ([first = "", next = ""], ...rows) => {
      const draft = readBody(paragraph(first) + tableOf(...rows) + paragraph(next) + paragraph("1. Text."));
      expect(draft.provisions.map(({ mark }) => mark)).toEqual([
        first
          .split(" ")
          .slice(0, first.startsWith("1") ? 1 : 2)
          .join(" "),
        next.startsWith("П")
          ? next
          : next
              .split(" ")
              .slice(0, next.startsWith("2") ? 1 : 2)
              .join(" "),
        "1.",
      ]);
      expect(draft.provisions[0]?.text).toBe(rows.flat().join("\n"));
    },
  );

  it.each([
    [
      [
        ["Статья 2.", "Игры"],
        ["Статья 3.", "Дети"],
      ],
      ["1", "2", "3", "4"],
    ],
    [[["", "Статья 1-1. Игры"]], ["1", "1-1", "4"]],
    [
      [
        ["", "Статья 3. Игры"],
        ["", "Дети играют."],
      ],
      ["1", "3", "4"],
    ],
  ])("hold articles of the draft that goes on with them, behind text of its own: %j", (rows, ids) => {
    const draft = readBody(paragraph("Статья 1. Цель") + tableOf(...rows) + paragraph("Статья 4. Срок"));
    expect(draft.provisions.map(({ id }) => id)).toEqual(ids);
  });
});
