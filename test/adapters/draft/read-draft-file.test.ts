import { readDraftFile } from "../../../src/adapters/draft/read-draft-file";
import { draftDocument, paragraph } from "../docx/draft/draft-document";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (file: Uint8Array, name: string): readonly string[] =>
  readDraftFile(file, name).paragraphs.map(({ text }) => text);

it("reads a page: blocks, breaks, lists with their numbers, and no script", () => {
  const page =
    "<!doctype html><title>no</title><style>p{}</style><h1>Статья 1. Дети</h1><p>1. Играют&nbsp;и\n  <b>поют</b>.<br>Да." +
    '<ol type="a" start=2><li>one<li>two</ol><table><tr><td>x<td>y</table><script>alert(1)</script><!-- no --><pre>a\n  b</pre>';
  expect(texts(bytes(page), "draft.html")).toEqual([
    "Статья 1. Дети",
    "1. Играют\u00a0и поют.",
    "Да.",
    "b. one",
    "c. two",
    "x",
    "y",
    "a",
    "  b",
  ]);
});

it("marks what a page raises", () => {
  expect(readDraftFile(bytes("<p>Статья 11<sup>2</sup>. Дети</p>"), "draft.htm").paragraphs).toEqual([
    { text: "Статья 11². Дети" },
  ]);
});

it("leaves out what a page strikes through, and counts it where it stood", () => {
  const page =
    "<p>1. Штраф – <del>десять</del> <ins>двадцать</ins>.</p><p><s>2. Играют.</s></p><ol><li>три <strike>раза</strike></ol>";
  expect(readDraftFile(bytes(page), "draft.html").paragraphs).toEqual([
    { text: "1. Штраф – двадцать.", leftOut: { struck: 2, hidden: 0 } },
    { text: "1. три", leftOut: { struck: 1, hidden: 0 } },
  ]);
});

it("reads a page of any depth", () => {
  expect(texts(bytes(`${"<div>".repeat(20_000)}deep`), "draft.html")).toEqual(["deep"]);
});

it("reads Markdown by its name and plain text otherwise", () => {
  expect(texts(bytes("# Article 1"), "draft.md")).toEqual(["Article 1"]);
  expect(texts(bytes("# Article 1\r\n\r\ntext\u2028more"), "draft.txt")).toEqual(["# Article 1", "text", "more"]);
});

it("tells a Word document by its bytes, whatever its name", () => {
  expect(texts(draftDocument(paragraph("Статья 1")), "draft.txt")).toEqual(["Статья 1"]);
});

it.each([
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xd0, 0xb0]],
  ["UTF-16", [0xff, 0xfe, 0x30, 0x04]],
  ["Windows-1251", [0xe0]],
])("reads %s", (_, file) => expect(texts(Uint8Array.from(file), "draft.txt")).toEqual(["а"]));

it.each([
  ["%PDF-1.7", "PDF"],
  ["{\\rtf1 x}", "RTF"],
  ["\0\0\0\0", "no text"],
])("refuses %j and says what to do", (text, said) => {
  expect(() => readDraftFile(bytes(text), "draft")).toThrow(said);
});
