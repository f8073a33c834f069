import { cited } from "../../../support/cited";

describe("places of a unit in the plural between two names", () => {
  it.each([
    ["Law on Education, arts. 28 and 29 CRC", ["kz-education-2007", "crc 28, 29"]],
    ["КПР, статьи 16 и 17 МПГПП", ["crc", "iccpr 16, 17"]],
    ["CRC, arts. 3, 12, 16 and 17 ICCPR", ["crc", "iccpr 3, 12, 16, 17"]],
    ["CRC, arts. 16–17 and 24 ICCPR", ["crc", "iccpr 16-17, 24"]],
    ["КПР, статьи 15 и 16 Кодекса РК «О браке и семье»", ["crc", "? 15, 16"]],
    ["согласно Закону о правах ребенка, статьям 16 и 17 КПР", ["kz-child-rights-2002", "crc 16, 17"]],
    ["GC25, paras. 67, 68, arts. 16 and 17 CRC", ["crc-gc-25 67, 68", "crc 16, 17"]],
  ])("are all of the name right behind them: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, arts. 28 and 29, ICCPR, art. 17", ["crc 28, 29", "iccpr 17"]],
    ["CRC arts. 28 and 29 ICCPR", ["crc 28, 29", "iccpr"]],
    ["CRC, Arts. 16 and 17, and 8 GDPR", ["crc 16, 17", "eu-gdpr 8"]],
    ["статей 3, 12, 16 КПР и 17 МПГПП", ["crc 3, 12, 16", "iccpr 17"]],
    ["draft Articles 5, 6 and 8 GDPR", ["eu-gdpr 8"]],
  ])("are no others' than they were counted for: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("an act that is counted by another unit than the place before its dash", () => {
  it.each([
    [
      "Data Protection Act 2018 (GB), s. 9 – child's consent; s. 123 – age-appropriate design code",
      ["uk-dpa-2018 9", "? 123", "uk-aadc"],
    ],
    ["ст. 8 – Детский кодекс Великобритании (AADC)", expect.not.arrayContaining(["uk-aadc 8"])],
    ["8-бап – AADC", expect.not.arrayContaining(["uk-aadc 8"])],
  ])("explains the place and does not have it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("has a place of its own unit", () => {
    expect(cited("standard 8 – AADC")).toEqual(["uk-aadc 8"]);
  });
});
