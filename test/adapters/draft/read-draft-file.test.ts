import { readDraftFile } from "../../../src/adapters/draft/read-draft-file";
import { readDraft } from "../../../src/domain/draft/read-draft";
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

/** Words in an older encoding, by where it has its letters: capitals, small letters up to п, those from р on. */
const older = (text: string, capitals: number, first: number, second: number): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const place = letter.charCodeAt(0) - 0x410;
    if (place < 0 || place > 63) return letter.charCodeAt(0);
    return place < 32 ? capitals + place : place < 48 ? first + place - 32 : second + place - 48;
  });

it.each([
  ["ibm866", older("Статья 1. Права детей", 0x80, 0xa0, 0xe0)],
  ["x-mac-cyrillic", older("Статья 1. Права детей", 0x80, 0xe0, 0xf0).map((byte) => (byte === 0xff ? 0xdf : byte))],
])("tells %s by the words that it makes, and says so", (encoding, file) => {
  const source = readDraftFile(file, "draft.txt");
  expect(source).toMatchObject({ paragraphs: [{ text: "Статья 1. Права детей" }], encoding });
  expect(readDraft(source).messages.find(({ kind }) => kind === "encoding")?.text.en).toContain(encoding);
});

it.each([
  ["Статья 1. Дети", "Играют и учатся."],
  ["1-бап. Балалар", "Ойнайды және оқиды."],
])("reads UTF-8 with a bad byte, and says in which line it stands: %s", (heading, text) => {
  const source = readDraftFile(Uint8Array.from([...bytes(`${heading}\n${text}`), 0xd0]), "draft.txt");
  expect(source.paragraphs.map((one) => one.text)).toEqual([heading, `${text}\ufffd`]);
  expect(source.unread).toEqual({ count: 1, line: 2 });
  expect(readDraft(source).messages.find(({ kind }) => kind === "unread-characters")?.text.ru).toContain("в строке 2");
});

it.each([
  ["Закон о детях 1", 0],
  ["Балалар туралы заң 1", 1],
  ["A law on children 1", 0],
])("reads UTF-16 without its mark: %s", (text, shift) => {
  const file = new Uint8Array(text.length * 2);
  [...text].forEach((letter, index) => {
    file[index * 2 + shift] = letter.charCodeAt(0) & 0xff;
    file[index * 2 + 1 - shift] = letter.charCodeAt(0) >> 8;
  });
  expect(texts(file, "draft.txt")).toEqual([text]);
});

it("refuses letters that are words in no encoding", () => {
  const signs = Uint8Array.from({ length: 400 }, (_, index) =>
    index % 5 === 4 ? 32 : [0xa4, 0xe0, 0xb1, 0xc7][index % 5]!,
  );
  expect(() => readDraftFile(signs, "draft.txt")).toThrow("save it as UTF-8");
});

it.each([
  ["%PDF-1.7", "PDF"],
  ["{\\rtf1 x}", "RTF"],
  ["\0\0\0\0", "no text"],
])("refuses %j and says what to do", (text, said) => {
  expect(() => readDraftFile(bytes(text), "draft")).toThrow(said);
});
