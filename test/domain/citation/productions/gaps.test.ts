import { cited } from "../../../support/cited";

describe("the mark of a footnote behind a name", () => {
  it.each([
    ["CRC¹, art. 16", ["crc 16"]],
    ["CRC [1], art. 16", ["crc 16"]],
    ["GC25², para. 67", ["crc-gc-25 67"]],
    ["КПР1, ст. 16", ["crc 16"]],
    ["БҚК1, 16-бап", ["crc 16"]],
    ["Convention on the Rights of the Child12, art. 16", ["crc 16"]],
  ])("is no place and parts none from it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["КПР, ст. 16[1]; GDPR, ст. 8[2]", ["crc 16", "eu-gdpr 8"]],
    ["CRC, arts. 3[1][2] and 12[3]", ["crc 3, 12"]],
    ["GC25, paras. 71–75 [1]", ["crc-gc-25 71-75"]],
    ["CRC, art. 16(1)[1][2]; art. 17", ["crc 16(1), 17"]],
    ["GDPR art. 6[1](1)(f)", ["eu-gdpr 6(1)(f)"]],
    ["Art. 3 of the CRC,[12] and art. 5 of the ICCPR", ["crc 3", "iccpr 5"]],
    ["ст. 3 КПР;[1] ст. 17 МПГПП", ["crc 3", "iccpr 17"]],
    ["CRC,[1] art. 3", ["crc 3"]],
    ["CRC, arts. 3[1]–5[2]", ["crc 3-5"]],
    ["GDPR, recitals 38[1]–40[2]", ["eu-gdpr recital 38-40"]],
    ["16[1]-бап БҚК", ["crc 16"]],
    ["БҚК-нің 16[1]-бабы", ["crc 16"]],
    ["пункт 1[2] статьи 16 КПР", ["crc 16(1)"]],
    ["15-бабы[3], МҚК", ["crpd 15"]],
    ["DSA, art. 28[2], recital 71[3]", ["eu-dsa 28, recital 71"]],
    ["article 8[12] GDPR", ["eu-gdpr 8"]],
  ])("is none behind a place either: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GDPR, art. 6[1][f]", ["eu-gdpr 6(1)(f)"]],
    ["Art. 40 [2] (b) (iii) CRC", ["crc 40(2)(b)(iii)"]],
    ["art. 6 [1] f) GDPR", ["eu-gdpr 6(1)(f)"]],
    ["art. 9 [2] lit. a GDPR", ["eu-gdpr 9(2)(a)"]],
    ["CRC, art. 12 [1] and [2]", ["crc 12(1), 12(2)"]],
    ["CRC [3, 12, 16]", ["crc 3, 12, 16"]],
    ["GC25 [67, 68]", ["crc-gc-25 67, 68"]],
    ["CRC, art. [3]", ["crc 3"]],
  ])("is told from levels in square brackets: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC16", ["crc 16"]],
    ["UNGP17, principle 18", ["ungps 17, 18"]],
    ["CRC 1, art. 16", ["crc 1, 16"]],
  ])("is told from a number of the place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("what joins places in other languages", () => {
  it.each([
    ["LGPD, arts. 7º, 11 e 14", ["br-lgpd 7, 11, 14"]],
    ["Lei 15.211/2025, arts. 5º a 9º", ["br-eca-digital 5-9"]],
    ["loi SREN, art. 1er et 2", ["fr-sren-2024 1, 2"]],
    ["Observation générale n° 25, par. 40 à 42", ["crc-gc-25 40-42"]],
    ["GDPR artt. 8 e 25", ["eu-gdpr 8, 25"]],
    ["artículos 8.1 y 25 del RGPD", ["eu-gdpr 8(1), 25"]],
    ["Observación general núm. 25, párr. 67", ["crc-gc-25 67"]],
    ["artigos 7 e 14 da LGPD", ["br-lgpd 7, 14"]],
    ["l'article 8 du RGPD", ["eu-gdpr 8"]],
    ["Art. 6 bis 8 und 25 DSGVO", ["eu-gdpr 6-8, 25"]],
  ])("joins them before a number or a name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, article 12 a 16 year old may invoke", ["crc 12"]],
    ["CRC, art. 16 bis", ["crc 16bis"]],
    ["GDPR, art. 6(1), points a, e", ["eu-gdpr 6(1)(a), 6(1)(e)"]],
  ])("joins nothing else: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a word that joins in other languages", () => {
  it.each([
    ["GDPR art. 33 a 72-hour notice applies.", ["eu-gdpr 33"]],
    ["DSA, art. 28 a 35-page report", ["eu-dsa 28"]],
    ["LGPD, art. 14 a 2023 law amended it", ["br-lgpd 14"]],
    ["Lei 15.211/2025, arts. 5º a 9º", ["br-eca-digital 5-9"]],
  ])("is none where it is an English one: %s", (text, wanted) => {
    expect(cited(text)).toEqual(wanted);
  });
});
