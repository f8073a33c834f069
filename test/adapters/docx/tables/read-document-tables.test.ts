import { readDocumentTables } from "../../../../src/adapters/docx/tables/read-document-tables";
import { wordTable } from "../../../support/word-table";
import { abstractList, draftDocument, item, list, paragraph, run } from "../draft/draft-document";
import type { DocumentParts } from "../draft/draft-document";

const read = (body: string, parts: DocumentParts = {}) => readDocumentTables(draftDocument(body, parts));
const texts = (body: string, parts: DocumentParts = {}) =>
  read(body, parts).tables.map(({ cells }) => cells.map(({ text }) => text));

const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const begin = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, paragraphId: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="A${id}"><w:p w14:paraId="${paragraphId}">${run(text)}</w:p></w:comment>`;

const link = (id: string, words: string): string => `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const said = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const linked = (...instruction: string[]) =>
  field("begin") + instruction.map(said).join("") + field("separate") + run("the act") + field("end");

describe("the tables of a Word document", () => {
  it("have paragraphs, bullets, numbers and line breaks as lines of a cell", () => {
    const numbering = abstractList(1, ["bullet", "·"]) + abstractList(2, ["decimal", "%1)"]) + list(1, 1) + list(2, 2);
    const cell = {
      inside: `${paragraph("Two points:")}${item("first", 1)}${item("second", 1)}${item("numbered", 2)}${paragraph(`${run("a")}<w:r><w:br/></w:r>${run("b")}`)}`,
    };
    expect(texts(wordTable([cell, "right"]), { numbering })).toEqual([
      ["Two points:\n• first\n• second\n1) numbered\na\nb", "right"],
    ]);
  });

  it("have the numbers that Word gives to the rows of the first column, and no empty bullets", () => {
    const numbering = abstractList(1, ["decimal", "%1."]) + abstractList(2, ["bullet", "·"]) + list(1, 1) + list(2, 2);
    const body = wordTable(
      [{ inside: item("", 1) }, "a"],
      [{ inside: item("", 1) }, { inside: item("", 1) }],
      [{ inside: item("", 2) }, "c"],
    );
    expect(texts(body, { numbering })).toEqual([["1.", "a", "2.", "", "", "c"]]);
  });

  it("have addresses of links that are fields behind their words, also where the instruction is divided", () => {
    const inside = [
      linked(' HYPERLINK "https://law.example/5" '),
      linked(" HYPERLINK ", '"https://law.example/6"'),
      linked(' HYPERLINK \\l "place" '),
      linked(" PAGE "),
    ];
    expect(texts(wordTable([{ inside: inside.map((one) => paragraph(one)).join("") }]))).toEqual([
      ["the act (https://law.example/5)\nthe act (https://law.example/6)\nthe act\nthe act"],
    ]);
  });

  it("have signs of fonts of symbols as signs, and a mark for one that only its font knows", () => {
    const signs = [
      ["Wingdings", "F0FC"],
      ["Symbol", "F0B3"],
      ["Wingdings", "F026"],
      ["Arial", "2713"],
    ] as const;
    const inside = paragraph(signs.map(([font, code]) => sign(font, code)).join(""));
    expect(texts(wordTable([{ inside }]))).toEqual([["✓≥▯✓"]]);
  });

  it("have hidden text, which is counted", () => {
    const source = read(wordTable([{ inside: paragraph(run("secret", "<w:vanish/>") + run(" open")) }, "x"]));
    expect([source.tables[0]?.cells[0]?.text, source.hiddenTexts]).toEqual(["secret open", 1]);
  });

  it("have footnotes below the text of their cell, counted through the document", () => {
    const footnotes = note(2, " See the first report.") + note(3, "And the second.");
    const body = wordTable(
      [{ inside: paragraph(`${run("Profiling")}${mark(2)}${run(" of children")}`) }, "x"],
      ["y", { inside: paragraph(`${run("Sharing")}${mark(3)}`) }],
    );
    expect(texts(body, { footnotes })).toEqual([
      ["Profiling[1] of children\n[1] See the first report.", "x", "y", "Sharing[2]\n[2] And the second."],
    ]);
  });

  it("have tracked changes as accepted, deleted rows gone, struck words aside", () => {
    const body =
      wordTable([
        {
          inside: paragraph(
            `${run("Stays ")}<w:del><w:r><w:delText>goes</w:delText></w:r></w:del><w:ins>${run("comes")}</w:ins>`,
          ),
        },
        { inside: paragraph(`${run("may ", "<w:strike/>")}${run("shall")}`) },
      ]) +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph("deleted row")}</w:tc></w:tr><w:tr><w:tc>${paragraph("last")}</w:tc></w:tr></w:tbl>`;
    const source = read(body);
    expect(source.tables.map(({ cells }) => cells.map(({ text, struck }) => [text, struck]))).toEqual([
      [
        ["Stays comes", undefined],
        ["shall", "may"],
      ],
      [["last", undefined]],
    ]);
    expect(source.trackedChanges).toBe(3);
  });

  it("have cells merged over rows and columns as one", () => {
    const body = wordTable(
      [{ inside: "whole width", span: 3 }],
      [{ inside: "tall", merge: "begins" }, "b", "c"],
      [{ inside: "<w:p/>", merge: "goes-on" }, "e", "f"],
    );
    expect(
      read(body).tables[0]?.cells.map(({ row, column, rows, columns, text }) => [row, column, rows, columns, text]),
    ).toEqual([
      [0, 0, 1, 3, "whole width"],
      [1, 0, 2, 1, "tall"],
      [1, 1, 1, 1, "b"],
      [1, 2, 1, 1, "c"],
      [2, 1, 1, 1, "e"],
      [2, 2, 1, 1, "f"],
    ]);
  });

  it("have a table inside a cell as lines of it, and what stands outside counted", () => {
    const nested = `${paragraph("above")}${wordTable(["p", "q"])}${paragraph("below")}`;
    const source = read(paragraph("Title") + wordTable([{ inside: nested }, "r"]) + paragraph("") + paragraph("End"));
    expect(source.tables.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["above\np\nq\nbelow", "r"]]);
    expect(source.otherParagraphs).toBe(2);
  });

  it("have addresses behind links whose words don't say them", () => {
    const body = wordTable([
      { inside: paragraph(`${run("See ")}${link("h1", "the report")}${run(" and more")}`) },
      { inside: paragraph(link("h2", "www.example.org/a")) },
    ]);
    const links = { h1: "https://example.org/report", h2: "https://example.org/a/" };
    expect(texts(body, { links })).toEqual([
      ["See the report (https://example.org/report) and more", "www.example.org/a"],
    ]);
  });

  it("have the comments on their cells", () => {
    const comments = `<w:comment w:id="4" w:author="Vera Lindqvist" w:date="2026-10-05T09:12:00Z">${paragraph("Which article?")}</w:comment>`;
    const body = wordTable([{ inside: paragraph(`${run("x")}<w:r><w:commentReference w:id="4"/></w:r>`) }, "y"]);
    expect(read(body, { comments }).tables[0]?.cells[0]?.comments).toEqual([
      { author: "Vera Lindqvist", time: "2026-10-05T09:12:00Z", text: "Which article?", resolved: false, replies: [] },
    ]);
  });

  it("have a comment over several cells of a row on the first of them, and one that begins above its row at its mark", () => {
    const comments = comment(1, "0A", "Over two") + comment(2, "0B", "From above") + comment(3, "0C", "From before");
    const body =
      paragraph(`${begin(3)}${run("Above")}`) +
      wordTable(
        ["x", { inside: paragraph(`${begin(2)}${run("y")}`) }],
        [
          { inside: paragraph(`${end(3)}${begin(1)}${run("x2")}`) },
          { inside: paragraph(`${run("y2")}${end(1)}${end(2)}`) },
        ],
      );
    const cells = read(body, { comments }).tables[0]?.cells ?? [];
    expect(cells.map((cell) => (cell.comments ?? []).map(({ text }) => text))).toEqual([
      [],
      [],
      ["From before", "Over two"],
      ["From above"],
    ]);
  });

  it("have answers with what they answer, and comments that are resolved", () => {
    const comments = comment(1, "0A", "Why?") + comment(2, "0B", "Because.") + comment(3, "0C", "Settled");
    const commentsExtended =
      '<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>' +
      '<w15:commentEx w15:paraId="0C" w15:done="1"/>';
    const marks = [1, 2, 3].map((id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`).join("");
    const body = wordTable([{ inside: paragraph(`${run("x")}${marks}`) }, "y"]);
    expect(read(body, { comments, commentsExtended }).tables[0]?.cells[0]?.comments).toMatchObject([
      { author: "A1", text: "Why?", resolved: false, replies: [{ author: "A2", text: "Because." }] },
      { author: "A3", text: "Settled", resolved: true, replies: [] },
    ]);
  });
});
