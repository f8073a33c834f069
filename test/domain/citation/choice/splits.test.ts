import { cited } from "../../../support/cited";

describe("places of a unit in the plural between two names", () => {
  it.each([
    ["Law on Education, arts. 28 and 29 CRC", ["kz-education-2007", "crc 28, 29"]],
    ["КПР, статьи 16 и 17 МПГПП", ["crc", "iccpr 16, 17"]],
    ["согласно Закону о правах ребенка, статьям 16 и 17 КПР", ["kz-child-rights-2002", "crc 16, 17"]],
    ["GC25, paras. 67, 68, arts. 16 and 17 CRC", ["crc-gc-25 67, 68", "crc 16, 17"]],
  ])("are all of the name right behind them: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, arts. 28 and 29, ICCPR, art. 17", ["crc 28, 29", "iccpr 17"]],
    ["CRC arts. 28 and 29 ICCPR", ["crc 28, 29", "iccpr"]],
  ])("are all of the name before them otherwise: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
