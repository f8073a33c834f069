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
    ["Article 9 conflicts with CRC; Article 12 with GDPR", ["? 9", "crc", "? 12", "eu-gdpr"]],
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

describe("a place between a name before a comma and one right behind it", () => {
  it.each([
    ["КПР, статья 16 МПГПП", ["crc", "iccpr 16"]],
    [
      "Закон РК «Об образовании» (далее – Закон), статья 28 Конвенции о правах ребенка",
      ["kz-education-2007", "crc 28"],
    ],
    ["Цифровой кодекс РК, статья 16 КПР, статья 8 GDPR", ["kz-digital-code", "crc 16", "eu-gdpr 8"]],
  ])("is of the one right behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC art. 16, GDPR art. 8, DSA art. 28", ["crc 16", "eu-gdpr 8", "eu-dsa 28"]],
    ["CRC art. 16 GDPR art. 8", ["crc 16", "eu-gdpr 8"]],
    ["GDPR Art. 8 DSA Art. 28 CRC", ["eu-gdpr 8", "eu-dsa 28", "crc"]],
    ["GDPR, Art. 8; DSA, Art. 28 CRC", ["eu-gdpr 8", "eu-dsa 28", "crc"]],
    ["CRC, art. 16\tICCPR", ["crc 16", "iccpr"]],
    ["КПР, ст. 28 Закон об образовании", ["crc 28", "kz-education-2007"]],
    ["CRC, art. 16 UNGPs", ["crc 16", "ungps"]],
    ["Закон об образовании, статья 5 Закона", ["kz-education-2007 5"]],
    ["the DSA, in particular article 28 thereof", ["eu-dsa 28"]],
  ])("is of the one before it where the other has a place of its own, or can have none: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("several places behind a unit in the singular, before their name", () => {
  it.each([
    ["ст. 16 КПР; ст. 6 и 8 GDPR", ["crc 16", "eu-gdpr 6, 8"]],
    ["ст. 16 КПР, ст. 17 и 19 МПГПП", ["crc 16", "iccpr 17, 19"]],
    ["п. 1 ст. 16 КПР; ст. 6(1)(a), 7 и 8 GDPR", ["crc 16(1)", "eu-gdpr 6(1)(a), 7, 8"]],
    ["Art. 16 CRC; Art. 6 and 8 GDPR", ["crc 16", "eu-gdpr 6, 8"]],
    ["Article 16 CRC; Article 6, 7 and 8 GDPR", ["crc 16", "eu-gdpr 6, 7, 8"]],
    ["ст. 3, 12 и 16 КПР, пп. 67 и 75 ЗОП № 25", ["crc 3, 12, 16", "crc-gc-25 67, 75"]],
  ])("are all that one's: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16, and 8 GDPR", ["crc 16", "eu-gdpr 8"]],
    ["Article 16 CRC and 17 ICCPR", ["crc 16", "iccpr 17"]],
    ["Art. 3 CRC and 12 GDPR fines", ["crc 3", "eu-gdpr"]],
  ])("are none of the one before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
