import { assert, property, string } from "fast-check";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { child, descendants } from "../../../src/adapters/docx/element-tree";
import type { Element } from "../../../src/adapters/docx/element-tree";
import type { Block } from "../../../src/domain/brief/brief";
import { officeErrors } from "../../support/validate-office";
import { controlsOf, nodeAt, treeOf, valueOf, visibleText } from "./open-docx";
import { sampleBrief } from "./sample-brief";
import { templateFile } from "./template-file";

const documents = docxDocuments(templateFile());

/** What a cell may hold, and what of it a document shows. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ["markup of Word", "</w:t></w:r><w:p>", "</w:t></w:r><w:p>"],
  ["the end of a CDATA section", "a]]>b", "a]]>b"],
  ["entities", "&amp; &lt; &#10; \"q\" 'q'", "&amp; &lt; &#10; \"q\" 'q'"],
  ["control characters", "a\u0000b\u0007c\u001bd\ufffee\uffff", "abcde"],
  ["halves of surrogate pairs", "a\ud800b\udc00c 👧", "abc 👧"],
  ["marks that turn text round", "abc\u202edef\u202c\u2066ghi\u2069", "abcdefghi"],
  ["marks of direction, which are harmless", "a\u200fb\u200ec", "a\u200fb\u200ec"],
  ["line ends of all kinds", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["a replacement pattern", "$& $1 $$ $'", "$& $1 $$ $'"],
  ["letters of Kazakh", "әғқңөұүһі ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі ӘҒҚҢӨҰҮҺІ"],
  ["white space at the edges", "  a  ", "  a  "],
];

const blocksOf = (text: string): readonly Block[] => [
  { kind: "heading", level: 1, text },
  { kind: "paragraph", style: "body", spans: [{ text, bound: { gap: "G-001", field: "issue" } }] },
  { kind: "table", alt: text, caption: text, widths: [1], header: [text], rows: [[{ spans: [{ text }] }]] },
  { kind: "paragraph", style: "body", spans: [{ text }] },
];

describe.each(TEXTS)("%s", (_what, text, shown) => {
  const brief = sampleBrief("en");
  const file = documents.write({
    ...brief,
    facts: { ...brief.facts, title: text, author: text },
    blocks: blocksOf(text),
  });

  it("is shown as data, wherever it stands", () => {
    const body = controlsOf(file).find((control) => valueOf(control, "sdtPr", "tag") === "gap-table:body");
    const content = child(body, "sdtContent")?.children.map(visibleText);
    expect(content).toEqual([shown, shown, shown, shown + shown, shown]);
    expect(child(treeOf(file, "docProps/core.xml"), "title")?.text).toBe(shown);
  });

  it("keeps its white space in Word", () => {
    const texts = descendants(treeOf(file), "t");
    expect(
      texts.filter((element) => element.text !== element.text.trim() && element.attributes["xml:space"] !== "preserve"),
    ).toEqual([]);
  });

  it("is in the data what it is in its control", () => {
    const control = controlsOf(file).find(
      (candidate) => valueOf(candidate, "sdtPr", "tag") === "gap-table:G-001/issue",
    );
    const path = child(control, "sdtPr", "dataBinding")?.attributes["w:xpath"] ?? "";
    expect(nodeAt(treeOf(file, "customXml/item1.xml"), path)?.text).toBe(shown);
  });
});

it("is the same in data and control for any text", () => {
  const brief = sampleBrief("en");
  assert(
    property(string({ unit: "binary", minLength: 1 }), string({ unit: "grapheme" }), (text, field) => {
      const spans = [{ text, bound: { gap: "G-001", field } }];
      const file = documents.write({ ...brief, blocks: [{ kind: "paragraph", style: "body", spans }] });
      const data = nodeAt(treeOf(file, "customXml/item1.xml"), "/b:brief[1]/b:rows[1]/b:row[1]/b:value[1]");
      const body = controlsOf(file).find((control) => valueOf(control, "sdtPr", "tag") === "gap-table:body");
      expect(visibleText(body as Element)).toBe(data?.text ?? "");
    }),
    { numRuns: 60 },
  );
});

it("makes no invalid document", async () => {
  const brief = sampleBrief("ru");
  const all = TEXTS.map(([, text]) => text).join(" ");
  const facts = { ...brief.facts, title: all, subtitle: all, footer: all, author: all, client: all };
  const rows = [{ gap: all, fingerprint: "0123456789ab", shown: true }];
  expect(await officeErrors(documents.write({ ...brief, facts, rows, blocks: blocksOf(all) }))).toEqual([]);
});
