import { cited } from "../../../support/cited";

describe("a place behind a name whose own name or outer part stands behind it", () => {
  it.each([
    ["Article 6 GDPR, Recital 40 DSA, Article 34.", ["eu-gdpr 6", "eu-dsa recital 40, 34"]],
    ["Article 6 GDPR, paragraph 4 of Annex I DSA.", ["eu-gdpr 6", "eu-dsa annex I(4)"]],
    ["статья 6 GDPR, пункт 2 приложения к проекту", ["eu-gdpr 6", "? 2"]],
    ["Article 6 GDPR, paragraph 4 of the annex to the draft", ["eu-gdpr 6", "? 4"]],
    ["Article 6 GDPR, paragraph 4 of the annex", ["eu-gdpr 6", "? 4"]],
    ["GC25, paragraph 4 of the annex to the draft", ["crc-gc-25", "? 4"]],
    ["ЗОП № 25, пункт 4 приложения к проекту", ["crc-gc-25", "? 4"]],
    ["CRC, paragraph 4 of the preamble to the draft", ["crc"]],
  ])("is of that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Article 6 GDPR, paragraph 4 requires it", ["eu-gdpr 6(4)"]],
    ["ст. 6 GDPR, п. 4 там же", ["eu-gdpr 6(4)", "eu-gdpr"]],
    ["CM/Rec(2018)7, para. 12 of the Appendix", ["cm-rec-2018-7 12"]],
  ])("is of the name before it otherwise: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a point of an annex behind an article", () => {
  it.each([
    ["Article 6 AI Act, point 1 of Annex III", ["eu-ai-act 6, annex III(1)"]],
    ["AI Act, Article 6, point 1 of Annex III", ["eu-ai-act 6, annex III(1)"]],
    ["статья 6 AI Act, пункт 1 приложения III", ["eu-ai-act 6, annex III(1)"]],
    ["section 9 of the DPA 2018, paragraph 5 of Schedule 2", ["uk-dpa-2018 9, schedule 2(5)"]],
  ])("is no point of the article: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "EU" })).toEqual(expected);
  });
});

describe("a recital between two names that have their articles before them", () => {
  it("goes on with the first one", () => {
    expect(cited("Article 6 GDPR, recital 40, Article 34 DSA")).toEqual(["eu-gdpr 6, recital 40", "eu-dsa 34"]);
  });
});

describe("an article that is said to be the draft's behind it", () => {
  it.each([
    "Article 6 GDPR, paragraph 1; paragraph 2 of Article 18 (draft).",
    "GDPR, Article 6(1); Article 18 [draft]",
  ])("is none of the name before: %s", (text) => {
    expect(cited(text)).toEqual(["eu-gdpr 6(1)"]);
  });
});

describe("a Kazakh article before its name", () => {
  it.each([
    ["6-бап GDPR, 1-тармағы; 31-бап БҚК, 2-тармағы.", ["eu-gdpr 6(1)", "crc 31(2)"]],
    ["6-бап GDPR; 34-бап DSA.", ["eu-gdpr 6", "eu-dsa 34"]],
  ])("has its paragraph behind that, or the next one behind a semicolon: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a list in the plural that has one number before its name", () => {
  it.each([
    ["Articles 6 GDPR, 8, 25, Article 31 CRC", ["eu-gdpr 6, 8, 25", "crc 31"]],
    ["Articles 6 GDPR, 8 and 25", ["eu-gdpr 6, 8, 25"]],
    ["статьи 12 КПР, 17, 31, статья 25 GDPR", ["crc 12, 17, 31", "eu-gdpr 25"]],
  ])("goes on behind that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Articles 6 GDPR, 31 CRC", ["eu-gdpr 6", "crc 31"]],
    ["Articles 12 of the CRC, 17 and 24 of the ICCPR", ["crc 12", "iccpr 17, 24"]],
    ["Articles 12 CRC, 17 children were heard", ["crc 12"]],
  ])("leaves what is another's: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
