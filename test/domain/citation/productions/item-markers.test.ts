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
    "а) БҚК 16 ә) GDPR 8",
    "и) КПР 16 к) GDPR 8",
    "а) КПР 16, б) GDPR 8, в) ЦК 33",
    "а) БҚК 16 ә) GDPR 8 б) ЦК 33",
  ])("is no level of the place before it: %s", (text) => {
    expect(cited(text).slice(0, 2)).toEqual(["crc 16", "eu-gdpr 8"]);
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
    ["GDPR 6(1) f) CRC 3", ["eu-gdpr 6(1)(f)", "crc 3"]],
    ["DSA 28 b) CRC 16", ["eu-dsa 28(b)", "crc 16"]],
    ["DSA, art. 28 b) CRC, art. 16", ["eu-dsa 28(b)", "crc 16"]],
    ["Art. 37 (b) CRC and art. 6 (c) GDPR", ["crc 37(b)", "eu-gdpr 6(c)"]],
    ["Art. 6 (1) GDPR, Art. 8 (2) ICCPR, Art. 28 (3) CRC", ["eu-gdpr 6(1)", "iccpr 8(2)", "crc 28(3)"]],
    ["подпункты a) и b) ст. 37 КПР", ["crc 37(a), 37(b)"]],
  ])("is a level where no item follows or none was before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GDPR 6(1) a) CRC 3 b) DSA 28", ["eu-gdpr", "? 6(1)(a)", "crc", "? 3(b)", "eu-dsa 28"]],
    ["CRC, art. 37 b) GDPR, art. 6 c) DSA, art. 28", ["crc", "? 37(b)", "eu-gdpr", "? 6(c)", "eu-dsa 28"]],
  ])("is asked about where it may be a level, and others go on with it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
    expect(cited(text, { "the Convention": "crc" })).toEqual(expected);
  });
});

describe("numbers between two names", () => {
  it.each([
    ["DSA 28 CRC 16", ["eu-dsa 28", "crc 16"]],
    ["GDPR 6(1)(f) CRC 3", ["eu-gdpr 6(1)(f)", "crc 3"]],
    ["GDPR 8 CRC 16 DSA 28", ["eu-gdpr 8", "crc 16", "eu-dsa 28"]],
    ["CRC art 3 GC14 6 GDPR 8", ["crc 3", "crc-gc-14 6", "eu-gdpr 8"]],
  ])("are of the first where each has its own behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["8 GDPR 16 CRC 28 DSA", ["eu-gdpr", "crc 16", "eu-dsa 28"]],
    ["Art. 8 GDPR 16 CRC 28 DSA", ["eu-gdpr 8", "crc 16", "eu-dsa 28"]],
  ])("are of the last where a number begins the list: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("an act that is not known, as an item among others", () => {
  it.each([
    ["а) БҚК 16 ә) GDPR 8 б) ЦК 33", ["crc 16", "eu-gdpr 8", "? 33"]],
    ["а) БҚК 3; ә) БҚК 12; б) ЦК 33", ["crc 3", "crc 12", "? 33"]],
    ["а) ЦК 33; ә) БҚК 12; б) GDPR 8", ["? 33", "crc 12", "eu-gdpr 8"]],
    ["a) CRC 3 b) EMFA 12 c) GDPR 8", ["crc 3", "? 12", "eu-gdpr 8"]],
    ["а) КПР 3; б) ООН 15 лет; в) GDPR 8", ["crc 3", "eu-gdpr 8"]],
    ["а) КПР 3; б) ЕС 27; в) GDPR 8", ["crc 3", "eu-gdpr 8"]],
  ])("is asked about, and not lost: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
