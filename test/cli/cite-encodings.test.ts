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
  const lossy = inOlder(`CRC, art. 16\n${KAZAKH.repeat(6)}`, "windows-1251");
  const { out, err } = await gapTable(["cite"], [lossy], "ru");
  expect(out.split("\n")).toHaveLength(8);
  expect(err).toMatch(/^Буквы не удалось прочитать.*в строке 2 .*сохраните его заново.*\n$/u);
});

it("says once that characters could not be read", async () => {
  const { err } = await gapTable(["cite"], [Buffer.from([...Buffer.from(`${LINES}${KAZAKH}б`), 0xd0, 0x0a])]);
  expect(err).toMatch(/first in line 4\./u);
});

it.each([
  ["a Word document", "PK\u0003\u0004\u0014\0\u0006\0"],
  ["a PDF", "%PDF-1.7\n%\n"],
])("refuses %s with what to do", async (_, bytes) => {
  const { code, out, err } = await gapTable(["cite"], [Buffer.from(bytes)]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/save the document as text/u);
});

it("answers each line of a text that is in no encoding, and says so once, at the end", async () => {
  const odd = Buffer.from("CRC, art. 16\nLoi n\xb0 5, CRC art. 28\n6 m\xb2: CRC art. 3\n\0CRC art. 2\n", "latin1");
  const { code, out, err } = await gapTable(["cite"], [odd]);
  expect(code).toBe(0);
  expect(out.match(/crc \d+/gu)).toEqual(["crc 16", "crc 28", "crc 3", "crc 2"]);
  expect(err).toMatch(/^Characters could not be read.*first in line 2\..*\n$/u);
});

it("names the line from which letters are read as those of an encoding", async () => {
  const { err } = await gapTable(["cite"], [Buffer.concat([Buffer.from(LINES), inOlder(KAZAKH, "KZ-1048")])]);
  expect(err).toMatch(/from line 3 on its letters are read as KZ-1048/u);
});

it("says nothing of a text once nobody reads the answers, since its last line may be cut", async () => {
  const cut = Buffer.from("КПР, ст. 61\nКПР").subarray(0, -1);
  expect((await gapTable(["cite"], [cut])).err).toMatch(/^Characters/u);
  expect((await gapTable(["cite"], [cut], "en", false)).err).toBe("");
});

it("reads the first line of JSON behind the mark of UTF-8", async () => {
  const { code, out } = await gapTable(["cite", "--jsonl"], [Buffer.from('\ufeff{"text": "CRC, art. 3"}\n')]);
  expect(code).toBe(0);
  expect(out).toContain("crc 3");
});
