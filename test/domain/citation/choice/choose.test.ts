import { cited } from "../../../support/cited";

describe("a place beside the one it is compared with", () => {
  it.each([
    ["Article 5 (CRC, art. 12)", ["? 5", "crc 12"]],
    ["Статья 5 (ст. 12 КПР)", ["? 5", "crc 12"]],
    ["5-бап (БҚК, 12-бап)", ["? 5", "crc 12"]],
    ["ст. 5 – КПР ст. 12; ст. 6 – GDPR ст. 8", ["? 5", "crc 12", "? 6", "eu-gdpr 8"]],
    ["ст. 5 – ст. 12 КПР; ст. 6 – ст. 8 GDPR", ["? 5", "crc 12", "? 6", "eu-gdpr 8"]],
    ["Article 5: CRC Article 12; Article 6: GDPR Article 8", ["? 5", "crc 12", "? 6", "eu-gdpr 8"]],
    ["Заң жобасының 5-бабы БҚК-нің 12-бабына қайшы келеді", ["crc 12"]],
    ["Жобаның 9-бабы БҚК-ге сәйкес емес", ["crc"]],
    ["В соответствии с КПР статья 14 проекта подлежит исключению", ["crc"]],
    ["Draft Article 9 conflicts with CRC; Article 12 with GDPR", ["? 9", "crc", "? 12", "eu-gdpr"]],
    ["Ст. 9 проекта противоречит КПР; ст. 10 – нет", ["crc", "? 10"]],
    ["Article 9 (GDPR-style consent) needs work", ["? 9"]],
    ["Article 9 (CRC alignment): reword", ["? 9", "crc"]],
    ["ҚР Еңбек кодексінің 31-бабы БҚК-нің 32-бабына қайшы", ["? 31", "crc 32"]],
  ])("is not the named instrument's too: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Article 16 (CRC)", ["crc 16"]],
    ["CRC art. 3; art. 12, GDPR art. 8", ["crc 3, 12", "eu-gdpr 8"]],
    ["БҚК-нің 12-бабы АСҚХП-ның 17-бабына жақын", ["crc 12", "iccpr 17"]],
    ["GC25, CRC art. 16", ["crc-gc-25", "crc 16"]],
  ])("is its own where nothing is compared: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("numbers of a list's items", () => {
  it.each([
    ["1) КПР, ст. 12; 2) МПГПП, ст. 17; 3) КПИ, ст. 7", ["crc 12", "iccpr 17", "crpd 7"]],
    ["1. CRC, Article 12; 2. GDPR, Article 8", ["crc 12", "eu-gdpr 8"]],
  ])("are no places: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("are told from numbers between marks", () => {
    expect(cited("CRC Arts. 16(1); 17; 19(1)")).toEqual(["crc 16(1), 17, 19(1)"]);
    expect(cited("(CRC, art. 16; 17)")).toEqual(["crc 16, 17"]);
  });
});
