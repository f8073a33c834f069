import { descendants } from "../../../../src/adapters/docx/element-tree";
import { blocksIn, doubleBlock, moveBlock, removeBlock } from "../../../../src/preview/host/document/edit-blocks";
import { joinParagraphs, replaceBetween, splitParagraph } from "../../../../src/preview/host/document/edit-text";
import type { TextPlace } from "../../../../src/preview/host/document/edit-text";
import { textOf } from "../../../../src/preview/host/document/control-text";
import { OpenDocument } from "../../../../src/preview/host/document/open-document";
import { briefOfSample } from "../../../support/linked-brief";
import { officeErrors } from "../../../support/validate-office";

let file: Uint8Array;
beforeAll(async () => {
  file = await briefOfSample();
});

const PART = "word/document.xml";
const open = () => new OpenDocument(file, "Brief.docx");
const wholeText = (document: OpenDocument) => textOf(document.file.tree(PART));

/** A place in the first text that begins so. */
function at(document: OpenDocument, beginning: string, offset = 0): TextPlace {
  const element = descendants(document.file.tree(PART), "t").find(({ text }) => text.startsWith(beginning))!;
  return { part: PART, element, offset };
}
const blockWith = (document: OpenDocument, words: string) =>
  blocksIn(document).find((block) => textOf(block).includes(words))!;

const FREE = "The draft was read";
const LOCKED = "The four principles of the Convention";
const refused = (why: string) => expect.objectContaining({ why });

describe("what a person does to a document", () => {
  it("puts typed letters into a free text", async () => {
    const document = open();
    const place = at(document, FREE, 4);
    replaceBetween(document, place, { ...place, offset: 9 }, "law");
    expect(wholeText(document)).toContain("The law was read");
    expect(await officeErrors(document.save())).toEqual([]);
  });

  it("leaves a text that is locked, and takes it once it is not, in the data too", () => {
    const document = open();
    const place = at(document, LOCKED, 4);
    expect(() => replaceBetween(document, place, place, "x")).toThrow(refused("locked"));
    const { id } = document.controls.find(({ tag }) => tag === "gap-table:G-001/headline")!;
    document.setLock(id, { content: false, deletion: false });
    const now = at(document, LOCKED, 4);
    replaceBetween(document, now, now, "very ");
    expect(document.file.text(document.file.dataParts[0]!)).toContain("The very four principles");
  });

  it("parts a paragraph in two and joins them again", () => {
    const document = open();
    const before = blocksIn(document).length;
    splitParagraph(document, at(document, FREE, 4));
    expect(blocksIn(document).length).toBe(before + 1);
    joinParagraphs(document, at(document, "draft was read"));
    expect(blocksIn(document).length).toBe(before);
    expect(wholeText(document)).toBe(wholeText(open()));
  });

  it("does not part a text that comes from the workbook", () => {
    expect(() => splitParagraph(open(), at(open(), LOCKED, 4))).toThrow(refused("inControl"));
  });

  it("moves a paragraph past its neighbour and back", () => {
    const document = open();
    moveBlock(document, blockWith(document, FREE), -1);
    expect(wholeText(document)).not.toBe(wholeText(open()));
    moveBlock(document, blockWith(document, FREE), 1);
    expect(wholeText(document)).toBe(wholeText(open()));
  });

  it("doubles a paragraph with its linked texts, which get ids of their own", async () => {
    const document = open();
    const count = document.controls.length;
    doubleBlock(document, blockWith(document, LOCKED));
    expect(document.controls.length).toBeGreaterThan(count);
    expect(await officeErrors(document.save())).toEqual([]);
  });

  it("takes a free paragraph out, and leaves one with a locked text", () => {
    const document = open();
    expect(() => removeBlock(document, blockWith(document, LOCKED))).toThrow(refused("locked"));
    const bare = blocksIn(document).find((block) => block.name === "p" && descendants(block, "sdt").length === 0)!;
    const words = textOf(bare);
    removeBlock(document, bare);
    expect(wholeText(document).startsWith(wholeText(open()))).toBe(false);
    expect(blocksIn(document).map((block) => textOf(block))).not.toContain(words);
  });
});
