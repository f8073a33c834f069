import { boundControlName } from "../../../src/adapters/docx/control-names";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { child, descendants } from "../../../src/adapters/docx/element-tree";
import type { Element } from "../../../src/adapters/docx/element-tree";
import type { Block, Brief } from "../../../src/domain/brief/brief";
import { LANGUAGES } from "../../../src/domain/language";
import { officeErrorsOfAll } from "../../support/validate-office";
import { CONTROL_PARTS, controlsOf, nodeAt, partOf, treeOf, valueOf, visibleText, withText } from "./open-docx";
import { sampleBrief } from "./sample-brief";
import { templateFile } from "./template-file";

const documents = docxDocuments(templateFile());
const write = (changes: Partial<Brief> = {}) => documents.write(sampleBrief("en", changes));
const paragraphsOf = (docx: Uint8Array): readonly Element[] => descendants(treeOf(docx), "p");
const styleOf = (paragraph: Element): string => valueOf(paragraph, "pPr", "pStyle") ?? "";
const boundControls = (docx: Uint8Array) =>
  controlsOf(docx).filter((control) => child(control, "sdtPr", "dataBinding") !== undefined);

const bind = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({
    kind: "paragraph",
    style: "body",
    spans: [{ text, bound: { gap: "G-001", field: "issue" } }],
  }));

const item = (text: string, restart?: boolean): Block => ({
  kind: "paragraph",
  style: "listItem",
  list: "number",
  spans: [{ text }],
  ...(restart === undefined ? {} : { restart }),
});

const withLink = (href: string) =>
  write({
    blocks: [
      {
        kind: "paragraph",
        style: "body",
        spans: [
          { text: "here", href },
          { text: "again", href },
        ],
      },
    ],
  });

