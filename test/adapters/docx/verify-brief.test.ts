import { openPackage } from "../../../src/adapters/opc/open-package";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { readTemplate } from "../../../src/adapters/docx/template";
import { verifyBrief } from "../../../src/adapters/docx/verify-brief";
import { partOf } from "./open-docx";
import { sampleBrief } from "./sample-brief";
import { templateFile } from "./template-file";

const template = templateFile();
const brief = sampleBrief("en");
const file = docxDocuments(template).write(brief);

/** The file with the text of a part changed. */
function changed(bytes: Uint8Array, part: string, to: (xml: string) => string): Uint8Array {
  const pkg = openPackage(bytes, "document");
  const text = to(pkg.text(part));
  if (text === pkg.text(part)) throw new Error(`${part} was not changed`);
  pkg.set(part, text);
  return pkg.save();
}

const verify = (after: Uint8Array) => verifyBrief(template, after, readTemplate(template), brief);

describe("the check of a brief that is about to be written", () => {
  it("lets pass what was made", () => {
    expect(verify(file)).toBeUndefined();
  });

  it.each<[string, string, (xml: string) => string, RegExp]>([
    ["is no XML", "word/document.xml", (xml) => xml.replace("</w:body>", ""), /document.xml is not valid XML/],
    [
      "says something else",
      "word/document.xml",
      (xml) => xml.replace(/(<w:t[^>]*>)[^<]+/u, "$1Other"),
      /count as edited/,
    ],
    [
      "remembers other rows",
      "customXml/item1.xml",
      (xml) => xml.replace('shown="true"', 'shown="false"'),
      /remember the rows/,
    ],
    [
      "has another theme",
      "word/theme/theme1.xml",
      (xml) => xml.replace("</a:theme>", " </a:theme>"),
      /theme1.xml is not as it was/,
    ],
  ])("refuses one that %s", (_, part, to, why) => {
    const spoilt = changed(file, part, to);
    expect(() => verify(spoilt)).toThrow(why);
    expect(() => verify(spoilt)).toThrow(/Nothing was written/u);
  });
});

describe("a template whose parts name things otherwise", () => {
  it("gets links where relationships have a prefix", () => {
    const rels = "word/_rels/document.xml.rels";
    const prefixed = changed(template, rels, (xml) =>
      xml.replace("xmlns=", "xmlns:p=").replace(/<(\/?)Relationship/gu, "<$1p:Relationship"),
    );
    const href = "https://example.org/?a=1&b=2";
    const blocks = [{ kind: "paragraph", style: "body", spans: [{ text: "here", href }] }] as const;
    const made = docxDocuments(prefixed).write(sampleBrief("en", { blocks }));
    expect(partOf(made, rels)).toContain('<p:Relationship Id="link1"');
    expect(openPackage(made, "document").relationships("word/document.xml").at(-1)).toMatchObject({
      target: href,
      external: true,
    });
  });

  it("is refused where Word's elements have another prefix", () => {
    const other = changed(template, "word/numbering.xml", (xml) =>
      xml.replace(/(<\/?|xmlns:| )w:/gu, "$1v:").replace("xmlns:w=", "xmlns:v="),
    );
    expect(() => docxDocuments(other)).toThrow(/saved by another program than Word \(word\/numbering.xml\)/u);
  });
});
