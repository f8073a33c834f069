import { zipSync } from "fflate";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { UnusableInput } from "../../../src/domain/result";
import { partOf, withNewPart, withPart, withText } from "./open-docx";
import { sampleBrief } from "./sample-brief";
import { templateFile } from "./template-file";

const documents = docxDocuments(templateFile());
const ITEM = "customXml/item1.xml";
const brief = sampleBrief("en");
const file = documents.write(brief);

describe("the record of a brief", () => {
  it("says of which workbook and state it is, and of each row", () => {
    expect(documents.read(file)).toEqual({
      value: {
        workbook: "review.xlsx",
        catalogueVersion: "1.0.0",
        time: "2026-11-25T09:30:00Z",
        fingerprint: "3fa2c90d71be",
        rows: brief.rows,
        parts: brief.parts,
        sections: brief.sections,
        extras: brief.extras,
      },
      messages: [],
    });
  });

  it("is found under any number and any prefix", () => {
    const xml = partOf(file, ITEM)
      .replace(/<(\/?)(\w)/g, "<$1g:$2")
      .replace("xmlns=", "xmlns:g=");
    const moved = withNewPart(
      withPart(file, ITEM, () => undefined),
      "customXml/item7.xml",
      xml,
    );
    expect(documents.read(moved).value.rows).toEqual(brief.rows);
  });

  it("leaves out a part that is damaged", () => {
    const damaged = withText(file, ITEM, 'name="coverage"', 'name="other"');
    expect(documents.read(damaged).value.parts.map(({ part }) => part)).toEqual([
      "details",
      "provisions",
      "consultations",
      "documents",
      "texts",
    ]);
  });

  it("keeps names that XML would read as its own", () => {
    const rows = [{ gap: "<&\"'>", fingerprint: "a0b1c2d3e4f5", shown: true }];
    expect(documents.read(documents.write({ ...brief, blocks: [], rows })).value.rows).toEqual(rows);
  });

  it.each([
    ["no fingerprint", withText(file, ITEM, 'fingerprint="a0b1c2d3e4f0"', ""), /on G-001 is damaged/],
    ["another fingerprint", withText(file, ITEM, "a0b1c2d3e4f0", "hello"), /on G-001 is damaged/],
    ["no id", withText(file, ITEM, 'gap="G-001"', ""), /Row 1 of the brief's data is damaged/],
  ])("leaves a row with %s out, and says so", (_what, damaged, message) => {
    const { value, messages } = documents.read(damaged);
    expect(value.rows.map(({ gap }) => gap)).toEqual(["G-002", "G-003", "G-099"]);
    expect(messages.map(({ text }) => text.en)).toEqual([expect.stringMatching(message)]);
  });

  it("takes the first of two rows for one gap, and says so", () => {
    const { value, messages } = documents.read(withText(file, ITEM, 'gap="G-002"', 'gap="G-001"'));
    expect(value.rows.map(({ gap }) => gap)).toEqual(["G-001", "G-003", "G-099"]);
    expect(messages[0]?.text.en).toMatch(/G-001 stands there twice/);
  });

  it("says when the state of the whole is lost", () => {
    const { messages } = documents.read(withText(file, ITEM, /(<fingerprint[^>]*>)\w+/, "$1"));
    expect(messages[0]?.text.en).toMatch(/which state of the workbook/);
  });
});

describe("a file that is no brief", () => {
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["nothing", new Uint8Array(), /empty/],
    ["no zip", new TextEncoder().encode("Dear Sir or Madam"), /no Office file/],
    ["a zip without a document", zipSync({ "a.txt": new Uint8Array([65]) }), /no Office file/],
    ["cut short", file.slice(0, file.length / 2), /./],
    ["a document without the link", withPart(file, ITEM, () => undefined), /not a brief made by Gap Table/],
    [
      "a document with another program's data only",
      withText(file, ITEM, "urn:gap-table:brief:1", "urn:other"),
      /generate the brief again/,
    ],
    ["a brief whose data is broken", withText(file, ITEM, "</brief>", ""), /damaged/],
    [
      "a brief with entities",
      withText(file, ITEM, "<brief", '<!DOCTYPE brief [<!ENTITY a "b">]><brief'),
      /document type/,
    ],
  ];

  it.each(cases)("is refused with what is wrong: %s", (_what, bytes, message) => {
    expect(() => documents.read(bytes)).toThrow(UnusableInput);
    expect(() => documents.read(bytes)).toThrow(message);
    expect(documents.isUntouched(bytes)).toBe(false);
  });
});
