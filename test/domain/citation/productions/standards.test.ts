import { cited, citedAs } from "../../../support/cited";

describe("a standard by its number and its year", () => {
  it.each([
    "ISO/IEC 27566-1:2025, cl. 6",
    "ISO/IEC 27566-1:2025 clause 6.2",
    "ISO 9001:2015 (clause 7)",
    "clause 6 of ISO/IEC 27566-1:2025",
    "ГОСТ Р 52872-2019, раздел 4",
    "СТ РК 2190-2012, п. 5",
    "п. 4.1 ГОСТ Р 52872-2019",
    "ISO/IEC 27566-1:2025, 6-тармақ",
    "EN 301 549, clause 9.2",
    "clause 9.2 of EN 301 549",
    "ГОСТ Р 52872, п. 4",
    "СТ РК 2191, 5-тармақ",
  ])("has the place beside it: %s", (text) => {
    expect(cited(text)).toEqual([expect.stringMatching(/^\? /u)]);
    expect(citedAs(text)).toEqual([text]);
  });

  it.each([
    ["CRC, art. 16, ISO/IEC 27566-1:2025, cl. 6", ["crc 16", "? 6"]],
    ["IEEE 2089-2021, clause 5", ["ieee-2089-2021 5"]],
    ["UNICEF 2020-2021, part 5", []],
  ])("is told from other acts and from years: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a standard alone", () => {
  it.each([
    "ISO/IEC 27566-1:2025",
    "IEEE 2089.1-2024",
    "IEEE 2089.1",
    "IEEE Std 2089.1-2024",
    "ГОСТ Р 52872-2019",
    "СТ РК ISO/IEC 27001-2023",
    "WCAG 2.2",
    "EN 301 549",
    "ETSI EN 301 549 V3.2.1",
    "ISO/IEC 27566-1",
    "ISO 27001",
    "ГОСТ Р 52872",
    "СТ РК 2191",
  ])("is named as one that the catalogue lacks: %s", (text) => {
    expect(cited(text)).toEqual(["?"]);
    expect(citedAs(text)).toEqual([text]);
  });

  it.each([
    ["IEEE 2089", ["ieee-2089-2021"]],
    ["IEEE 2089-2021", ["ieee-2089-2021"]],
    ["стандарт IEEE 2089.1-2024", ["?"]],
    ["IEEE 2089.1-2024 стандарты", ["?"]],
    ["CRC Art. 16; ISO/IEC 27566-1:2025", ["crc 16", "?"]],
    ["UNICEF 2020-2021", []],
    ["CRPD, art. 9; WCAG 2.2, level AA", ["crpd 9", "?"]],
    ["in line with ISO/IEC 27566-1:2025.", ["?"]],
    ["available in EN 2023 and in RU", []],
    ["EN 5 pages", []],
    ["СТ 16 КПР", ["crc 16"]],
  ])("is told by its whole number: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
