import { cited } from "../../../support/cited";

describe("a general comment on an article", () => {
  it.each([
    ["General comment No. 14 on article 3(1) of the Convention, para. 6", ["crc-gc-14 6"]],
    ["general comment No. 12 on Article 12 CRC, paras. 20-25", ["crc-gc-12 20-25"]],
  ])("has the paragraphs behind the treaty: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is followed by the treaty's articles where no paragraph is told", () => {
    expect(cited("general comment No. 14 on article 3(1) of the CRC")).toEqual(["crc-gc-14", "crc 3(1)"]);
  });

  it("is none of the catalogue's where the article is another committee's", () => {
    expect(cited("general comment No. 1 on article 12 of the CRPD, para. 14")).not.toContain("crc-gc-1 14");
  });
});

describe("a general comment on an article of a treaty that the catalogue lacks", () => {
  it("is another's, with its paragraphs", () => {
    const text = "General Comment No. 7 on Article 27 of the African Children's Charter, paras 43 to 51";
    expect(cited(text)).toEqual(["? 43-51"]);
  });
});

describe("paragraphs behind an act that guidelines are on", () => {
  it.each([
    ["Guidelines under Article 28(4) DSA (C/2025/5519), point 35", ["eu-dsa 28(4)", "? 35"]],
    ["Guidelines on Article 28 of the DSA, para. 3", ["eu-dsa 28", "? 3"]],
    ["Guidelines on the protection of minors under the DSA, para 37", ["eu-dsa", "? 37"]],
    ["Commentary on Article 8 of the GDPR (2020), para. 1", [expect.stringContaining("gdpr 8"), "? 1"]],
    ["Руководство к статье 28 DSA, п. 3", ["eu-dsa 28", "? 3"]],
    ["Разъяснения по GDPR, п. 12", ["eu-gdpr", "? 12"]],
  ])("are asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["DSA-ның 28-бабы бойынша нұсқаулық, 3-тармақ", ["? 3"]],
    ["Guidelines on the GDPR, Article 5", ["eu-gdpr 5"]],
    ["The guidance is clear. Article 28 of the DSA, para. 3", ["eu-dsa 28(3)"]],
    ["Guidance on Article 8 GDPR; Article 16 CRC, para. 1", ["eu-gdpr 8", "crc 16(1)"]],
    ["DPA 2018, issued guidance under the GDPR, s. 9", ["uk-dpa-2018", "eu-gdpr", "uk-dpa-2018 9"]],
  ])("are told where they can be: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a paragraph behind a general comment on an article, of which no treaty is named", () => {
  it.each([
    ["CRC GC 13 (2011) on Art. 19, para 4", ["crc-gc-13", "? 4"]],
    ["ЗОК № 13 (2011) о ст. 19, п. 4", ["crc-gc-13", "? 4"]],
    ["General comment No. 14 on article 3(1), para. 6", ["crc-gc-14", "? 6"]],
  ])("is asked about, and not the article's: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("the year behind an act that guidelines are on", () => {
  it.each([
    ["Commission guidelines on Art. 28 DSA (2025), paras 33–45", ["eu-dsa 28", "? 33-45"]],
    ["Guidelines on Article 28 of the DSA (2025), para. 33", ["eu-dsa 28", "? 33"]],
    ["Разъяснения Комиссии по ст. 28 DSA (2025), п. 33", ["eu-dsa 28", "? 33"]],
  ])("is that of the guidelines: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is the act's elsewhere", () => {
    expect(cited("DSA (2025), Art. 28")).toEqual(["? 28"]);
  });
});
