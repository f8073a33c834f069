import { cited } from "../../../support/cited";

describe("the mark of the next item in a line", () => {
  it.each([
    "a) CRC 16 b) GDPR 8",
    "(1) CRC, art. 16 (2) GDPR, art. 8",
    "1) CRC, art. 16, 2) GDPR, art. 8",
    "i) CRC, art. 16 ii) GDPR, art. 8",
    "i) CRC 16 ii) GDPR 8",
    "а) КПР 16 б) GDPR 8",
    "а) КПР, ст. 16 б) GDPR, ст. 8",
    "a) БҚК 16-бап b) GDPR 8-бап",
  ])("is no level of the place before it: %s", (text) => {
    expect(cited(text)).toEqual(["crc 16", "eu-gdpr 8"]);
  });

  it("is told by the one before it, as far as the list goes", () => {
    expect(cited("(a) CRC, arts 16 and 17 (b) GDPR, art. 8 (c) DSA, art. 28")).toEqual([
      "crc 16, 17",
      "eu-gdpr 8",
      "eu-dsa 28",
    ]);
  });

  it.each([
    ["i) CRC 16 ii) GDPR 8 iii) UK GDPR 8", ["crc 16", "eu-gdpr 8", "uk-gdpr 8"]],
    ["a) CRC 3, 16 b) GDPR 8 c) GC25 67", ["crc 3, 16", "eu-gdpr 8", "crc-gc-25 67"]],
  ])("takes no place from an item before it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["(1) Article 12 (2) CRC", ["crc 12(2)"]],
    ["(1) Under the CRC, article 12 (2) requires a hearing.", ["crc 12(2)"]],
    ["(1) CRC, article 12 (2) and article 3", ["crc 12(2), 3"]],
    ["CRC art. 37 (b) and GDPR", ["crc 37(b)", "eu-gdpr"]],
    ["подпункты a) и b) ст. 37 КПР", ["crc 37(a), 37(b)"]],
  ])("is a level where no item follows or none was before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
