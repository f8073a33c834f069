import { descendants } from "../../../../src/adapters/docx/element-tree";
import { openPackage } from "../../../../src/adapters/opc/open-package";
import { readBriefRecord } from "../../../../src/adapters/docx/read-brief-record";
import type { WordWindow } from "../../../../src/preview/host/document/word-window";
import { briefOfSample } from "../../../support/linked-brief";
import { officeErrors } from "../../../support/validate-office";
import { openInWord } from "../../../support/word";

let file: Uint8Array;
beforeAll(async () => {
  file = await briefOfSample();
});

const HEADLINE = "gap-table:G-001/headline";
const NAMESPACE = "urn:gap-table:brief:1";

/** The controls of a tag, as the library lists them. */
const withControls = <T>(
  tag: string,
  work: (controls: Word.ContentControl[], context: Word.RequestContext) => Promise<T>,
) =>
  Word.run(async (context) => {
    const all = context.document.getContentControls({ types: ["PlainText" as Word.ContentControlType.plainText] });
    all.load("tag,text,type,cannotEdit,cannotDelete");
    await context.sync();
    return work(
      all.items.filter((one) => one.tag === tag),
      context,
    );
  });

const dataPart = () =>
  new Promise<Office.CustomXmlPart>((resolve) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, ({ value }) => resolve(value[0]!)),
  );

const nodeAt = async (path: string) => {
  const part = await dataPart();
  return new Promise<Office.CustomXmlNode>((resolve) => part.getNodesAsync(path, ({ value }) => resolve(value[0]!)));
};

const textIn = async (path: string) => {
  const node = await nodeAt(path);
  return new Promise<string>((resolve) => node.getTextAsync(({ value }) => resolve(value)));
};

const FIRST_VALUE = "/b:brief[1]/b:rows[1]/b:row[1]/b:value[1]";
const shown = (word: WordWindow, tag: string) =>
  word.document.controls
    .filter((control) => control.tag === tag)
    .map(({ element }) =>
      descendants(element, "t")
        .map(({ text }) => text)
        .join(""),
    );

describe("the Word of tests and the workbench", () => {
  it("lists controls of plain text only when they are asked for", async () => {
    await openInWord(file);
    const rich = await Word.run(async ({ document, sync }) => {
      document.contentControls.load("type");
      await sync.call(document.context);
      return document.contentControls.items.map(({ type }) => type);
    });
    expect(new Set(rich)).toEqual(new Set(["RichText"]));
    const [plain] = await withControls(HEADLINE, async (controls) =>
      controls.map(({ type, cannotEdit }) => [type, cannotEdit]),
    );
    expect(plain).toEqual(["PlainText", true]);
  });

  it("refuses to write into a locked control", async () => {
    const word = await openInWord(file);
    const before = word.document.save();
    const refused = withControls(HEADLINE, async ([control], context) => {
      control!.insertText("Mine", "Replace");
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
    expect(word.document.save()).toEqual(before);
  });

  it("shows what the data says at once, and the other way round, where the two are one", async () => {
    const word = await openInWord(file);
    await withControls(HEADLINE, async (controls, context) => {
      controls[0]!.cannotEdit = false;
      controls[0]!.insertText("Mine", "Replace");
      await context.sync();
    });
    expect(await textIn(FIRST_VALUE)).toBe("Mine");
    expect(new Set(shown(word, HEADLINE))).toEqual(new Set(["Mine"]));
    const node = await nodeAt(FIRST_VALUE);
    await new Promise((resolve) => node.setTextAsync("Theirs", resolve));
    expect(new Set(shown(word, HEADLINE))).toEqual(new Set(["Theirs"]));
  });

  it("lets the data take over the text on saving, where that is all that is known", async () => {
    const word = await openInWord(file, { manner: "on saving" });
    await withControls(HEADLINE, async (controls, context) => {
      controls[0]!.cannotEdit = false;
      controls[0]!.insertText("Mine", "Replace");
      await context.sync();
    });
    expect(await textIn(FIRST_VALUE)).not.toBe("Mine");
    word.document.save();
    expect(await textIn(FIRST_VALUE)).toBe("Mine");
  });

  it("marks what is written while changes are tracked, and tells the text with and without it", async () => {
    const word = await openInWord(file);
    word.document.tracking = "TrackAll";
    const texts = await withControls(HEADLINE, async ([control], context) => {
      control!.cannotEdit = false;
      control!.insertText("Mine", "Replace");
      const [all, current] = [control!.getReviewedText("Original"), control!.getReviewedText("Current")];
      await context.sync();
      return [all.value, current.value];
    });
    expect(texts).toEqual(["The four principles of the Convention are missing from the Code", "Mine"]);
    expect(word.document.file.text("word/document.xml")).toContain("<w:ins ");
  });

  it("gives a file that Word's schema takes, with every part that was not changed as it was", async () => {
    const word = await openInWord(file);
    word.document.tracking = "TrackAll";
    await withControls(HEADLINE, async ([control], context) => {
      control!.cannotEdit = false;
      control!.insertText("Mine\u000band more", "Replace");
      await context.sync();
      control!.cannotEdit = true;
      await context.sync();
    });
    const saved = word.document.save();
    expect(await officeErrors(saved)).toEqual([]);
    const [old, now] = [openPackage(file, "document"), openPackage(saved, "document")];
    const changed = now.parts.filter((part) => Buffer.compare(now.bytes(part), old.bytes(part)) !== 0);
    expect(changed.sort()).toEqual(["customXml/item1.xml", "word/document.xml", "word/settings.xml"]);
  });

  it("takes a data part away with what points at it", async () => {
    const word = await openInWord(file);
    const part = await dataPart();
    await new Promise((resolve) => part.deleteAsync(resolve));
    const saved = word.document.save();
    expect(() => readBriefRecord(saved)).toThrow("not a brief");
    expect(openPackage(saved, "document").parts.filter((name) => name.startsWith("customXml"))).toEqual([]);
  });

  it("takes back what was done, step by step", async () => {
    const word = await openInWord(file);
    const before = word.document.save();
    await withControls(HEADLINE, async ([control], context) => {
      control!.cannotEdit = false;
      control!.insertText("Mine", "Replace");
      await context.sync();
    });
    const after = word.document.save();
    expect(word.history.undo()).toBe(true);
    expect(word.document.save()).toEqual(before);
    expect(word.history.redo()).toBe(true);
    expect(word.document.save()).toEqual(after);
    expect(word.history.redo()).toBe(false);
  });
});
