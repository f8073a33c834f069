import { cited } from "../../../support/cited";

describe("points by their numbers or letters alone", () => {
  it.each([
    ["(a) of Article 40(2) CRC", ["crc 40(2)(a)"]],
    ["(a) and (b) of Article 40(2) CRC", ["crc 40(2)(a), 40(2)(b)"]],
    ["b) of Art. 6(1) GDPR", ["eu-gdpr 6(1)(b)"]],
    ["1) и 3) пункта 2 статьи 3 КПР", ["crc 3(2)(1), 3(2)(3)"]],
  ])("are of the place behind them: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["1) пункт 2 статьи 3 КПР", ["crc 3(2)"]],
    ["1) статьи 16 КПР; 2) статьи 17 КПР", ["crc 16", "crc 17"]],
    ["1) статьи 16 КПР, 2) статьи 12 КПР", ["crc 16", "crc 12"]],
    ["нарушение 1) статьи 16 КПР и 2) статьи 8 GDPR", ["crc 16", "eu-gdpr 8"]],
    ["Нарушение: 1) статьи 16 КПР; 2) пункта 1 статьи 17 КПР", ["crc 16", "crc 17(1)"]],
    ["No account is taken: (1) of Article 3 CRC; (2) of Article 12 CRC", ["crc 3", "crc 12"]],
    ["а) статьи 37 КПР, б) статьи 40 КПР", ["crc 37", "crc 40"]],
    ["нарушение: а) статьи 3 КПР; б) пункта 1 статьи 16 КПР", ["crc 3", "crc 16(1)"]],
    ["1) статьи 12 и 13 КПР", ["crc 12, 13"]],
    ["2) статьи 12–17 КПР", ["crc 12-17"]],
    ["2) статьи 12 (мнение) и 16 КПР", ["crc 12, 16"]],
  ])("are marks of items where they lead to no genitive, or behind what it is of: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Option (a) of Article 3 CRC", ["crc 3"]],
    ["the age limit (16) of Article 8 GDPR", ["eu-gdpr 8"]],
    ["reading (2021) of Article 12 CRC", ["crc 12"]],
    ["редакция (2) статьи 8 GDPR", ["eu-gdpr 8"]],
  ])("are none behind a word, nor years: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["1) пункта 2 статьи 3 КПР", ["? 3(2)(1)", "crc"]],
    ["(a) статьи 29 КПР", ["? 29(a)", "crc"]],
    ["in breach (1) of Article 16 CRC and (2) of Article 8 GDPR", ["crc 16", "? 8(2)", "eu-gdpr"]],
    ["(a) of Article 37 CRC and (b) of Article 40 CRC", ["? 37(a)", "crc", "? 40(b)", "crc"]],
    ["1) пункта 1 статьи 3 КПР; 2) пункта 2 статьи 3 КПР", ["? 3(1)(1)", "crc", "? 3(2)(2)", "crc"]],
  ])("are asked about where one alone may mark an item: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