describe("a written brief", () => {
  it("has no errors in the Open XML SDK validator, in any language", async () => {
    const files = LANGUAGES.map((language) => documents.write(sampleBrief(language)));
    expect(await officeErrorsOfAll(files)).toEqual([[], [], []]);
  });

  it("marks text in another language, plain and bound, without errors in the validator", async () => {
    const spans = [
      { text: "Свой текст", language: "ru" as const },
      { text: "Жұмыс кітабы", bold: true, language: "kk" as const, bound: { gap: "G-001", field: "issue" } },
      { text: "our own" },
    ];
    const file = write({ blocks: [{ kind: "paragraph", style: "body", spans }] });
    const languages = descendants(treeOf(file), "r").map((run) => valueOf(run, "rPr", "lang"));
    expect(languages.filter((language) => language !== undefined)).toEqual(["ru-RU", "kk-KZ"]);
    expect(await officeErrorsOfAll([file])).toEqual([[]]);
  });

  it("is the same to the byte when the brief is the same", () => {
    expect(Buffer.from(write()).equals(write())).toBe(true);
  });

  it("shows headings, paragraphs and list items in the order and styles of the blocks", () => {
    const file = write({
      blocks: [
        { kind: "heading", level: 1, text: "One" },
        { kind: "heading", level: 2, text: "Two" },
        { kind: "paragraph", style: "gapTitle", spans: [{ text: "Three" }], keepWithNext: true },
        { kind: "paragraph", style: "listItem", list: "bullet", spans: [{ text: "Four" }] },
      ],
    });
    const body = paragraphsOf(file).slice(-4);
    expect(body.map((paragraph) => [styleOf(paragraph), visibleText(paragraph)])).toEqual([
      ["Heading1", "One"],
      ["Heading2", "Two"],
      ["Heading3", "Three"],
      ["BriefBullet", "Four"],
    ]);
    expect(child(body[2], "pPr", "keepNext")).toBeDefined();
  });

  it("writes a box in the styles of its kind, on one page", () => {
    const blocks = [
      { kind: "paragraph", style: "boxText", spans: [{ text: "First" }], list: "bullet" },
      { kind: "paragraph", style: "boxText", spans: [{ text: "Last" }] },
    ] as const;
    const body = (tone: "key" | "draft") =>
      paragraphsOf(write({ blocks: [{ kind: "box", tone, title: "Box", blocks }] })).slice(-3);
    expect(body("key").map(styleOf)).toEqual(["BriefBoxTitle", "BriefBoxBullet", "BriefBoxText"]);
    expect(body("draft").map(styleOf)).toEqual(["BriefDraftTitle", "BriefDraftBullet", "BriefDraftText"]);
    expect(body("key").map((one) => child(one, "pPr", "keepNext") !== undefined)).toEqual([true, true, false]);
  });

  it("tells labels by character styles, and by the words' own look only where they are bound", () => {
    const spans = [
      { text: "Label", bold: true },
      { text: "Stress", italic: true },
      { text: "Bound", bold: true, bound: { gap: "", field: "x" } },
    ];
    const runs = descendants(treeOf(write({ blocks: [{ kind: "paragraph", style: "body", spans }] })), "r");
    const looks = runs.map((run) => [valueOf(run, "rPr", "rStyle"), child(run, "rPr", "b") !== undefined] as const);
    const at = runs.findIndex((run) => visibleText(run) === "Label");
    expect(looks.slice(at, at + 3)).toEqual([
      ["Strong", false],
      ["Emphasis", false],
      [undefined, true],
    ]);
  });

  it("leaves nothing of the template's sample text", () => {
    expect(partOf(write(), "word/document.xml")).not.toContain("sample text");
  });

  it("fills the title block, the header and both footers", () => {
    const file = write();
    const { facts } = sampleBrief("en");
    const texts = CONTROL_PARTS.map((part) => visibleText(treeOf(file, part)));
    expect(texts[0]).toContain(
      `${facts.title}${facts.subtitle}Ministry of Digital Affairs · A. Consultant · 25\u00a0November\u00a02026`,
    );
    expect(texts[1]).toBe(facts.title);
    expect(texts[3]).toBe(texts[4]);
    expect(texts[3]).toBe(`${facts.footer}\tPage 1 of 3`);
  });

  it("says a whole number of pages until Word has counted them", () => {
    expect(visibleText(treeOf(write({ estimatedPages: 4.3 }), "word/footer1.xml"))).toMatch(/Page 1 of 5$/);
  });

  it("counts pages with fields, in the order the language wants", () => {
    const footer = treeOf(documents.write(sampleBrief("kk")), "word/footer1.xml");
    expect(descendants(footer, "instrText").map(({ text }) => text.trim())).toEqual(["NUMPAGES", "PAGE"]);
  });

  it("takes no prompt over from a template, which Word would print where a fact is emptied later", () => {
    const prompt = `<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>`;
    const tag = `<w:tag w:val="gap-table:brief/title"/>`;
    const prompting = docxDocuments(withText(templateFile(), "word/document.xml", tag, `${tag}${prompt}`));
    const bound = boundControls(prompting.write(sampleBrief("en")));
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.filter((control) => descendants(control, "placeholder").length > 0)).toEqual([]);
  });

  it("takes the control of an empty fact away with its paragraph", () => {
    const { facts } = sampleBrief("en");
    const file = write({ facts: { ...facts, client: "", author: "", dateInWords: "" } });
    expect(paragraphsOf(file).map(styleOf)).not.toContain("BriefFacts");
    expect(controlsOf(file).map((control) => valueOf(control, "sdtPr", "tag"))).not.toContain("gap-table:brief/facts");
  });

  it("names its language in the styles, the settings and the properties", () => {
    const file = documents.write(sampleBrief("kk"));
    const styles = treeOf(file, "word/styles.xml");
    expect(valueOf(styles, "docDefaults", "rPrDefault", "rPr", "lang")).toBe("kk-KZ");
    expect(valueOf(treeOf(file, "word/settings.xml"), "themeFontLang")).toBe("kk-KZ");
    expect(child(treeOf(file, "docProps/core.xml"), "language")?.text).toBe("kk-KZ");
  });

  it("bears title, author, description and time as document properties", () => {
    const core = treeOf(write(), "docProps/core.xml");
    const { facts } = sampleBrief("en");
    expect(child(core, "title")?.text).toBe(facts.title);
    expect(child(core, "creator")?.text).toBe(facts.author);
    expect(child(core, "description")?.text).toBe(facts.footer);
    expect(child(core, "created")?.text).toBe("2026-11-25T09:30:00Z");
  });

  it("is a draft in its properties too, as long as it is one", () => {
    const { facts } = sampleBrief("en");
    const status = (state: string) =>
      child(treeOf(write({ facts: { ...facts, state } }), "docProps/core.xml"), "contentStatus")?.text;
    expect([status("DRAFT"), status("")]).toEqual(["DRAFT", undefined]);
  });

  it("says whether anybody has worked in it since", () => {
    const file = write();
    expect(documents.isUntouched(file)).toBe(true);
    expect(
      documents.isUntouched(withText(file, "word/document.xml", "speaks of children", "is silent on children")),
    ).toBe(false);
    expect(documents.isUntouched(withText(file, "customXml/item1.xml", 'shown="true"', 'shown="false"'))).toBe(false);
    expect(documents.isUntouched(templateFile())).toBe(false);
    expect(documents.isUntouched(new Uint8Array([1, 2, 3]))).toBe(false);
  });
});

