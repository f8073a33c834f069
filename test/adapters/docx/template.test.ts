import { buildTemplate } from "../../../assets/source/build-template";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { styleId } from "../../../src/adapters/docx/document-styles";
import { child } from "../../../src/adapters/docx/element-tree";
import { BRIEF_STYLES } from "../../../src/domain/brief/brief";
import { UnusableInput } from "../../../src/domain/result";
import { officeErrors } from "../../support/validate-office";
import { controlsOf, partOf, treeOf, valueOf, visibleText, withPart, withText } from "./open-docx";
import { sampleBrief } from "./sample-brief";
import { templateFile } from "./template-file";

const write = (template: Uint8Array) => docxDocuments(template).write(sampleBrief("en"));

describe("the template of the brief", () => {
  it("is what its source builds, to the byte", () => {
    expect(Buffer.from(buildTemplate()).equals(templateFile())).toBe(true);
  });

  it("has no errors in the Open XML SDK validator", async () => {
    expect(await officeErrors(templateFile())).toEqual([]);
  });

  it("has a named style for every look, Word's own where Word has one", () => {
    const styles = treeOf(templateFile(), "word/styles.xml").children;
    const nameOf = (id: string) =>
      valueOf(
        styles.find((element) => element.attributes["w:styleId"] === id),
        "name",
      );
    const names = BRIEF_STYLES.map((look) => [look, nameOf(styleId(look)) ?? ""] as const);
    const own = names.filter(([, name]) => !name.startsWith("Brief "));
    expect(own).toEqual([
      ["gapTitle", "heading 3"],
      ["caption", "caption"],
    ]);
    for (const [look, name] of names)
      if (name.startsWith("Brief")) expect(name.replaceAll(" ", "")).toBe(styleId(look));
    expect(["Strong", "Emphasis", "Hyperlink"].map(nameOf)).toEqual(["Strong", "Emphasis", "Hyperlink"]);
  });

  it("is a page of A4 whose first page has a header of its own", () => {
    const section = child(treeOf(templateFile()), "body", "sectPr");
    expect(child(section, "pgSz")?.attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(child(section, "titlePg")).toBeDefined();
  });

  it.each(["gap-table:brief/title", "gap-table:brief/subtitle", "gap-table:brief/facts", "gap-table:brief/footer"])(
    "shows %s in a bound control",
    (tag) => {
      const control = controlsOf(templateFile()).find((candidate) => valueOf(candidate, "sdtPr", "tag") === tag);
      expect(child(control, "sdtPr", "dataBinding")).toBeDefined();
    },
  );
});

describe("a template that a person changed", () => {
  it("keeps the words and elements around the controls", () => {
    const template = withText(
      templateFile(),
      "word/document.xml",
      "<w:sectPr>",
      "<w:p><w:r><w:t>Our address</w:t></w:r></w:p><w:sectPr>",
    );
    expect(JSON.stringify(treeOf(write(template)))).toContain("Our address");
  });

  it("may hold controls of the person's own, whose ids stay theirs", () => {
    const own =
      '<w:p><w:sdt><w:sdtPr><w:id w:val="10001"/></w:sdtPr><w:sdtContent><w:r><w:t>Ours</w:t></w:r></w:sdtContent></w:sdt></w:p>';
    const file = write(withText(templateFile(), "word/document.xml", "<w:body>", `<w:body>${own}`));
    const ids = controlsOf(file).map((control) => valueOf(control, "sdtPr", "id"));
    expect(ids[0]).toBe("10001");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("may hold a control around a whole paragraph, and in another look", () => {
    const block =
      '<w:sdt><w:sdtPr><w:alias w:val="Client"/><w:tag w:val="gap-table:brief/client"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>' +
      '<w:p><w:pPr><w:pStyle w:val="BriefNote"/></w:pPr><w:r><w:rPr><w:b/><w:lang w:val="de-DE"/></w:rPr><w:t>Client</w:t></w:r></w:p>' +
      "</w:sdtContent></w:sdt>";
    const file = write(withText(templateFile(), "word/document.xml", "<w:body>", `<w:body>${block}`));
    const control = controlsOf(file)[0];
    const run = child(control, "sdtContent", "p", "r");
    expect(valueOf(control, "sdtContent", "p", "pPr", "pStyle")).toBe("BriefNote");
    expect(child(run, "rPr", "b")).toBeDefined();
    expect(child(run, "rPr", "lang")).toBeUndefined();
    expect(child(run, "t")?.text).toBe("Ministry of Digital Affairs");
  });

  it("may have its parts moved: the title in a table, the page number in the header, the text in a group", async () => {
    const document = "word/document.xml";
    const title = /<w:p>\s*<w:pPr><w:pStyle w:val="Title"\/><\/w:pPr>[\s\S]*?<\/w:p>/u;
    const row = '<w:tr><w:tc><w:tcPr><w:tcW w:w="9428" w:type="dxa"/></w:tcPr>$&</w:tc></w:tr>';
    const table = `<w:tbl><w:tblPr><w:tblW w:w="9428" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9428"/></w:tblGrid>${row}</w:tbl>`;
    const group = '<w:sdt><w:sdtPr><w:id w:val="900"/></w:sdtPr><w:sdtContent>';
    const pageNumber = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?gap-table:brief\/pageOf[\s\S]*?<\/w:sdt>/u;
    const [number = ""] = pageNumber.exec(partOf(templateFile(), "word/footer1.xml")) ?? [];
    const moved = [
      (file: Uint8Array) => withText(file, document, title, table),
      (file: Uint8Array) => withText(file, document, /(<w:sdt>(?:(?!<w:sdt>)[\s\S])*?gap-table:body)/u, `${group}$1`),
      (file: Uint8Array) => withText(file, document, "<w:sectPr>", "</w:sdtContent></w:sdt><w:sectPr>"),
      (file: Uint8Array) => withText(file, "word/footer1.xml", number, ""),
      (file: Uint8Array) => withText(file, "word/header1.xml", "</w:hdr>", `<w:p>${number}</w:p></w:hdr>`),
    ].reduce((file, move) => move(file), templateFile());
    const file = write(moved);
    const { facts, blocks } = sampleBrief("en");
    const shown = visibleText(treeOf(file));
    expect(shown).toContain(facts.title);
    expect(shown).toContain(blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))[0]);
    expect(visibleText(treeOf(file, "word/header1.xml"))).toContain("Page 1 of 3");
    expect(docxDocuments(moved).layout().titleHeight).toBeGreaterThan(100);
    expect(await officeErrors(file)).toEqual([]);
  });

  it.each([
    ["the control for the text", (file: Uint8Array) => withText(file, "word/document.xml", "gap-table:body", "other")],
    [
      "the control around whole paragraphs, as in LibreOffice",
      (file: Uint8Array) =>
        withText(
          file,
          "word/document.xml",
          /(<w:sdt>\s*<w:sdtPr>\s*<w:alias w:val="Text of the brief"\/>[\s\S]*<\/w:sdt>)/,
          "<w:p>$1</w:p>",
        ),
    ],
    [
      "the data part",
      (file: Uint8Array) => withText(file, "customXml/item1.xml", "urn:gap-table:brief:1", "urn:other"),
    ],
    ["the styles", (file: Uint8Array) => withPart(file, "word/styles.xml", () => undefined)],
    ["the numbers of its list", (file: Uint8Array) => withText(file, "word/styles.xml", '<w:numId w:val="2"/>', "")],
  ])("is refused in clear words when it lost %s", (_what, damage) => {
    const template = damage(templateFile());
    expect(() => write(template)).toThrow(UnusableInput);
    expect(() => write(template)).toThrow(/template/);
  });
});
