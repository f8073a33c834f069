import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("a bracket that takes places out", () => {
  it.each([
    ["Articles 5, 9 (except paragraph 4) and 12 of the GDPR", ["eu-gdpr 5, 9, 12"]],
    ["(see Articles 5, 9 (except Article 9(4)) and 12 of the GDPR)", ["eu-gdpr 5, 9, 12"]],
    ["GDPR, Articles 5, 9 (except for point (c) of paragraph 4) and 12", ["eu-gdpr 5, 9, 12"]],
    ["статьи 9 (за исключением пункта 4) GDPR", ["eu-gdpr 9"]],
    ["статьи 9 (кроме подпункта 2) пункта 4) GDPR и статья 16 КПР", ["eu-gdpr 9", "crc 16"]],
    ["статьи 7 и 9 (кроме пункта 2 статьи 9) Закона «Об образовании»", ["kz-education-2007 7, 9"]],
    ["GDPR-дың 9-бабы (4-тармағын қоспағанда) және 12-бабы", ["eu-gdpr 9, 12"]],
  ])("keeps no place from its name, and cites none itself: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16 (except as in art. 17 ICCPR), art. 3", ["crc 16", "iccpr 17", "crc 3"]],
    ["Article 9 GDPR (except for minors) and Article 16 CRC", ["eu-gdpr 9", "crc 16"]],
  ])("is read where it names an act, and is none without a place: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});
