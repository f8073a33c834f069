import { child, descendants } from "../../../../src/adapters/docx/element-tree";
import { TABLE_FORMS } from "../../../../src/domain/table/table-form";
import { manyRows } from "../../../support/many-rows";
import { compose, documents } from "../../../support/tables";
import { officeErrors } from "../../../support/validate-office";
import { partOf, treeOf, valueOf, withText } from "../open-docx";

const three = manyRows(3);

/** Markup, a formula, what XML forbids, what turns text round. */
const HOSTILE = `<w:p/>]]>&amp;"'\u0000\u202e=HYPERLINK("x")\t\uFFFE`;
const hostile = manyRows(1, { issue: HOSTILE, newText: HOSTILE, draftText: `a${HOSTILE}`, author: HOSTILE });

it.each([
  { form: "gaps", language: "en", rows: "hostile", review: hostile },
  { form: "final", language: "ru", rows: "500", review: manyRows(500) },
  { form: "comparative", language: "kk", rows: "hostile", review: hostile },
] as const)(
  "makes a file without a fault for Word ($form, $language, $rows rows)",
  async ({ form, language, review }) => {
    const file = documents.write(compose(review, { form, language, redline: true }).table);
    expect(await officeErrors(file)).toEqual([]);
  },
);

const lastRow = (form: (typeof TABLE_FORMS)[number], text: string) => {
  const given = manyRows(1, { issue: text, solution: text, newText: text, draftText: text });
  const remarks = given.feedback.map((row) => ({ ...row, feedback: text }));
  const written = documents.write(compose({ ...given, feedback: remarks }, { form, language: "kk" }).table);
  return descendants(treeOf(written), "tbl")[0]?.children.at(-1);
};

describe.each(TABLE_FORMS)("a document of the form %s", (form) => {
  const file = documents.write(compose(three, { form, language: "kk", redline: true }).table);
  const document = treeOf(file);
  const table = descendants(document, "tbl")[0];
  const rows = table?.children.filter(({ name }) => name === "tr") ?? [];
  const headed = form === "comparative" ? 2 : 1;

  it("lies on its side on A4", () => {
    const size = descendants(document, "pgSz")[0]?.attributes;
    expect([size?.["w:w"], size?.["w:h"], size?.["w:orient"]]).toEqual(["16838", "11906", "landscape"]);
  });

  const isWhole = (row: (typeof rows)[number] | undefined) => row && child(row, "trPr", "cantSplit") !== undefined;

  it("repeats its headings and keeps short rows whole, and long ones run over to the next page", () => {
    expect(rows.map((row) => child(row, "trPr", "tblHeader") !== undefined)).toEqual(rows.map((_, at) => at < headed));
    expect(
      ["Words of a law.", "Words of a law that go on and on. ".repeat(200)].map((text) => isWhole(lastRow(form, text))),
    ).toEqual([true, false]);
  });

  it("has no type below 9 points", () => {
    const styles = treeOf(file, "word/styles.xml");
    const used = new Set(
      [...descendants(document, "pStyle"), ...descendants(treeOf(file, "word/tableFooter.xml"), "pStyle")].map(
        ({ attributes }) => attributes["w:val"],
      ),
    );
    const sizes = styles.children
      .filter((style) => used.has(style.attributes["w:styleId"]))
      .map((style) => Number(valueOf(style, "rPr", "sz") ?? "20") / 2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(descendants(document, "sz")).toEqual([]);
  });

  it("ends with a table or with words, and behind a table with a line a point high, which makes no page", () => {
    const body = document.children[0]?.children ?? [];
    const [last, before] = [body.at(-2), body.at(-3)];
    const isBlank = last !== undefined && descendants(last, "t").length === 0;
    expect(isBlank).toBe(before?.name === "tbl");
    if (isBlank)
      expect(child(last, "pPr", "spacing")?.attributes).toMatchObject({ "w:line": "20", "w:lineRule": "exact" });
  });

  it("tells its title, its language and what the table holds to those who can't see it", () => {
    expect(partOf(file, "docProps/core.xml")).toMatch(/<dc:title>[^<]+<\/dc:title>/u);
    expect(partOf(file, "docProps/core.xml")).toContain("<dc:language>kk-KZ</dc:language>");
    expect(valueOf(treeOf(file, "word/styles.xml"), "docDefaults", "rPrDefault", "rPr", "lang")).toBe("kk-KZ");
    expect(valueOf(table, "tblPr", "tblDescription")).toMatch(form === "matrix" ? /2/u : /3|4|6/u);
    expect(child(table, "tblPr", "tblLook")?.attributes["w:firstRow"]).toBe("1");
  });

  it("is not linked to a workbook", () => {
    expect(descendants(document, "sdt")).toEqual([]);
    expect(() => partOf(file, "customXml/item1.xml")).toThrow();
    expect(partOf(file, "[Content_Types].xml")).not.toMatch(/customXml|header1/u);
  });

  it("is the same each time, and known as untouched until somebody works in it", () => {
    expect(documents.write(compose(three, { form, language: "kk", redline: true }).table)).toEqual(file);
    expect(documents.isUntouched(file)).toBe(true);
    expect(documents.isUntouched(withText(file, "word/document.xml", "</w:t>", "!</w:t>"))).toBe(false);
  });
});

it("marks each change with who made it and when", () => {
  const document = treeOf(documents.write(compose(three, { form: "final", redline: true }).table));
  const marks = [...descendants(document, "ins"), ...descendants(document, "del")];
  expect(marks.length).toBeGreaterThan(5);
  for (const { attributes } of marks) {
    expect(attributes["w:author"]).toBe("Author");
    expect(attributes["w:date"]).toBe("2026-11-25T09:30:00Z");
  }
  expect(new Set(marks.map(({ attributes }) => attributes["w:id"])).size).toBe(marks.length);
});
