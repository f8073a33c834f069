import { cited, faultsOf } from "../../../support/cited";

describe("a recital beside sections of an act that has none", () => {
  it.each([
    [
      "GDPR, art. 8, with DPA 2018 s 9 and recitals 38 and 58",
      ["eu-gdpr 8", "uk-dpa-2018 9", "eu-gdpr recital 38, recital 58"],
    ],
    ["GDPR, art. 8: recital 38 and section 9 of the DPA 2018", ["eu-gdpr 8", "eu-gdpr recital 38", "uk-dpa-2018 9"]],
  ])("is that of the one text named before that has recitals: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });

  it.each([
    ["Recital 38 and section 9 of the DPA 2018", ["? recital 38", "uk-dpa-2018 9"]],
    ["п. 38 преамбулы и ст. 9 DPA 2018", ["? recital 38", "uk-dpa-2018 9"]],
    [
      "UK GDPR, Arts 6(1)(f) and 8, read with DPA 2018 s 9 and recital 38",
      ["uk-gdpr 6(1)(f), 8", "uk-dpa-2018 9", "? recital 38"],
    ],
  ])("is asked about where none was: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });

  it.each(["DPA 2018, recital 38", "DPA 2018, s 9, recital 38, s 10"])(
    "is wrong where nothing parts it: %s",
    (text) => {
      expect(faultsOf(text)).toEqual([expect.stringContaining("there is no recital 38")]);
    },
  );

  it.each([
    ["DPA 2018 s 9 and recital 38 GDPR", ["uk-dpa-2018 9", "eu-gdpr recital 38"]],
    ["GDPR, art. 8 and recital 38", ["eu-gdpr 8, recital 38"]],
  ])("stays with the text that has it: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
    expect(faultsOf(text)).toEqual([]);
  });
});

describe("a recital beside articles of a text whose recitals nobody numbers", () => {
  it.each([
    ["GDPR, art. 8; CRC, art. 12; recital 58", ["eu-gdpr 8", "crc 12", "? recital 58"]],
    ["GDPR, ст. 8; КПР, ст. 12, рецитал 58", ["eu-gdpr 8", "crc 12", "? recital 58"]],
  ])("is asked about where one that has them was named before: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });

  it.each([
    ["GDPR, art. 8; DSA, art. 28; recital 71", ["eu-gdpr 8", "eu-dsa 28, recital 71"]],
    ["CRC, art. 12; GDPR; recital 38", ["crc 12", "eu-gdpr", "eu-gdpr recital 38"]],
  ])("is not where the text has some itself: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });
});

describe("an annex beside paragraphs of a general comment", () => {
  it.each([
    ["GC25, para. 67; Annex 1", ["crc-gc-25 67", "? annex 1"]],
    ["ЗОП № 14, п. 6, приложение 2", ["crc-gc-14 6", "? annex 2"]],
    ["№ 14 ЖТ, 6-тармақ; 2-қосымша", ["crc-gc-14 6", "? annex 2"]],
  ])("is asked about: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });
});

it("is none of a treaty's where its number is beyond any preamble", () => {
  expect(faultsOf("CRC, art. 12, recital 58")).toHaveLength(1);
  expect(faultsOf("КПР, ст. 12, преамбула 58")).toHaveLength(1);
  expect(faultsOf("CRC, art. 12, preamble, para. 2")).toEqual([]);
});
