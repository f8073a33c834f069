import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { draftDocument, paragraph, run } from "../adapters/docx/draft/draft-document";
import { smallWorkbook } from "../adapters/xlsx/small-workbook";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";
import { officeErrors } from "../support/validate-office";
import { wordTable } from "../support/word-table";

let folder: string;
let review: string;
const put = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-adopt-"));
  review = join(folder, "review.xlsx");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Fictional, as a ministry's working group might have it. */
const RUSSIAN = draftDocument(
  paragraph("Предложения рабочей группы") +
    wordTable(
      ["№", "Пробелы в проекте", "Предлагаемая редакция", "Источники и примеры"],
      [{ inside: "Глава 2. Профили", span: 4 }],
      [
        "1",
        {
          inside: paragraph(
            `${run("Срок хранения профиля ребенка не назван")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(".")}`,
          ),
        },
        { inside: `${paragraph("Дополнить статью 14:")}${paragraph("хранить не дольше года.")}` },
        {
          inside: paragraph(`${run("Опыт вымышленной Речной Республики")}<w:r><w:commentReference w:id="1"/></w:r>`),
        },
      ],
      ["2", "Нет отдельного согласия", "Ввести согласие", "=2+3"],
    ),
  {
    footnotes: `<w:footnote w:id="2">${paragraph("Письмо школы № 5.")}</w:footnote>`,
    comments: `<w:comment w:id="1" w:author="Вера Линд" w:date="2026-10-05T09:12:00Z">${paragraph("Какая статья?")}</w:comment>`,
  },
);

const inline = (cell: string, text: string): string => `<c r="${cell}" t="inlineStr"><is>${text}</is></c>`;
const plain = (cell: string, text: string): string => inline(cell, `<t>${text}</t>`);
const WORKBOOK = {
  strings: "",
  rows:
    `<row r="2">${plain("B2", "Working table")}</row>` +
    `<row r="4">${plain("B4", "Shortcoming")}${plain("C4", "What we suggest")}${plain("D4", "Practice elsewhere")}</row>` +
    `<row r="5">${plain("B5", "No age check")}${inline("C5", "<r><rPr><strike/></rPr><t>may </t></r><r><t>shall check</t></r>")}${plain("D5", "Two neighbours")}</row>` +
    `<row r="6">${plain("C6", "or ask the parents")}</row>`,
  after: '<mergeCells><mergeCell ref="B5:B6"/></mergeCells>',
  moreSheets: [{ name: "Old", state: "hidden", rows: `<row r="1">${plain("A1", "Gap")}</row>` }],
};

const read = async (path: string) => (await openReview(openWorkbook(readFileSync(path), "review.xlsx"))).value;

const mark = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

