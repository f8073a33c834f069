import { cited, citedAs } from "../../../support/cited";

describe("a document of a committee by its symbol, as an item of its own", () => {
  it.each([
    ["CRC/C/KAZ/CO/5-6, 2024?", ["?"]],
    ["CRC/C/KAZ/CO/5-6", ["?"]],
    ["CRC Art. 16; CCPR/C/GC/16", ["crc 16", "?"]],
    ["КПР, ст. 16; CRC/C/KAZ/CO/5-6 (2023 г.)", ["crc 16", "?"]],
    ["БҚК, 16-бап; CRC/C/KAZ/CO/5-6", ["crc 16", "?"]],
    ["CRC/C/KAZ/CO/4, 2015", ["crc-c-kaz-co-4"]],
  ])("is named as one that the catalogue lacks: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("ends with its number", () => {
    expect(citedAs("CRC/C/KAZ/CO/5-6, 2024?")).toEqual(["CRC/C/KAZ/CO/5-6"]);
  });

  it.each([
    "The Committee was told so (CRC/C/KAZ/Q/5-6).",
    "Комитет рассмотрел доклад CRC/C/KAZ/4.",
    "Комитет CRC/C/KAZ/4 баяндамасын қарады.",
  ])("is none in a sentence: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });
});
