import { inOlder } from "../adapters/draft/older-text";
import { gapTable } from "../support/run-command-line";

const LINES = "КПР, ст. 61\nЗОП № 25, п. 67\n";
const KAZAKH = "Бала құқықтары туралы конвенция, 16-бап\n";

it.each([
  ["UTF-8", Buffer.from(LINES)],
  ["UTF-16", Buffer.from(`\ufeff${LINES}`, "utf16le")],
  ["Windows-1251", inOlder(LINES, "windows-1251")],
  ["CP866", inOlder(LINES, "ibm866")],
])("cites read a text in %s", async (name, bytes) => {
  const { code, out, err } = await gapTable(["cite"], [bytes]);
  expect(code).toBe(0);
  expect(out.split("\n").map((line) => line.split(" = ")[1]?.split(" !")[0])).toEqual([
    "crc 61",
    "crc-gc-25 67",
    undefined,
  ]);
  expect(err).toMatch(name === "CP866" ? /read as ibm866/u : /^$/u);
});

it.each(["KZ-1048", "PTCP154"])("cites read Kazakh in %s, and say so", async (encoding) => {
  const { out, err } = await gapTable(["cite"], [inOlder(KAZAKH, encoding)]);
  expect(out).toContain("= crc 16");
  expect(err).toContain(encoding);
});

it("says once that letters were lost, in which line, and what to do", async () => {
  const lossy = inOlder(`CRC, art. 16\n${KAZAKH}${KAZAKH}`, "windows-1251");
  const { out, err } = await gapTable(["cite"], [lossy], "ru");
  expect(out.split("\n")).toHaveLength(4);
  expect(err).toMatch(/^Буквы не удалось прочитать.*в строке 2 .*сохраните его заново.*\n$/u);
});

it("says once that characters could not be read", async () => {
  const { err } = await gapTable(["cite"], [Buffer.from([...Buffer.from(`${LINES}${KAZAKH}б`), 0xd0, 0x0a])]);
  expect(err).toMatch(/first in line 4\./u);
});

it.each([
  ["a Word document", "PK\u0003\u0004\u0014\0\u0006\0"],
  ["a PDF", "%PDF-1.7\n%\n"],
  ["zeros", "a\0\0\0b\0\0c\n"],
])("refuses %s with what to do", async (_, bytes) => {
  const { code, out, err } = await gapTable(["cite"], [Buffer.from(bytes)]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/save the document as text/u);
});

it("refuses letters that are words in no encoding, and names the line", async () => {
  const odd = Uint8Array.from(
    Array.from({ length: 400 }, (_, index) => (index % 5 === 4 ? 32 : [0xa4, 0xe0, 0xb1, 0xc7][index % 5]!)),
  );
  const { code, out, err } = await gapTable(["cite"], ["CRC, art. 16", odd]);
  expect(code).toBe(2);
  expect(out).toContain("crc 16");
  expect(err).toContain("from line 2 on");
});

it("reads the first line of JSON behind the mark of UTF-8", async () => {
  const { code, out } = await gapTable(["cite", "--jsonl"], [Buffer.from('\ufeff{"text": "CRC, art. 3"}\n')]);
  expect(code).toBe(0);
  expect(out).toContain("crc 3");
});
