import { cited } from "../../../support/cited";

describe("the mark of a list's first item behind a colon", () => {
  it.each([
    ["CRC: 1) a hearing; 2) a remedy", ["crc"]],
    ["CRC: 1. non-discrimination, 2. best interests", ["crc"]],
    ["The GDPR: 1) binds platforms; 2) protects children", ["eu-gdpr"]],
    ["КПР: 1) право быть заслушанным", ["crc"]],
    ["Замечание общего порядка № 25: 1) доступ; 2) защита", ["crc-gc-25"]],
    ["Пункт 2 статьи 16 КПР: 1) защита; 2) средства", ["crc 16(2)"]],
    ["In line with Article 28 DSA: 1) delete “may”; 2) insert “shall”.", ["eu-dsa 28"]],
    ["БҚК: 1) қорғау; 2) құралдар", ["crc"]],
  ])("is no place of what stands before the colon: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC: 3, 12 and 16", ["crc 3, 12, 16"]],
    ["GDPR: 8(1), 25", ["eu-gdpr 8(1), 25"]],
    ["CRC: 1) and 3)", ["crc 1, 3"]],
    ["(see GDPR: 8) in full", ["eu-gdpr 8"]],
    ["CRC: 16. States must act.", ["crc 16"]],
    ["CRC: 16.", ["crc 16"]],
  ])("is told from a number of a place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("the mark of an item before a place of another instrument", () => {
  it.each([
    ["GDPR: 1) Article 6; 2) Article 17 CRC; 3) Article 34 DSA.", ["eu-gdpr", "eu-gdpr 6", "crc 17", "eu-dsa 34"]],
    ["GDPR, Article 6; 2) Article 17 CRC", ["eu-gdpr 6", "crc 17"]],
    ["GDPR, Article 6\n2) Article 17 CRC", ["eu-gdpr 6", "crc 17"]],
    ["КПР: 1) статья 12; 2) статья 25 GDPR", ["crc", "crc 12", "eu-gdpr 25"]],
    ["КПР: 1) статья 17; 2) статья 9 Закона РК «О правах ребенка»", ["crc", "crc 17", "kz-child-rights-2002 9"]],
    ["КПР: (1) статья 12; (2) статья 25 GDPR", ["crc", "crc 12", "eu-gdpr 25"]],
    ["БҚК: 1) 12-бап; 2) GDPR-дің 25-бабы", ["crc", "crc 12", "eu-gdpr 25"]],
  ])("is no number of that place: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    ["CRC: 1 – Article 12; 2 – Article 31", ["crc", "crc 12", "crc 31"]],
    ["КПР: 1 - ст. 12; 2 - ст. 31", ["crc", "crc 12", "crc 31"]],
    ["GC25: 1 – para. 64; 2 – para. 71", ["crc-gc-25", "crc-gc-25 64", "crc-gc-25 71"]],
    ["CRC, Article 12; 2 – Article 6 GDPR", ["crc 12", "eu-gdpr 6"]],
  ])("may have a dash behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC: 12 – Article 31", ["crc 12", "? 31"]],
    ["КПР: 12 – статья", ["crc 12"]],
    ["БҚК: 12 – бап", ["crc 12"]],
    ["GDPR 6 – Article 11", ["eu-gdpr 6", "? 11"]],
  ])("is told from a number that a dash parts from what follows: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is none of the one before it, either", () => {
    expect(cited("КПР, ст. 12; 2) 4-й абзац преамбулы законопроекта")).toEqual(["crc 12"]);
    expect(cited("They want: 1) respect (CRC 12); 2) rest (CRC 31).")).toEqual(["crc 12", "crc 31"]);
  });

  it("is told from a point, whose unit stands behind it", () => {
    expect(cited("КПР: подпункты 1), 2) статьи 40")).toEqual(["crc 40(1), 40(2)"]);
  });
});