const by = (id: number, who: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${who}" w:date="2026-10-05T09:1${id}:00Z">${paragraph(text)}</w:comment>`;

const saidUnder = async (...headers: readonly string[]): Promise<string> => {
  const file = put("t.docx", draftDocument(wordTable(headers, ["1", "i", "r", "s"])));
  return (await gapTable(["adopt", file, "-o", review])).err;
};

describe("gap-table adopt", () => {
  it.each([
    [[], "Country: Kazakhstan. Profile: "],
    [["-j", "GH"], "Country: Ghana. Profile: "],
  ])(
    "says for which country and by which profile it made the review, and how to have others: %p",
    async (asked, said) => {
      const table = put("proposals.docx", RUSSIAN);
      const { code, out } = await gapTable(["adopt", table, "-o", review, ...asked, "--dry-run"]);
      expect([code, out]).toEqual([0, expect.stringContaining(said)]);
      expect(out).toContain("run it again with -j (--jurisdiction) and --profile.");
    },
  );

  it("says the same of a new review", async () => {
    const { out } = await gapTable(["new", review]);
    expect(out).toContain("Country: Kazakhstan. Profile: ");
  });

  it("refuses cells with a formula that no program has calculated, which would be lost as blanks", async () => {
    const rows = WORKBOOK.rows.replace(plain("D5", "Two neighbours"), '<c r="D5"><f>D4</f></c>');
    const table = put("table.xlsx", smallWorkbook({ ...WORKBOOK, rows }));
    const { code, err } = await gapTable(["adopt", table, "-o", review]);
    expect([code, err]).toEqual([2, expect.stringContaining("Sheet!D5. Open the workbook in Excel or LibreOffice")]);
    expect(existsSync(review)).toBe(false);
  });

  it("begins the review with the profile that is named, else with that of the country", async () => {
    const table = put("table.docx", RUSSIAN);
    await gapTable(["adopt", table, "-o", review]);
    expect((await read(review)).profile.id).toBe("kazakhstan-digital-code");
    await gapTable(["adopt", table, "-o", review, "--force", "--profile", "general"]);
    expect((await read(review)).profile.id).toBe("general");
  });

  it("makes a review of a Russian Word table, with footnotes, headings and comments", async () => {
    const file = put("таблица.docx", RUSSIAN);
    const { code, out } = await gapTable(["adopt", file, "-o", review]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, -3)).toEqual([
      "Found: table 1, rows: 2; 1) ← “Пробелы в проекте”; 2) ← “Предлагаемая редакция”; 3) ← “Источники и примеры”",
      "Headings between the rows, kept beside the row below in a column of their own: 1",
      "Comments, kept as comments of the review: 1",
      "Paragraphs outside of tables, not taken: 1",
      "Columns of the table's own, kept to the right: “№ (исходный столбец)”",
    ]);
    expect(readFileSync(file)).toEqual(Buffer.from(RUSSIAN));
    const { gaps, threads, details } = await read(review);
    expect(details.language).toBe("ru");
    expect(gaps).toMatchObject([
      {
        id: "G-001",
        issue: "Срок хранения профиля ребенка не назван[1].\n[1] Письмо школы № 5.",
        solution: "Дополнить статью 14:\nхранить не дольше года.",
        sources: "Опыт вымышленной Речной Республики",
      },
      { id: "G-002", issue: "Нет отдельного согласия", solution: "Ввести согласие", sources: "=2+3" },
    ]);
    expect(threads).toMatchObject([
      { author: "Вера Линд", text: "Какая статья?", on: { row: "G-001", column: "sources" } },
    ]);
    expect(await officeErrors(review)).toEqual([]);
  });

  it("keeps a comment on a column of the table's own there, and one without a date without one", async () => {
    const file = put(
      "t.docx",
      draftDocument(
        wordTable(
          ["Gap", "Solution", "Sources", "Body"],
          ["i", { inside: paragraph(`${run("r")}${mark(1)}`) }, "s", { inside: paragraph(mark(2)) }],
        ),
        {
          comments:
            `<w:comment w:id="1" w:author="Vera Lind">${paragraph("When was this?")}</w:comment>` +
            `<w:comment w:id="2" w:author="Vera Lind" w:date="2026-10-05T09:12:00Z">${paragraph("Whose is it?")}</w:comment>`,
        },
      ),
    );
    const { out } = await gapTable(["adopt", file, "-o", review]);
    expect(out).toContain("Comments and answers whose date the file does not tell; they have none: 1");
    expect((await read(review)).threads).toMatchObject([
      { text: "When was this?", time: "", on: { row: "G-001", column: "solution" } },
      { text: "Whose is it?", time: "2026-10-05T09:12:00.00", on: { row: "G-001", column: "" } },
    ]);
    expect(await officeErrors(review)).toEqual([]);
    const recorded = join(folder, "recorded.xlsx");
    await gapTable(["comments", review, "--record", "-o", recorded]);
    expect((await read(recorded)).feedback).toMatchObject([
      { column: "Body", date: "2026-10-05" },
      { column: "Solution", date: "" },
    ]);
  });

  it("keeps two people's remarks on one cell of a Word table apart, through the record", async () => {
    const cell = { inside: paragraph(`${run("r")}${mark(1)}${mark(2)}`) };
    const comments = by(1, "Vera Lind", "Which article?") + by(2, "Omar Dal", "Not so.");
    const file = put(
      "t.docx",
      draftDocument(wordTable(["Gap", "Solution", "Sources"], ["i", cell, "s"]), { comments }),
    );
    await gapTable(["adopt", file, "-o", review]);
    expect(await officeErrors(review)).toEqual([]);
    const recorded = join(folder, "recorded.xlsx");
    await gapTable(["comments", review, "--record", "-o", recorded]);
    const { threads, feedback } = await read(recorded);
    expect(threads).toMatchObject([{ author: "Vera Lind", text: "Which article?", replies: [] }]);
    expect(feedback).toMatchObject([
      { raisedBy: "Omar Dal", gap: "G-001", column: "Solution", feedback: "Not so.", replies: "" },
      { raisedBy: "Vera Lind", gap: "G-001", column: "Solution", feedback: "Which article?", replies: "" },
    ]);
  });

  it("makes a review of a sheet whose headers stand further down, and says what it left", async () => {
    const { out } = await gapTable(["adopt", put("table.xlsx", smallWorkbook(withoutTable())), "-o", review, "--json"]);
    const said = JSON.parse(out) as { rows: readonly object[]; messages: readonly { kind: string }[] };
    expect(said.rows).toEqual([
      {
        place: { table: 1, sheet: "Sheet", row: 5 },
        id: "G-001",
        issue: "No age check",
        solution: "shall check\nor ask the parents",
        sources: "Two neighbours",
        extra: { "Heading above the row": "Working table", "Struck through": "may " },
      },
    ]);
    expect(said.messages.map(({ kind }) => kind)).toEqual([
      "headings",
      "rows-joined",
      "struck",
      "beside-solution",
      "hidden-sheets",
    ]);
    expect((await read(review)).gaps).toHaveLength(1);
  });

  it("makes a review of a Kazakh table, in Kazakh", async () => {
    const table = wordTable(
      ["Р/с №", "Анықталған кемшіліктер", "Біздің ұсыныстар", "Шетел тәжірибесі"],
      ["1", "Балаға түсінікті тіл жоқ", "Түсінікті тілмен жазу", "Ойдан шығарылған Өзен Республикасы"],
    );
    expect((await gapTable(["adopt", put("кесте.docx", draftDocument(table)), "-o", review])).code).toBe(0);
    const { details, gaps } = await read(review);
    expect(details.language).toBe("kk");
    expect(gaps).toMatchObject([{ id: "G-001", solution: "Түсінікті тілмен жазу" }]);
  });

  it("writes nothing on a dry run", async () => {
    const { code, out } = await gapTable(["adopt", put("t.docx", RUSSIAN), "-o", review, "--dry-run", "-l", "kk"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining("Олқылық саны осындай болар еді: 2. Ештеңе жазылған жоқ.") as string,
    });
    expect(existsSync(review)).toBe(false);
  });

  it("asks for what headers don't tell, and takes the answer", async () => {
    const file = put("t.docx", draftDocument(wordTable(["A", "B", "C"], ["s", "i", "r"])));
    const { code, err } = await gapTable(["adopt", file, "-o", review]);
    expect(code).toBe(2);
    expect(err).toContain("--table 1: table 1, row 1: 1 “A”, 2 “B”, 3 “C”");
    expect(existsSync(review)).toBe(false);
    const answered = ["adopt", file, "-o", review, "--header", "1", "--columns", "2,3,1"];
    expect((await gapTable(answered)).code).toBe(0);
    expect((await read(review)).gaps).toMatchObject([{ issue: "i", solution: "r", sources: "s" }]);
    expect((await gapTable(answered)).err).toContain("review.xlsx");
  });

  it("suggests no columns where nothing tells of any, and those of the file where something does", async () => {
    expect(await saidUnder("A", "B", "C", "D")).not.toMatch(/--columns \d/u);
    const told = await saidUnder("No.", "What is wrong", "We propose", "Who does it better");
    expect(told).toContain("for instance: --table 1 --header 1 --columns 2,3,4 (");
    expect(await saidUnder("Sources", "Gap", "Why", "Examples")).toContain("--columns 2,3,1+4 (");
  });

  it.each([
    [["--header", "9", "--columns", "1,2,3"], "Row 9 holds no headers"],
    [["--header", "1", "--columns", "A,B,Z"], "There is no column Z"],
    [["--header", "1", "--columns", "1,2,2"], "Column 2 is named twice"],
    [["--columns", "1,2,3"], "say it with --header"],
  ])("says what is wrong with %j", async (said, message) => {
    const file = put("t.docx", draftDocument(wordTable(["A", "B", "C"], ["s", "i", "r"])));
    expect((await gapTable(["adopt", file, "-o", review, ...said])).err).toContain(message);
  });

  it("takes letters for the columns of a document, and names a table that is not there", async () => {
    const file = put("t.docx", draftDocument(wordTable(["A", "B", "C"], ["s", "i", "r"])));
    const asked = ["adopt", file, "-o", review, "--header", "1", "--columns", "B,C,A"];
    const { code, err } = await gapTable([...asked, "--table", "7"]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("There is no table 7") as string });
    expect((await gapTable(asked)).code).toBe(0);
    expect((await read(review)).gaps).toMatchObject([{ issue: "i", solution: "r", sources: "s" }]);
  });

  it.each([
    ["a review", "review-already.xlsx", () => cleanWorkbook(), "is a review already"],
    ["another kind of file", "table.pdf", () => "%PDF-1.7", "neither a workbook nor a Word document"],
    ["a file without a table", "text.docx", () => draftDocument(paragraph("No table")), "holds no table"],
    ["a damaged one", "broken.docx", () => "PK", "broken.docx"],
  ])("refuses %s", async (_, name, bytes, message) => {
    const { code, err } = await gapTable(["adopt", put(name, bytes()), "-o", review]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
    expect(existsSync(review)).toBe(false);
  });

  it("loses no row of a table broken in two where its own advice is followed", async () => {
    const first = ["Problem: no term is set.", "Solution: set one.", "CRC, art. 16"];
    const broken =
      wordTable(["Gap", "Solution", "Sources"], ["i1", "r1", "s1"]) +
      paragraph("") +
      wordTable(first, ["i2", "r2", "s2"]);
    const file = put("t.docx", draftDocument(broken));
    const { err } = await gapTable(["adopt", file, "-o", review, "--table", "2"]);
    const [, advice = ""] = /for instance: (.*?) \(/u.exec(err) ?? [];
    expect(advice).toBe("--table 2 --header 0 --columns 1,2,3");
    await gapTable(["adopt", file, "-o", review, ...advice.split(" ")]);
    expect((await read(review)).gaps.map(({ issue }) => issue)).toEqual([first[0], "i2"]);
    for (const more of [[], ["--header", "1", "--columns", "1,2,3"]]) {
      await gapTable(["adopt", file, "-o", review, "--force", "--table", "1,2", ...more]);
      expect((await read(review)).gaps.map(({ issue }) => issue)).toEqual(["i1", first[0], "i2"]);
    }
  });

  it.each([
    ["--columns", "2,3"],
    ["--columns", "a,b,?"],
    ["--table", "one"],
    ["--header", "-1"],
  ])("refuses %s %s", async (...option) => {
    expect((await gapTable(["adopt", put("t.docx", RUSSIAN), "-o", review, ...option])).code).toBe(2);
  });
});

const withoutTable = () => {
  const { strings: _, ...workbook } = WORKBOOK;
  return {
    ...workbook,
    parts: { "xl/tables/table1.xml": undefined, "xl/worksheets/_rels/sheet1.xml.rels": undefined },
  };
};
