import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { child, descendants } from "../../../src/adapters/docx/element-tree";
import type { Element } from "../../../src/adapters/docx/element-tree";
import { columnWidths } from "../../../src/adapters/docx/table-xml";
import type { Block, TableBlock } from "../../../src/domain/brief/brief";
import { officeErrors } from "../../support/validate-office";
import { treeOf, valueOf, visibleText } from "./open-docx";
import { sampleBrief } from "./sample-brief";
import { templateFile } from "./template-file";

const TABLE: TableBlock = {
  kind: "table",
  alt: "Gaps by topic",
  caption: "Coverage",
  widths: [0.5, 0.25, 0.25],
  header: ["Topic", "High", "Low"],
  rows: [
    [
      { spans: [{ text: "Privacy" }] },
      { spans: [{ text: "3" }], shade: 2, align: "center" },
      { spans: [], shade: "hole", align: "center" },
    ],
  ],
};

const documents = docxDocuments(templateFile());
const write = (...blocks: readonly Block[]) => documents.write(sampleBrief("en", { blocks }));
const tableOf = (docx: Uint8Array): Element => {
  const table = descendants(treeOf(docx), "tbl")[0];
  if (table === undefined) throw new Error("No table");
  return table;
};

describe("a table", () => {
  it("repeats its header row and never divides a row", () => {
    const rows = descendants(tableOf(write(TABLE)), "tr");
    expect(rows.map((row) => child(row, "trPr", "tblHeader") !== undefined)).toEqual([true, false]);
    expect(rows.every((row) => child(row, "trPr", "cantSplit") !== undefined)).toBe(true);
  });

  it("is described for those who can't see it", () => {
    const table = tableOf(write(TABLE));
    expect(valueOf(table, "tblPr", "tblCaption")).toBe("Coverage");
    expect(valueOf(table, "tblPr", "tblDescription")).toBe("Gaps by topic");
  });

  it("has fixed columns that fill the text width", () => {
    const table = tableOf(write(TABLE));
    const grid = descendants(table, "gridCol").map((column) => Number(column.attributes["w:w"]));
    expect(child(table, "tblPr", "tblLayout")?.attributes["w:type"]).toBe("fixed");
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1361);
    expect(descendants(table, "tcW").map((cell) => Number(cell.attributes["w:w"]))).toEqual([...grid, ...grid]);
  });

  it("never says anything by colour alone", () => {
    const cells = descendants(tableOf(write(TABLE)), "tc");
    const shaded = cells.filter((cell) => child(cell, "tcPr", "shd") !== undefined);
    expect(shaded.map(visibleText)).toEqual(["3", "–"]);
  });

  it("centres the head of a column of centred cells, by styles", () => {
    const paragraphs = descendants(tableOf(write(TABLE)), "p");
    expect(paragraphs.map((one) => valueOf(one, "pPr", "pStyle"))).toEqual([
      "BriefCellHead",
      "BriefCellHeadCentre",
      "BriefCellHeadCentre",
      "BriefCell",
      "BriefCellCentre",
      "BriefCellCentre",
    ]);
    expect(descendants(tableOf(write(TABLE)), "jc")).toEqual([]);
  });

  it.each([
    ["en", "Table {n}.", "Table 2. Coverage", " SEQ Table \\* ARABIC "],
    ["ru", "Таблица {n}.", "Таблица 2. Coverage", " SEQ Таблица \\* ARABIC "],
    ["kk", "{n}-кесте.", "2-кесте. Coverage", " SEQ Кесте \\* ARABIC "],
  ] as const)("has a caption that Word counts (%s)", async (language, pattern, caption, sequence) => {
    const label = { sequence: "table", number: 2, pattern } as const;
    const file = documents.write({ ...sampleBrief(language), blocks: [{ ...TABLE, label }] });
    const paragraph = descendants(treeOf(file), "p").find((one) => valueOf(one, "pPr", "pStyle") === "Caption");
    expect(paragraph && visibleText(paragraph)).toBe(caption);
    expect(paragraph && descendants(paragraph, "instrText").map(({ text }) => text)).toEqual([sequence]);
    expect(await officeErrors(file)).toEqual([]);
  });

  it("gives a row that is too short its missing cells", async () => {
    const file = write({ ...TABLE, rows: [[{ spans: [{ text: "Only" }] }], []] });
    expect(descendants(tableOf(file), "tr").map((row) => descendants(row, "tc").length)).toEqual([3, 3, 3]);
    expect(await officeErrors(file)).toEqual([]);
  });

  it("is followed by a paragraph, and by space before the next text", () => {
    const last = write(TABLE, { ...TABLE, caption: "" });
    const content = descendants(treeOf(last), "sdtContent").find((element) => child(element, "tbl") !== undefined);
    expect(content?.children.map(({ name }) => name)).toEqual(["p", "tbl", "p", "tbl", "p"]);
    const text = write(TABLE, { kind: "paragraph", style: "body", spans: [{ text: "After" }] });
    const after = descendants(treeOf(text), "p").at(-1);
    expect(Number(child(after, "pPr", "spacing")?.attributes["w:before"])).toBeGreaterThan(0);
  });
});

describe("column widths", () => {
  it.each([
    [[0.5, 0.5], 2, 101, [51, 50]],
    [[1, 1, 1], 3, 100, [33, 34, 33]],
    [[], 2, 100, [50, 50]],
    [[Number.NaN, -1], 2, 100, [50, 50]],
  ])("of the shares %j for %d columns of %d in all are %j", (shares, columns, width, expected) => {
    expect(columnWidths(shares, columns, width)).toEqual(expected);
  });
});
