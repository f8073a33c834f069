import { readFileSync } from "node:fs";
import { join } from "node:path";

import { contentSeal } from "../../../src/adapters/docx/content-seal";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { promote } from "../../../src/preview/graph/promote";

const brief = new Uint8Array(readFileSync(join(__dirname, "../../../assets/brief-template.docx")));
const edited = (part: string, edit: (text: string) => string): Uint8Array => {
  const pkg = openPackage(brief, "document");
  const before = pkg.text(part);
  pkg.set(part, edit(before));
  expect(pkg.text(part)).not.toBe(before);
  return pkg.save();
};

describe("the seal of what a brief says", () => {
  it("stays where a place that keeps it has changed its properties and added parts of its own", () => {
    const kept = promote(brief);
    expect(kept.length).not.toBe(brief.length);
    expect(contentSeal(kept)).toBe(contentSeal(brief));
    expect(contentSeal(brief)).toMatch(/^[0-9a-f]{32}$/u);
  });

  it.each([
    ["the text", "word/document.xml", "</w:body>", "<w:p/></w:body>"],
    ["a style", "word/styles.xml", "</w:styles>", "<!-- --></w:styles>"],
    ["our own part", "customXml/item1.xml", "</", "<!-- --></"],
  ])("is another one after a change of %s", (_, part, from, to) => {
    expect(contentSeal(edited(part, (text) => text.replace(from, to)))).not.toBe(contentSeal(brief));
  });

  it("is empty for a file that is no brief", () => {
    expect(contentSeal(Uint8Array.of(80, 75, 3, 4))).toBe("");
    expect(contentSeal(new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-review.en.xlsx"))))).toBe(
      "",
    );
  });
});
