import { cited } from "../../../support/cited";

describe("points by their numbers or letters alone", () => {
  it.each([
    ["(a) of Article 40(2) CRC", ["crc 40(2)(a)"]],
    ["(a) and (b) of Article 40(2) CRC", ["crc 40(2)(a), 40(2)(b)"]],
    ["b) of Art. 6(1) GDPR", ["eu-gdpr 6(1)(b)"]],
    ["1) пункта 2 статьи 3 КПР", ["crc 3(2)(1)"]],
    ["1) и 3) пункта 2 статьи 3 КПР", ["crc 3(2)(1), 3(2)(3)"]],
    ["(a) статьи 29 КПР", ["crc 29(a)"]],
    ["согласно 1) части 2 статьи 3 КПР", ["crc 3(2)(1)"]],
  ])("are of the place behind them: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["1) пункт 2 статьи 3 КПР", ["crc 3(2)"]],
    ["1) статьи 16 КПР; 2) статьи 17 КПР", ["crc 16", "crc 17"]],
    ["Нарушение: 1) статьи 16 КПР; 2) пункта 1 статьи 17 КПР", ["crc 16", "crc 17(1)"]],
    ["1) статьи 12 и 13 КПР", ["crc 12, 13"]],
  ])("are marks of items where they lead to no genitive, or behind what it is of: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("are asked about beside others of their kind", () => {
    expect(cited("1) пункта 1 статьи 3 КПР; 2) пункта 2 статьи 3 КПР")).toEqual([
      "? 3(1)(1)",
      "crc",
      "? 3(2)(2)",
      "crc",
    ]);
  });
});
