import { linesOfBytes } from "../../../src/adapters/draft/lines-of-bytes";
import { inOlder } from "./older-text";

const TEXT = ["КПР, ст. 61", "ЗОП № 25, п. 67", "CRC, art. 16"];

function reader() {
  const told: string[] = [];
  const lines = linesOfBytes({
    noText: () => new Error("no text"),
    readAs: (encoding) => told.push(encoding),
  });
  return { lines, told };
}

/** A text that comes in pieces of so many bytes. */
function read(bytes: Uint8Array, piece = bytes.length): { readonly lines: readonly string[]; told: readonly string[] } {
  const { lines, told } = reader();
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) found.push(...lines.add(bytes.subarray(at, at + piece)));
  return { lines: [...found, ...lines.end()], told };
}

const wide = (text: string, isBig = false): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

describe.each(["\n", "\r\n", "\r"])("lines that end with %j", (end) => {
  const text = TEXT.join(end);
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", wide(text)],
    ["UTF-16, big end first", wide(text, true)],
    ["Windows-1251", inOlder(text, "windows-1251")],
    ["CP866", inOlder(text, "ibm866")],
  ])("are read in %s, with an end at the end or without, in one piece or several", (_, bytes) => {
    expect(read(bytes).lines).toEqual(TEXT);
    expect(read(bytes, 20).lines).toHaveLength(3);
  });

  it.each([1, 2, 3, 7])("are read in pieces of %i bytes", (piece) => {
    expect(read(Buffer.from(text + end), piece).lines).toEqual(TEXT);
    expect(read(wide(text + end), piece).lines).toEqual(TEXT);
    expect(read(inOlder(text + end, "windows-1251"), piece).lines).toEqual(TEXT);
  });
});

it("gives a line as soon as it has its end", () => {
  const { lines } = reader();
  expect(lines.add(Buffer.from("CRC, art"))).toEqual([]);
  expect(lines.add(Buffer.from(". 16\nКП"))).toEqual(["CRC, art. 16"]);
  expect(lines.add(Buffer.from("Р, ст. 61\r"))).toEqual(["КПР, ст. 61"]);
  expect(lines.add(Buffer.from("\nGC"))).toEqual([]);
  expect(lines.end()).toEqual(["GC"]);
});

it("reads Kazakh in encodings of its own, and says so", () => {
  const text = "Бала құқықтары туралы конвенция, 16-бап";
  expect(read(inOlder(text, "KZ-1048"))).toEqual({ lines: [text], told: ["KZ-1048"] });
  expect(read(inOlder(text, "PTCP154"))).toEqual({ lines: [text], told: ["PTCP154"] });
});

it("reads UTF-8 as that behind a line that is none", () => {
  const { lines } = reader();
  expect(lines.add(Uint8Array.from([...Buffer.from("the child"), 0x92, ...Buffer.from("s rights\n")]))).toEqual([
    "the child’s rights",
  ]);
  expect(lines.add(Buffer.from("КПР, ст. 61\n"))).toEqual(["КПР, ст. 61"]);
});

it.each(["PK\u0003\u0004\u0014\0", "%PDF-1.7\n", "{\\rtf1\n", "\u00d0\u00cf\u0011\u00e0"])(
  "refuses %j, which is no text",
  (start) => {
    expect(() => read(Buffer.from(start, "latin1"))).toThrow("no text");
  },
);

const KEPT = "\ufffd";

it.each([
  ["a zero", "CRC, art. 16\n\0CRC, art. 3\n", ["CRC, art. 16", "\0CRC, art. 3"]],
  ["a number’s sign", "Loi n\xb0 5, CRC art. 28", [`Loi n${KEPT} 5, CRC art. 28`]],
  ["a square", "6 m\xb2: CRC art. 28", [`6 m${KEPT}: CRC art. 28`]],
  ["degrees", "18 \xb0C, CRC art. 28", [`18 ${KEPT}C, CRC art. 28`]],
  [
    "letters with accents",
    "la protection fran\xe7aise, article 28 \xe0 5",
    [`la protection fran${KEPT}aise, article 28 ${KEPT} 5`],
  ],
])("reads %s in a line of no encoding as UTF-8", (_, text, lines) => {
  expect(read(Buffer.from(text, "latin1"))).toEqual({ lines, told: [] });
});

it.each([1, 5, 1000])("reads each line that is UTF-8 as that, whatever stands beside it, in pieces of %i", (piece) => {
  const older = inOlder("ЗОП № 5 – ст. 12 КПР\n", "windows-1251");
  const bytes = Buffer.concat([
    Buffer.from("КПР, ст. 61\n«Құқық», 16-бап\n"),
    older,
    Buffer.from("“CRC”, art. 16\n"),
    older,
  ]);
  expect(read(bytes, piece)).toEqual({
    lines: ["КПР, ст. 61", "«Құқық», 16-бап", "ЗОП № 5 – ст. 12 КПР", "“CRC”, art. 16", "ЗОП № 5 – ст. 12 КПР"],
    told: [],
  });
});

it("keeps the rest of a line of UTF-8 in which a byte is bad, beside lines of another encoding", () => {
  const bytes = Buffer.concat([
    inOlder("КПР, ст. 61\n", "windows-1251"),
    Buffer.from("КПР, ст. 3"),
    Buffer.from([0xff, 0x0a]),
  ]);
  expect(read(bytes).lines).toEqual(["КПР, ст. 61", `КПР, ст. 3${KEPT}`]);
});

it("gives a blank text no line", () => {
  expect(read(Buffer.from("")).lines).toEqual([]);
  expect(read(Buffer.from("\ufeff")).lines).toEqual([]);
  expect(read(Buffer.from("\n\na")).lines).toEqual(["", "", "a"]);
});
