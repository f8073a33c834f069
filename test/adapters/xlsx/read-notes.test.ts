import * as fc from "fast-check";

import { openPackage } from "../../../src/adapters/opc/open-package";
import { readNotes } from "../../../src/adapters/xlsx/read-notes";
import { readThreads } from "../../../src/adapters/xlsx/read-threads";
import { withoutStandIns } from "../../../src/adapters/xlsx/without-stand-ins";
import { WorkbookReader } from "../../../src/adapters/xlsx/workbook-reader";
import { threadOfAuthor } from "../../../src/domain/review/note";
import type { Note } from "../../../src/domain/review/note";
import { runs } from "../../support/runs";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";

const NOTES = "xl/comments1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The workbook with everything with other notes on its first sheet, and that sheet. */
function withNotes(xml: string) {
  const pkg = openPackage(workbookWithEverything(), "workbook");
  pkg.set(NOTES, xml);
  const { sheets } = new WorkbookReader(pkg);
  const sheet = sheets[0];
  if (!sheet) throw new Error("The workbook has no sheet");
  return { pkg, sheets, sheet };
}

type Threads = ReadonlyMap<string, ReadonlySet<string>>;
const FIRST = new Set([THREAD_IDS[0].toLowerCase()]);

const standsIn = ({ author, cell }: Note, threads: Threads): boolean =>
  threads.get(cell)?.has(threadOfAuthor(author)?.toLowerCase() ?? "-") ?? false;

const notesXml = (notes: string, authors = ["Archive", `tc=${THREAD_IDS[0]}`]): string =>
  `<comments xmlns="${MAIN}"><authors>${authors.map((name) => `<author>${name}</author>`).join("")}</authors>` +
  `<commentList>${notes}</commentList></comments>`;

const GONE = "{00000000-0000-4000-8000-00000000dead}";
const STUB = (text: string): string => `[Threaded comment]\nYour version of Excel shows this.\nComment:\n    ${text}`;

const note = (cell: string, author: number, text: string, more = ""): string =>
  `<comment ref="${cell}" authorId="${author}"${more}><text><t>${text}</t></text></comment>`;

/** One note, in one of the ways that programs write them or might. */
const anyNote = fc
  .record({
    cell: fc.constantFrom("C5", "C6", "D6", "AA10"),
    author: fc.nat(3),
    text: fc.constantFrom("", "x<!-- <comment -->y", "<![CDATA[<comment ref=]]>"),
    form: fc.nat(6),
  })
  .map(({ cell, author, text, form }) => {
    const plain = note(cell, author, form === 0 ? text : "a &amp; b");
    if (form === 1) return plain.replace("<comment ", "<comment\n");
    if (form === 2)
      return plain.replace(` authorId="${author}"`, "").replace("<comment", `<comment authorId="${author}"`);
    if (form === 3) return note(cell, author, "c", ` shapeId="0" uid="a>b"`);
    if (form === 4) return `<comment ref="${cell}" authorId="${author}"/>`;
    if (form === 5)
      return `<comment ref="${cell}" authorId="${author}"><commentPr/><text><r><t>r</t></r></text></comment>`;
    return plain;
  });

describe("notes beside threads", () => {
  it("are those that stand in for no thread, however all of them are written", () => {
    const authors = fc.array(fc.constantFrom("Archive", "", ...THREAD_IDS.map((id) => `tc=${id}`)), { maxLength: 4 });
    const cells = fc
      .uniqueArray(fc.constantFrom("C5", "C6", "AA10"))
      .map((some): Threads => new Map(some.map((cell) => [cell, FIRST])));
    const property = fc.property(fc.array(anyNote, { maxLength: 8 }), authors, cells, (notes, names, threaded) => {
      const { pkg, sheet } = withNotes(notesXml(notes.join(""), names));
      const all = readNotes(pkg, sheet);
      const beside = readNotes(pkg, sheet, threaded).filter((one) => !standsIn(one, threaded));
      expect(beside).toEqual(all.filter((one) => !standsIn(one, threaded)));
    });
    fc.assert(property, { numRuns: runs(600) });
  });

  it("are read without what is written of each thread once more", () => {
    const { pkg, sheets } = withNotes(notesXml(`${note("C5", 1, "&never-read;")}${note("D6", 0, "Archive: old")}`));
    const { value } = readThreads(pkg, sheets);
    expect(value.filter(({ form }) => form === "note").map(({ cell, text }) => [cell, text])).toEqual([
      ["D6", "Archive: old"],
    ]);
  });

  it.each([
    ["words of a person under the name of a thread that is gone", "Ask the ministry.", "note", "Ask the ministry."],
    ["what was said in a thread that is gone", STUB("Who decides?"), "flattened", "Who decides?"],
  ])("are also %s, on a cell that has another", (_, text, form, said) => {
    const { pkg, sheets } = withNotes(notesXml(note("C5", 2, text), ["Archive", "", `tc=${GONE}`]));
    expect(readThreads(pkg, sheets).value).toContainEqual(
      expect.objectContaining({ cell: "C5", form, text: said, author: "" }),
    );
  });

  it.each([
    ["says the same as a thread of its cell that goes by another id", `tc=${GONE}`, STUB("Wording is settled.")],
    ["names a thread of another cell, as a copied sheet brings it along", `tc=${THREAD_IDS[2]}`, STUB("Old words.")],
  ])("are none that %s", (_, author, text) => {
    const { pkg, sheets } = withNotes(notesXml(note("C6", 0, text), [author]));
    expect(readThreads(pkg, sheets).value.filter(({ form }) => form !== undefined)).toEqual([]);
  });

  it("are also what a person wrote on the cell of a thread", () => {
    const { pkg, sheet } = withNotes(notesXml(`${note("C5", 1, "[thread]")}${note("C6", 0, "mine")}`));
    const texts = readNotes(pkg, sheet, new Map(["C5", "C6"].map((cell) => [cell, FIRST]))).map(({ text }) => text);
    expect(texts).toContain("mine");
  });
});

describe("notes that need not be gone through", () => {
  it("are those on cells with threads, with where they hang and who wrote them", () => {
    const xml = notesXml([note("C5", 1, "a"), note("D6", 0, "b"), note("C6", 2, "c")].join(""));
    expect(withoutStandIns(xml, new Set(["C5", "C6"]))).toEqual({
      xml: notesXml(note("D6", 0, "b")),
      left: [
        { cell: "C5", author: 1 },
        { cell: "C6", author: 2 },
      ],
    });
  });

  it.each([
    ["no cell has a thread", notesXml(note("C5", 1, "a")), new Set<string>()],
    ["none hangs on such a cell", notesXml(note("D6", 1, "a")), new Set(["C5"])],
    ["a tag may be text", notesXml(note("C5", 1, "<![CDATA[<comment ]]>")), new Set(["C5"])],
    ["a name may mean something else", notesXml(note("C5", 1, "a", ` xmlns="urn:x"`)), new Set(["C5"])],
    ["they have a prefix", `<x:comments xmlns:x="${MAIN}"><x:commentList/></x:comments>`, new Set(["C5"])],
  ])("are not known where %s", (_, xml, cells) => {
    expect(withoutStandIns(xml, cells)).toBeUndefined();
  });
});