describe("a bound control", () => {
  it.each(LANGUAGES)("resolves to its value, which is the visible text (%s)", (language) => {
    const file = documents.write(sampleBrief(language));
    const data = treeOf(file, "customXml/item1.xml");
    const controls = boundControls(file);
    expect(controls.length).toBeGreaterThan(20);
    for (const control of controls) {
      const binding = child(control, "sdtPr", "dataBinding")?.attributes ?? {};
      expect(nodeAt(data, binding["w:xpath"] ?? "")?.text).toBe(visibleText(control));
      expect(binding["w:prefixMappings"]).toBe(`xmlns:b='${data.namespace}'`);
      expect(partOf(file, "customXml/itemProps1.xml")).toContain(binding["w:storeItemID"]);
    }
  });

  it("is locked against deletion and editing, since Word would drop an edit", () => {
    const locks = boundControls(write()).map((control) => valueOf(control, "sdtPr", "lock"));
    expect(new Set(locks)).toEqual(new Set(["sdtContentLocked"]));
  });

  it("has an id of its own, a tag for programs and a name for people", () => {
    const file = write();
    const ids = controlsOf(file).map((control) => valueOf(control, "sdtPr", "id"));
    expect(new Set(ids).size).toBe(ids.length);
    const headline = boundControls(file).find(
      (control) => valueOf(control, "sdtPr", "tag") === "gap-table:G-001/headline",
    );
    expect(valueOf(headline, "sdtPr", "alias")).toBe("G-001: Headline");
  });

  it("shares its value with another of the same binding", () => {
    const data = treeOf(write({ blocks: bind("Same", "Same") }), "customXml/item1.xml");
    expect(nodeAt(data, "/b:brief[1]/b:rows[1]/b:row[1]")?.children.map(({ text }) => text)).toEqual(["Same"]);
  });

  it("never shows another text than it was given, even when one binding comes with two", () => {
    const file = write({ blocks: bind("Whole text", "Cut…") });
    const shown = boundControls(file).slice(3, 5);
    const data = treeOf(file, "customXml/item1.xml");
    const paths = shown.map((control) => child(control, "sdtPr", "dataBinding")?.attributes["w:xpath"] ?? "");
    expect(paths.map((path) => nodeAt(data, path)?.text)).toEqual(["Whole text", "Cut…"]);
  });

  it("keeps the lines of its text", () => {
    const file = write({ blocks: bind("First\r\nsecond\tthird") });
    expect(visibleText(boundControls(file)[3] as Element)).toBe("First\nsecond\tthird");
  });

  it("may name a gap that is no row", () => {
    const blocks: readonly Block[] = [
      { kind: "paragraph", style: "body", spans: [{ text: "x", bound: { gap: "G-777", field: "issue" } }] },
    ];
    const file = write({ blocks });
    const path = child(boundControls(file)[3], "sdtPr", "dataBinding")?.attributes["w:xpath"] ?? "";
    expect(nodeAt(treeOf(file, "customXml/item1.xml"), path)?.text).toBe("x");
  });
});

describe("the name on a control's frame", () => {
  it.each([
    ["en", "G-001: Headline", "Text of the brief"],
    ["ru", "G-001: Краткая суть", "Текст записки"],
    ["kk", "G-001: Қысқаша мәні", "Жазбаның мәтіні"],
  ] as const)("is in the language of the brief (%s)", (language, headline, body) => {
    const names = controlsOf(documents.write(sampleBrief(language))).map((control) =>
      valueOf(control, "sdtPr", "alias"),
    );
    expect(names).toEqual(expect.arrayContaining([headline, body]));
  });

  it.each([
    [{ gap: "G-001", field: "newText2" }, "G-001: New text"],
    [{ gap: "", field: "consultationSummary C-2" }, "Summary of the consultation (C-2)"],
    [{ gap: "G-001", field: "constructor" }, "G-001: From the workbook"],
  ])("of %j is %s", (binding, name) => {
    expect(boundControlName(binding, "en")).toBe(name);
  });
});

describe("a list", () => {
  it("runs on until it restarts, and then counts from 1", () => {
    const file = write({ blocks: [item("a"), item("b"), item("c", true), item("d")] });
    const ids = paragraphsOf(file)
      .slice(-4)
      .map((paragraph) => valueOf(paragraph, "pPr", "numPr", "numId"));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[2]).not.toBe(ids[0]);
    const nums = descendants(treeOf(file, "word/numbering.xml"), "num");
    const restarted = nums.find((num) => num.attributes["w:numId"] === ids[2]);
    expect(valueOf(restarted, "lvlOverride", "startOverride")).toBe("1");
  });
});

describe("a link", () => {
  it("is a hyperlink to its address, stored once", () => {
    const file = withLink("https://example.org/?a=1&b=2");
    const links = descendants(treeOf(file), "hyperlink");
    const targets = treeOf(file, "word/_rels/document.xml.rels").children.filter(
      (relationship) => relationship.attributes["TargetMode"] === "External",
    );
    expect(links.map((link) => link.attributes["r:id"])).toEqual([
      targets[0]?.attributes["Id"],
      targets[0]?.attributes["Id"],
    ]);
    expect(targets.map((target) => target.attributes["Target"])).toEqual(["https://example.org/?a=1&b=2"]);
  });

  it.each(["http://example.org", "javascript:alert(1)", "file:///etc/passwd", "https://", "//host"])(
    "to %s stays plain text",
    (href) => {
      const file = withLink(href);
      expect(descendants(treeOf(file), "hyperlink")).toEqual([]);
      expect(visibleText(treeOf(file))).toContain("hereagain");
    },
  );
});
