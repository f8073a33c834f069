import { cited, faultsOf } from "../../../support/cited";

describe("paragraphs that a comma parts from the article behind them", () => {
  it.each([
    ["paras. 70, 71, 72, art. 16 CRC", ["? 70, 71, 72", "crc 16"]],
    ["paras 70–72, art. 16 CRC", ["? 70-72", "crc 16"]],
    ["п. 70, ст. 16 КПР", ["? 70", "crc 16"]],
    ["71-тармақ, 16-бап БҚК", ["? 71", "crc 16"]],
    ["GC25 says so (paras. 70, 71, art. 16 CRC)", ["crc-gc-25", "crc-gc-25 70, 71", "crc 16"]],
  ])("are another text's where no article of the act has so many: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
    expect(faultsOf(text).filter((fault) => fault.includes("there is no"))).toEqual([]);
  });

  it.each([
    ["paras. 1, 2, art. 16 CRC", ["crc 16(1), 16(2)"], 0],
    ["para. 3, art. 16 CRC", ["crc 16(3)"], 1],
    ["paragraph 70 of article 16 of the CRC", ["crc 16(70)"], 1],
    ["art. 16, para. 70 CRC", ["crc 16(70)"], 1],
  ])("are the article's, and missing there, where that may be meant: %s", (text, expected, faults) => {
    expect(cited(text)).toEqual(expected);
    expect(faultsOf(text)).toHaveLength(faults);
  });
});
