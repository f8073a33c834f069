import { buildTemplate } from "../../../assets/source/build-template";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { child } from "../../../src/adapters/docx/element-tree";
import { BRIEF_STYLES } from "../../../src/domain/brief/brief";
import { UnusableInput } from "../../../src/domain/result";
import { officeErrors } from "../../support/validate-office";
import { controlsOf, treeOf, valueOf, withPart, withText } from "./open-docx";
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

  it("has a named style for every look", () => {
    const styles = treeOf(templateFile(), "word/styles.xml").children;
    for (const style of BRIEF_STYLES) {
      const id = `Brief${style.charAt(0).toUpperCase()}${style.slice(1)}`;
      const name = valueOf(
        styles.find((element) => element.attributes["w:styleId"] === id),
        "name",
      );
      expect(name?.replaceAll(" ", "")).toBe(id);
      expect(name).toMatch(/^Brief [A-Z][a-z]+/);
    }
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
